package org.tongban.policy.yushan;

import java.util.Arrays;
import java.util.Optional;

/** The systems that the plan counts cases of, under the names by which files call them. */
enum Platform {
    /** 帮办代办. */
    ASSISTED("帮办代办"),
    /** 政务服务2.0 村级工作台. */
    VILLAGE_DESK("2.0");

    private final String mark;

    Platform(String mark) {
        this.mark = mark;
    }

    static Optional<Platform> of(String platform) {
        String plain = platform.replaceAll("[\\s“”\"]", "").replace("２．０", "2.0");
        return Arrays.stream(values()).filter(system -> plain.contains(system.mark)).findFirst();
    }
}
