package org.tongban.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.SiteLevel;

class SiteNamesTest {

    private final SiteNames names = new SiteNames(List.of(
            site("1", "玉山镇便民服务中心", SiteLevel.TOWN), site("2", "岭口村便民服务站", SiteLevel.VILLAGE), site("3", "张村", SiteLevel.VILLAGE, "张家庄"),
            site("4", "林宅", SiteLevel.VILLAGE), site("5", "佳村村", SiteLevel.VILLAGE), site("6", "上王村", SiteLevel.VILLAGE, "王家"), site("7", "下王村", SiteLevel.VILLAGE, "王家"),
            site("8", "幸福街道便民服务中心", SiteLevel.TOWN)));

    private static Site site(String code, String name, SiteLevel level, String... aliases) {
        return new Site(new SiteId(code), Optional.empty(), name, level, Optional.empty(), Optional.empty(), List.of(aliases));
    }

    @ParameterizedTest(name = "{0} is site {1}")
    @CsvSource({"岭口, 2", "岭口村, 2", "岭 口　村, 2", "岭口村便民服务站, 2", "岭口便民服务中心, 2", "玉山镇岭口村, 2", "玉山镇岭口村便民服务站, 2",
            "张村, 3", "张村村, 3", "张家庄, 3", "林宅, 4", "林宅村, 4", "林宅村村级便民服务站, 4", "佳村, 5", "佳村村, 5", "佳村村村, 5", "上王, 6",
            "玉山镇, 1", "玉山镇便民服务中心, 1", "幸福街道, 8", "幸福街道为民服务中心, 8"})
    void findsTheSiteMeant(String written, String code) {
        assertEquals(Optional.of(code), names.find(written).map(site -> site.id().code()));
    }

    @ParameterizedTest(name = "{0} means none")
    @CsvSource({"王家", "李村", "村", "便民服务站", "''", "玉山"})
    void meansNoneWhenUnknownOrAmbiguous(String written) {
        assertEquals(Optional.empty(), names.find(written));
    }

    @Test
    void namesOfPeopleAreWrittenInOneWay() {
        assertEquals("沈慧", PersonName.plain(" 沈　慧 "));
        assertEquals("阿依古丽·买买提", PersonName.plain("阿依古丽•买买提"));
        assertEquals("John Smith", PersonName.plain("John  Smith"));
        assertEquals("张三", PersonName.plain("张\u200b 三\u00a0"));
    }
}
