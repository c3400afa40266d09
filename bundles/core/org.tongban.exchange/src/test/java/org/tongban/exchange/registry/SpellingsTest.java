package org.tongban.exchange.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.core.people.DegreeLevel;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.people.SkillLevel;
import org.tongban.exchange.CellType.Unreadable;

class SpellingsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"五级/初级工, JUNIOR", "五级（初级工）, JUNIOR", "初级, JUNIOR", "五级, JUNIOR", "5级, JUNIOR", "初 级 工, JUNIOR", "四级/中级工, INTERMEDIATE", "中级, INTERMEDIATE",
            "４级, INTERMEDIATE", "三级/高级工, SENIOR", "高级, SENIOR", "高级工, SENIOR", "三级, SENIOR", "二级/技师, TECHNICIAN", "技师, TECHNICIAN", "技师（二级）, TECHNICIAN",
            "一级/高级技师, SENIOR_TECHNICIAN", "高级技师, SENIOR_TECHNICIAN", "一级, SENIOR_TECHNICIAN", "政务服务办事员三级, SENIOR"})
    void readsLevelsInAllSpellings(String written, SkillLevel level) throws Unreadable {
        assertEquals(Optional.of(level), LevelSpelling.ofClerk(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "无", "未取证", "/", "-", "无证书"})
    void knowsTheAbsenceOfALevel(String written) throws Unreadable {
        assertEquals(Optional.empty(), LevelSpelling.ofClerk(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"三级/中级工", "六级", "首席技师", "优秀", "社工中级"})
    void refusesLevelsThatCannotBeToldForSure(String written) {
        assertTrue(assertThrows(Unreadable.class, () -> LevelSpelling.ofClerk(written)).getMessage().contains("技能等级“" + written + "”"));
    }

    @Test
    void tellsNothingFromNone() {
        assertTrue(LevelSpelling.saysNone("未取证"));
        assertFalse(LevelSpelling.saysNone(" "));
        assertFalse(LevelSpelling.saysNone("/"));
        assertFalse(LevelSpelling.saysNone("高级"));
    }

    @ParameterizedTest(name = "{0} is {1}, full-time {2}")
    @CsvSource({"大学, BACHELOR, true", "大学本科, BACHELOR, true", "本科（自考）, BACHELOR, false", "大学专科, JUNIOR_COLLEGE, true", "大专（函授）, JUNIOR_COLLEGE, false", "专科, JUNIOR_COLLEGE, true",
            "研究生, MASTER, true", "硕士研究生, MASTER, true", "在职研究生, MASTER, false", "博士研究生, DOCTOR, true", "中专, SECONDARY, true", "高中, SECONDARY, true", "成人本科, BACHELOR, false",
            "本 科, BACHELOR, true", "专升本, BACHELOR, true", "电大大专, JUNIOR_COLLEGE, false", "非全日制硕士, MASTER, false", "全日制本科, BACHELOR, true"})
    void readsDegrees(String written, DegreeLevel level, boolean fullTime) throws Unreadable {
        assertEquals(Optional.of(new DegreeSpelling(level, fullTime)), DegreeSpelling.of(written, ""));
    }

    @Test
    void theFormOfStudyMayStandInAColumnOfItsOwn() throws Unreadable {
        assertEquals(Optional.of(new DegreeSpelling(DegreeLevel.BACHELOR, false)), DegreeSpelling.of("本科", "非全日制"));
        assertEquals(Optional.empty(), DegreeSpelling.of("", "全日制"));
        assertThrows(Unreadable.class, () -> DegreeSpelling.of("本科在读", ""));
        assertThrows(Unreadable.class, () -> DegreeSpelling.of("其他", ""));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"合同制, CONTRACT", "编外人员, CONTRACT", "劳务派遣, DISPATCHED", "派遣人员, DISPATCHED", "政府购买服务, PURCHASED_SERVICE", "购买服务人员, PURCHASED_SERVICE", "部门派驻, SECONDED",
            "事业编制, ESTABLISHED", "在编, ESTABLISHED", "代办员, VILLAGE_AGENT", "村代办员, VILLAGE_AGENT", "志愿者, OTHER"})
    void readsKindsOfEmployment(String written, EmploymentKind kind) {
        assertEquals(kind, EmploymentSpelling.of(written));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"初级, JUNIOR", "助理社会工作师, JUNIOR", "中级 2023-05-06, INTERMEDIATE", "社会工作师, INTERMEDIATE", "高级社会工作师, SENIOR"})
    void readsSocialWorkersLevels(String written, SkillLevel level) throws Unreadable {
        assertEquals(Optional.of(level), LevelSpelling.ofSocialWorker(written));
    }

    @Test
    void remembersCaseNumbers() {
        NumbersSeen numbers = new NumbersSeen();
        for (int i = 0; i < 20_000; i++) {
            assertTrue(numbers.add("BJ2023" + i));
        }
        for (int i = 0; i < 20_000; i++) {
            assertFalse(numbers.add("BJ2023" + i));
        }
    }
}
