package org.tongban.window.intake;

import java.util.Optional;

/** What a row about a hall tells of. */
enum FactCategory {
    /** 设施设备: how many there are, and how many of them work. */
    FACILITY,
    /** 服务机制: whether it runs. */
    MECHANISM,
    /** 检查: the result of an inspection of one aspect. */
    INSPECTION,
    /** 开放时间: from when to when the hall is open. */
    HOURS,
    /** 镇街类别: the class of the town. */
    TOWN_CLASS;

    /** The category that an officer calls so; empty if the words do not tell. */
    static Optional<FactCategory> of(String words) {
        String plain = words.replaceAll("[\\s()（）、/]", "");
        if (plain.endsWith("时间") || plain.endsWith("时段")) {
            return Optional.of(HOURS);
        }
        if (plain.matches("(乡|镇|街道?|乡镇|镇街道?|街镇|乡镇街道?)(类别|类型|分类|等级|级别)")) {
            return Optional.of(TOWN_CLASS);
        }
        if (plain.matches(".*(检查|督查|巡查|验收|核查|建设规范).*")) {
            return Optional.of(INSPECTION);
        }
        if (plain.matches(".*(机制|制度)")) {
            return Optional.of(MECHANISM);
        }
        return plain.matches(".*(设施|设备|硬件).*") ? Optional.of(FACILITY) : Optional.empty();
    }
}
