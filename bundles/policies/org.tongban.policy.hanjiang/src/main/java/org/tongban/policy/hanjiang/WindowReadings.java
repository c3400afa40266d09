package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.math.BigDecimal;
import java.util.List;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.policy.DocumentPack.OpenPart;

/** What the document leaves open about halls and windows. */
final class WindowReadings {

    static final Reading ENTRY_EXEMPTIONS = Reading.asks("hj.entry.exemptions", "哪些事项可以不进驻中心", clause("3-a"))
            .option("A", "经政府同意的外设分中心和便民单位")
            .option("B", "只有经政府同意的外设分中心")
            .byDefault("A", "后一句“即外设分中心和便民单位外”是对前一句的说明");

    static final Reading PER_CAPITA = Reading.asks("hj.perCapita.basis", "年人均受理量的分子与分母", clause("4.1-d"))
            .option("A", "中心全部受理量除以中心聘用的前台人员（22人）")
            .option("B", "所列七区受理量除以全部前台人员，含部门自聘（23人）")
            .byDefault("A", "6000件的目标是对中心聘用的前台人员提出的");

    static final Reading PACKAGES = Reading.asks("core.volume.packageCount", "套餐（“一件事”）含几个事项时计几件", clause("4.3-a0"))
            .option("A", "每个事项计一件，另计一套")
            .option("B", "整套计一件")
            .byDefault("A", "各事项仍由各部门分别办理，办一件统计一件");

    static final Reading PLAN_MODE = Reading.asks("hj.zone.planMode", "按办件量测算的窗口数与文件所列不同时以何者为准", clause("4.3-a"))
            .option("A", "以文件所列为准，测算只作参考")
            .option("B", "以测算替代文件所列")
            .byDefault("A", "文件只说“综合考虑”，没有公式，所列窗口数并不与办件量成比例");

    static final Reading MEDICAL = Reading.asks("hj.zone.medical", "医保人社区的4个窗口是否包括医保", clause("4.3-b2"))
            .option("A", "4个窗口只办人社，医保另设，不在中心聘请范围")
            .option("B", "4个窗口由人社、医保共用")
            .byDefault("A", "医保人员由市医保局聘请，且未列医保办件量");

    static final Reading NINE = Reading.asks("hj.zone.nineMeans", "“9个综合受理窗口”指什么", clause("4.3-c"))
            .option("A", "9个领域（区），窗口数为所列23个加未写明的两区")
            .option("B", "窗口总数为9个")
            .byDefault("A", "文中恰好列出9个区，且前台22人与所列23人减自聘1人相符");

    static final Reading EQUIPMENT = Reading.asks("hj.equipment.perWindow", "配套设备按窗口还是按大厅配备", clause("4.4-b"))
            .option("A", "每个窗口有电脑和一体机，大厅有自助终端")
            .option("B", "只看大厅是否配备")
            .byDefault("B", "原文未写每个窗口");

    static final Reading MAIL = Reading.asks("hj.mail.excluded", "免费邮寄除外的第六个部门，以及以哪一天为准", clause("4.5-a"))
            .option("A", "只除外写明的五个，第六个可由本地填写；以出件日为准")
            .option("B", "第六个为人社（所列办件量最大）；以受理日为准")
            .byDefault("A", "未写明的部门不能推定为除外");

    /** The sixth department that the document counts and does not name. */
    static final LocalFigure<String> SIXTH_EXCLUDED = new LocalFigure<>("hj.mail.sixth", "免费邮寄除外的第六个部门", Source.NOT_STATED, clause("4.5-a"), WindowReadings::name).optional();

    /** Cases that a window is to take in a year, for the proposal of windows. */
    static final LocalFigure<BigDecimal> CASES_PER_WINDOW = new LocalFigure<>("hj.zone.casesPerWindow", "测算用每窗口年办件量", Source.NOT_STATED, clause("4.3-a"),
            WindowReadings::cases).optional();

    static final OpenPart OPEN = new OpenPart(List.of(ENTRY_EXEMPTIONS, PER_CAPITA, PACKAGES, PLAN_MODE, MEDICAL, NINE, EQUIPMENT, MAIL),
            List.of(SIXTH_EXCLUDED, CASES_PER_WINDOW));

    private WindowReadings() {
    }

    private static String name(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("请填写部门名称，如“人社”");
        }
        return name;
    }

    private static BigDecimal cases(String text) {
        String digits = text.strip();
        if (!digits.matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException("每窗口年办件量应为1至9999999的整数（件）");
        }
        return new BigDecimal(digits);
    }
}
