package org.tongban.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelaunchTest {

    @Test
    void keepsEverythingButTheLanguageOfTheFirstStart() {
        assertEquals(List.of("--workspace", "宿城"), Relaunch.withoutLanguage(new String[] {"--lang", "en", "--workspace", "宿城"}));
        assertEquals(List.of("--workspace=宿城"), Relaunch.withoutLanguage(new String[] {"--workspace=宿城", "--lang=en"}));
    }
}
