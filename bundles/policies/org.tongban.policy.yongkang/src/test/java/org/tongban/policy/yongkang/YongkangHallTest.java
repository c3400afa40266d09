package org.tongban.policy.yongkang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallCheck;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Item;
import org.tongban.policy.window.HallFacts.Window;
import org.tongban.policy.window.WindowType;

/** 永政办发〔2023〕44号, on recorded halls. */
class YongkangHallTest {

    private static final LocalDate DAY = LocalDate.parse("2023-12-01");

    private static final HallFacts CITY = HallFacts.of("市大厅", SiteLevel.DISTRICT)
            .withWindow(Window.of("综合1", 1, WindowType.COMPREHENSIVE).ofGroup("", List.of("不动产登记中心", "市场监管局商事登记", "社会事务", "投资项目")))
            .withWindow(Window.of("综合2", 1, WindowType.COMPREHENSIVE).ofGroup("", List.of("人力资源和社会保障局", "医疗保障局")))
            .withWindow(Window.of("税务1", 1, WindowType.DEPARTMENT_COMPREHENSIVE).ofGroup("税务", List.of("税务局")));

    @Test
    void missesAFieldThatShouldHaveJoined() {
        assertEquals(new Checked(Verdict.FAIL, "6", "7", List.of("公积金")), on("YK-3.1-a", CITY, DAY));
        assertEquals(Verdict.WARN, on("YK-3.1-a", CITY, LocalDate.parse("2023-09-25")).verdict());
    }

    @Test
    void keepsTheTaxOfficesItemsAtItsOwnWindows() {
        HallFacts hall = CITY.withItem(Item.of("T1", "发票", "税务局").takenBy(List.of("税务1", "综合1"))).withItem(Item.of("H1", "参保", "医疗保障局").takenBy(List.of("综合2")));
        assertEquals(new Checked(Verdict.FAIL, "1/2", "全部", List.of("发票在综合1")), on("YK-3.1-e", hall, DAY));
    }

    @Test
    void wantsStandardAuthorityAndFlowOfEveryComprehensiveItem() {
        HallFacts hall = CITY.withItem(Item.of("H1", "参保", "医疗保障局").takenBy(List.of("综合2")).saying(Map.of("受理标准", "v1", "授权权限", "受理")))
                .withItem(Item.of("T1", "发票", "税务局").takenBy(List.of("税务1")));
        assertEquals(new Checked(Verdict.FAIL, "0", "1", List.of("参保缺流程")), on("YK-4.1.2-a", hall, DAY));
    }

    @Test
    void comparesATownWithWhatItFiledOnceThatIsEntered() {
        HallFacts town = HallFacts.of("古山镇", SiteLevel.TOWN).withWindow(Window.of("1", 1, WindowType.COMPREHENSIVE)).withClerks(2);
        assertInstanceOf(Finding.NotConfigured.class, check("YK-3.2-b").check(town, new Worksheet(DAY)));
        assertEquals(List.of("需报市政管办审核备案"), check("YK-3.2-b").check(town, new Worksheet(DAY, filed("1", "1"))).value().orElseThrow().missing());
        assertEquals(Verdict.PASS, check("YK-3.2-b").check(town, new Worksheet(DAY, filed("1", "2"))).value().orElseThrow().verdict());
    }

    private static Desk filed(String windows, String staff) {
        Map<String, String> values = Map.of("yk.town.windows", windows, "yk.town.staff", staff);
        return new Desk() {
            @Override
            public Optional<Choice> choice(String key, LocalDate day) {
                return Optional.empty();
            }

            @Override
            public Optional<LocalValue> local(String key, LocalDate day) {
                return Optional.ofNullable(values.get(key)).map(value -> new LocalValue(value, day, "备案表", "", ""));
            }

            @Override
            public String quote(Citation citation) {
                return "";
            }
        };
    }

    private static HallCheck check(String clause) {
        return new YongkangHall().checks().stream().filter(each -> each.clause().clause().equals(clause)).findFirst().orElseThrow();
    }

    private static Checked on(String clause, HallFacts hall, LocalDate day) {
        return check(clause).check(hall, new Worksheet(day)).value().orElseThrow();
    }
}
