package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.policy.DocumentPack.OpenPart;

/** The questions that the document leaves open for halls and windows, and the figures a place may enter itself. */
final class WindowReadings {

    static final Reading UNLISTED = Reading.asks("sc.window.unlistedDepartment", "既不在七个条线、也不在十个部门之列的部门怎么办", clause("2.1.1-b"))
            .option("A", "未分类，由管理员决定").option("B", "默认纳入综合窗口")
            .byDefault("A", "两处列举都没有“等”");

    static final Reading TOWN_CLASS = Reading.asks("sc.town.class", "哪些镇（街）是“小城市”“城区中心街道”", clause("2.2.1-c"))
            .option("A", "由本地逐个登记类别，未登记的按一般镇（街）").option("B", "按人口划分")
            .byDefault("A", "原文没有写明人口界线");

    static final Reading RATIO_BASIS = Reading.asks("sc.ratio.basis", "1:1配比计算哪些窗口和人员", clause("2.2.1-d"))
            .option("A", "综合（全科）窗口与在岗办事员，含试用期和功能岗位").option("B", "全部窗口与受理岗位人员")
            .byDefault("A", "本条规定的是综合（全科）窗口办事员");

    static final Reading PERIOD = Reading.asks("sc.statistics.period", "“按周期”统计报送的周期", clause("2.2.3.5-b"))
            .option("A", "按月").option("B", "按周")
            .byDefault("A", "与月度考核一致");

    /** From how many residents a town counts as a small city or a central street, where population decides. */
    static final LocalFigure<Integer> LARGER_TOWN_FROM = new LocalFigure<>("sc.town.class.residents", "划为小城市或城区中心街道的人口（人）", Source.NOT_STATED, clause("2.2.1-c"),
            WindowReadings::residents).optional();

    static final OpenPart OPEN = new OpenPart(List.of(UNLISTED, TOWN_CLASS, RATIO_BASIS, PERIOD), List.of(LARGER_TOWN_FROM));

    private WindowReadings() {
    }

    private static int residents(String text) {
        String digits = text.strip();
        if (!digits.matches("[1-9][0-9]{0,7}")) {
            throw new IllegalArgumentException("人口应为1至99999999的整数");
        }
        return Integer.parseInt(digits);
    }
}
