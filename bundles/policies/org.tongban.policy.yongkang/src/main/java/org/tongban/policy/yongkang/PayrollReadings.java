package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.core.money.Money;
import org.tongban.policy.DocumentPack.OpenPart;
import org.tongban.policy.payroll.DifferentialPolicy.Driver;

/** What the document leaves open about pay, and the amounts that it leaves to other documents. */
final class PayrollReadings {

    static final Reading TOWN_REWARD = Reading.asks("yk.payroll.town.skillRewardApplies", "技能等级奖励是否也给镇（街道）办事员", clause("3.2-h"))
            .option("A", "不给，薪酬按原标准")
            .option("B", "给，在原标准之外另发")
            .byDefault("A", "三（二）写明按原标准原途径发放");

    static final Reading PRORATA = Reading.asks("yk.payroll.specialBonus.prorata", "期间中途担任组长的，特殊考核奖怎样计算", clause("3.2-i"))
            .option("A", "按整月，以每月第一日是否在任为准")
            .option("B", "按任职的自然日折算")
            .byDefault("A", "与工资月的判定日一致");

    static final Reading REWARD = Reading.asks("yk.payroll.skillReward.tariff", "奖励办法另行制定之前怎样发放技能等级奖励", clause("4.2.1-c"))
            .option("A", "不发，注明未设置")
            .option("B", "暂按其他地区的标准发，由本地填写")
            .byDefault("A", "原文写明另行制定，没有依据不能发");

    static final Reading STAGES = Reading.asks("yk.payroll.bonus.stages", "“差异发放”在部门窗口之间还是在人员之间", clause("4.3.2-b"))
            .option("A", "先分到部门窗口，再分到人")
            .option("B", "直接分到人")
            .byDefault("B", "职业技能等级、职务、职责都是个人的；部门窗口怎样分没有写明");

    static final Reading MODE = Reading.asks("yk.payroll.differential.mode", "职业技能等级、职务、职责怎样体现在奖励中", clause("4.3.2-c"))
            .option("A", "各为系数，相乘")
            .option("B", "各为金额，相加")
            .byDefault("B", "相加的每一项都能单独核对");

    static final LocalFigure<Money> SPECIAL_BONUS = new LocalFigure<>("yk.payroll.specialBonus.monthly", "特殊考核奖标准（元/月）", Source.NOT_STATED, clause("3.2-i"), LocalTables::money);
    static final LocalFigure<Map<String, BigDecimal>> REWARDS = new LocalFigure<>("yk.payroll.skillReward.table", "技能等级奖励标准（元/月）", Source.DELEGATED, clause("4.2.1-c"),
            LocalTables::numbers);
    static final LocalFigure<Map<String, BigDecimal>> BORROWED = new LocalFigure<>("yk.payroll.skillReward.borrowed", "暂参照的其他地区技能等级标准（元/月）", Source.NOT_STATED, clause("4.2.1-c"),
            LocalTables::numbers).optional();
    static final LocalFigure<Money> BASE = new LocalFigure<>("yk.payroll.differential.base", "差异化发放的基数（元/月）", Source.NOT_STATED, clause("4.3.2-c"), LocalTables::money).optional();

    private static final Map<Driver, LocalFigure<Map<String, BigDecimal>>> TABLES = new EnumMap<>(Driver.class);

    static {
        for (Driver driver : Driver.values()) {
            TABLES.put(driver, new LocalFigure<>("yk.payroll.differential." + driver.code(), "差异化发放：" + driver.label() + "的金额或系数", Source.NOT_STATED, clause("4.3.2-c"),
                    LocalTables::numbers).optional());
        }
    }

    static final OpenPart OPEN = new OpenPart(List.of(TOWN_REWARD, PRORATA, REWARD, STAGES, MODE), locals());

    private PayrollReadings() {
    }

    /** What pay differs by, as the place enters it. */
    static LocalFigure<Map<String, BigDecimal>> table(Driver driver) {
        return TABLES.get(driver);
    }

    private static List<LocalFigure<?>> locals() {
        List<LocalFigure<?>> all = new ArrayList<>(List.of(SPECIAL_BONUS, REWARDS, BORROWED, BASE));
        all.addAll(TABLES.values());
        return List.copyOf(all);
    }
}
