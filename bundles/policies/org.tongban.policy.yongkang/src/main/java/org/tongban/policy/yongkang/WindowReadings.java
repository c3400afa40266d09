package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.util.Arrays;
import java.util.List;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.policy.DocumentPack.OpenPart;

/** What the document leaves open about halls, windows and those who answer for them. */
final class WindowReadings {

    static final Reading TARGETS = Reading.asks("yk.scorecard.targets", "“减窗口、减人员、提效能”有无量化目标", clause("2-a"))
            .option("A", "只看方向：窗口不增、人员不增、人均不降")
            .option("B", "须达到本地填写的目标数")
            .byDefault("A", "原文没有写明基数和目标");

    static final Reading EXTENSIBLE = Reading.asks("yk.window.domains.extensible", "“等”之外的领域可否纳入综合窗口", clause("3.1-a"))
            .option("A", "只有写明的4个和3个领域")
            .option("B", "市政管办可以增加")
            .byDefault("B", "两处都有“等”");

    static final Reading RIPE = Reading.asks("yk.window.deferred.releaseDecision", "公安、税务何时“条件成熟”", clause("3.1-e"))
            .option("A", "由市政管办作出决定并登记日期")
            .option("B", "按可测量的标准")
            .byDefault("A", "原文没有写明标准");

    static final Reading CREDIT = Reading.asks("yk.volume.creditTo", "全市域通办的件计入哪个镇（街道）", clause("3.2-a"))
            .option("A", "受理的镇（街道）")
            .option("B", "申请人户籍所在的镇（街道）")
            .byDefault("A", "工作量在受理的窗口");

    static final Reading FILING = Reading.asks("yk.filing.windowStaffChange.mode", "“审核备案”在调整之前还是之后，换人不增减是否也报", clause("3.2-e"))
            .option("A", "审核通过后才生效，一换一也要报")
            .option("B", "调整后在期限内备案，只报人数变动")
            .byDefault("A", "“审核备案”含审核");

    static final Reading CONTINUITY = Reading.asks("yk.continuity.check", "“确保服务不断”是要求还是号召", clause("6.1-a"))
            .option("A", "调整生效期间每个开放的窗口每天至少排1人，缺人时提醒")
            .option("B", "不作检查")
            .byDefault("A", "提醒不妨碍工作，能防止窗口无人");

    static final Reading TOWN_ASSESSMENT = Reading.asks("yk.authority.townClerkAssessment", "镇（街道）办事员由谁考核", clause("6.2-f"))
            .option("A", "镇（街道）考核本镇普通办事员，市政管办考核大厅办事员和组长")
            .option("B", "市政管办作最后考核，镇（街道）报日常评分")
            .byDefault("A", "六（二）写明镇（街道）负责日常管理和考核");

    /** Further domains of comprehensive windows, added by the office. */
    static final LocalFigure<List<String>> MORE_DOMAINS = new LocalFigure<>("yk.window.domains.more", "增加的综合窗口领域", Source.NOT_STATED, clause("3.1-a"), WindowReadings::names).optional();

    /** Departments of which the office decided that the time is ripe. */
    static final LocalFigure<List<String>> RELEASED = new LocalFigure<>("yk.window.deferred.released", "条件已成熟的部门", Source.NOT_STATED, clause("3.1-e"), WindowReadings::names).optional();

    /** Days within which a change has to be filed, where filing follows the change. */
    static final LocalFigure<Integer> FILING_DAYS = new LocalFigure<>("yk.filing.days", "调整后备案期限（日）", Source.NOT_STATED, clause("3.2-e"), WindowReadings::days).optional();

    /** What the reform is to reach, where the place sets figures. */
    static final LocalFigure<Integer> TARGET_WINDOWS = new LocalFigure<>("yk.scorecard.windows", "窗口数目标", Source.NOT_STATED, clause("2-a"), WindowReadings::count).optional();
    static final LocalFigure<Integer> TARGET_STAFF = new LocalFigure<>("yk.scorecard.staff", "前台人员目标", Source.NOT_STATED, clause("2-a"), WindowReadings::count).optional();
    static final LocalFigure<Integer> TARGET_PER_HEAD = new LocalFigure<>("yk.scorecard.perHead", "人均办件量目标", Source.NOT_STATED, clause("2-a"), WindowReadings::count).optional();

    /** What a town centre has filed; entered for its site. */
    static final LocalFigure<Integer> TOWN_WINDOWS = new LocalFigure<>("yk.town.windows", "备案的综合窗口数", Source.NOT_STATED, clause("3.2-b"), WindowReadings::count);
    static final LocalFigure<Integer> TOWN_STAFF = new LocalFigure<>("yk.town.staff", "备案的前台受理人员数", Source.NOT_STATED, clause("3.2-b"), WindowReadings::count);

    static final OpenPart OPEN = new OpenPart(List.of(TARGETS, EXTENSIBLE, RIPE, CREDIT, FILING, CONTINUITY, TOWN_ASSESSMENT),
            List.of(TARGET_WINDOWS, TARGET_STAFF, TARGET_PER_HEAD, MORE_DOMAINS, RELEASED, TOWN_WINDOWS, TOWN_STAFF, FILING_DAYS));

    private WindowReadings() {
    }

    private static List<String> names(String text) {
        List<String> names = Arrays.stream(text.split("[、，,;；\\s]+")).filter(name -> !name.isBlank()).toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("请填写名称，多个用顿号分开，如“公安、税务”");
        }
        return names;
    }

    private static int days(String text) {
        return number(text, "[1-9][0-9]{0,2}", "备案期限应为1至999的整数（日）");
    }

    static int count(String text) {
        return number(text, "[1-9][0-9]{0,6}", "应为1至9999999的整数");
    }

    private static int number(String text, String form, String complaint) {
        String digits = text.strip();
        if (!digits.matches(form)) {
            throw new IllegalArgumentException(complaint);
        }
        return Integer.parseInt(digits);
    }
}
