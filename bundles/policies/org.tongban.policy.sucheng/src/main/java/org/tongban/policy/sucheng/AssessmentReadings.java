package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.policy.DocumentPack.OpenPart;

/** The questions that the document leaves open for assessment and staffing, and the figures a place must enter itself. */
final class AssessmentReadings {

    static final Reading PLATFORM = Reading.asks("sc.platform.mode", "本系统与三级政务服务管理平台是什么关系", clause("1-g"))
            .option("A", "配套：导入平台的考核结果").option("B", "替代：在本系统内考核")
            .byDefault("A", "同一数据只能有一个主系统，平台已在使用");

    static final Reading CERTIFICATE_DEADLINE = Reading.asks("sc.cert.deadline", "上岗一年内取证，最后一天是哪天", clause("2.2.2-8"))
            .option("A", "上岗满一年当日（含）；以发证日期为准；原有人员自文件印发之日起算")
            .option("B", "满一年的前一日；原有人员自实际上岗之日起算")
            .byDefault("A", "“一年内”含届满当日；原有人员此前没有这一要求");

    static final Reading EXISTING_STAFF = Reading.asks("sc.cert.existingStaff", "文件印发前已上岗的人员，取证期限从何时起算", clause("2.2.2-8"))
            .option("A", "自文件印发之日起算").option("B", "自实际上岗之日起算，不设过渡")
            .byDefault("A", "此前没有这一要求，期限不应在文件印发前届满");

    static final Reading PROMOTION = Reading.asks("sc.promotion.criteria", "“职业等级较高且表现优异”如何认定", clause("2.2.4.1-c"))
            .option("A", "三级/高级工及以上，且上一年度考核优秀").option("B", "等级高于本中心中位数，且近12个月没有“差”")
            .byDefault("A", "两项都可由证书和年度考核直接证明");

    static final Reading DEDUCTIONS = Reading.asks("sc.monthly.deductions", "月度考核是否计分", clause("2.2.7-a"))
            .option("A", "百分制，按扣分标准扣分").option("B", "只评等次，不计分")
            .byDefault("A", "“体现在每月考核评价成绩中”，成绩即分数");

    static final Reading HALL_INSPECTIONS = Reading.asks("sc.thirdParty.hallLevel", "第三方对大厅的评价（未指名）是否计入每名办事员", clause("2.2.7-b"))
            .option("A", "只供考核人员参考").option("B", "大厅的每名办事员同样扣分")
            .byDefault("A", "没有指名的问题不能当然归于每个人");

    static final Reading BANDS = Reading.asks("sc.monthly.bands", "等次怎样由得分产生", clause("2.2.8.1-a"))
            .option("A", "由考核人员评定，系统按得分排名提出建议").option("B", "按分数段，并受优秀比例限制")
            .byDefault("A", "文件没有规定分数段");

    static final Reading EXCELLENT_CAP = Reading.asks("sc.excellent.cap", "“优秀人员不超过窗口工作人员总数的20%”限制哪个等次、按什么范围计算", clause("2.2.8.1-b"))
            .option("A", "月度“好”；全区合并计算；月末全部窗口工作人员；向下取整").option("B", "年度“优秀”；月度“好”不受限制")
            .option("C", "月度“好”；各中心分别计算")
            .byDefault("A", "该句写在月度考核之下；12个月×20%=人均2.4次“好”，恰合20%的人4次、80%的人2次");

    static final Reading SUSPENSION = Reading.asks("sc.suspension.rules", "立案、结案当月是否暂停考核，暂停人员是否计入总人数", clause("2.2.8.1-c"))
            .option("A", "月末最后一天尚未结案的月份暂停；仍计入总人数；连续“差”待确定后判断").option("B", "当月任何一天在立案期间即暂停；不计入总人数")
            .byDefault("A", "“尚未结案的”以考核时即月末的状态为准");

    static final Reading FILING = Reading.asks("sc.monthly.filingDueDay", "月度结果何时备案，备案是否为生效条件", clause("2.2.8.1-d"))
            .option("A", "次月10日前；结果有效，标注未备案").option("B", "未备案的结果无效")
            .byDefault("A", "文件只要求报备，没有规定备案为生效条件");

    static final Reading COMPETENT = Reading.asks("sc.annual.competent.minGood", "“累计2次以上”是否含2次", clause("2.2.8.2-c"))
            .option("A", "含本数（2次及以上）").option("B", "不含本数（3次及以上）")
            .byDefault("A", "“以上”含本数（民法典第1259条）");

    static final Reading GAP = Reading.asks("sc.annual.gapGrade", "“好”不足2次、也没有“差”的人评什么等次", clause("2.2.8.2-d"))
            .option("A", "基本称职（“差”0次不超过2次），并提示人工复核").option("B", "称职（没有“差”不应降等）")
            .byDefault("A", "文字如此");

    static final Reading INCOMPETENT_WINDOW = Reading.asks("sc.annual.incompetent.window", "“连续2个月”是否跨年，“一年内”怎样计算", clause("2.2.8.2-e"))
            .option("A", "只看当年；未参加考核的月份使连续中断").option("B", "跨年滚动12个月；没有等次的月份跳过不计")
            .byDefault("A", "“当年月度考核等次”限定在当年");

    static final Reading FULL_YEAR = Reading.asks("sc.annual.fullYear", "“当年工作未满一年”怎样计算", clause("2.2.8.2-f"))
            .option("A", "当年1月1日至12月31日未全部在岗").option("B", "至年末工作累计不满一年")
            .byDefault("A", "“当年”二字限定为该年度；两种读法只对中断过工作的人不同");

    static final Reading REPLACEMENT = Reading.asks("sc.replacement.rule", "“未按要求取证和连续考核末位”是两者之一还是同时，“连续”是多久", clause("2.2.8.2-g"))
            .option("A", "两者之一；连续2个月在本单位（3人及以上参加排名）得分最低，并列末位都算").option("B", "同时具备；连续2个年度排名末位")
            .byDefault("A", "两类人员各自都不适岗");

    static final LocalFigure<Map<String, BigDecimal>> DEDUCTION_TABLE = new LocalFigure<>("sc.monthly.deductions.table", "扣分标准",
            Source.NOT_STATED, clause("2.2.7-a"), LocalTables::points);

    static final LocalFigure<BigDecimal> GOOD_FROM = new LocalFigure<>("sc.monthly.bands.good", "“好”的最低分", Source.NOT_STATED,
            clause("2.2.8.1-a"), LocalTables::number).optional();

    static final LocalFigure<BigDecimal> FAIR_FROM = new LocalFigure<>("sc.monthly.bands.fair", "“一般”的最低分", Source.NOT_STATED,
            clause("2.2.8.1-a"), LocalTables::number).optional();

    static final LocalFigure<Integer> FILING_DAY = new LocalFigure<>("sc.monthly.filingDueDay.day", "备案截止日（次月几日）", Source.NOT_STATED,
            clause("2.2.8.1-d"), LocalTables::dayOfMonth).optional();

    static final OpenPart OPEN = new OpenPart(List.of(PLATFORM, CERTIFICATE_DEADLINE, EXISTING_STAFF, PROMOTION, DEDUCTIONS, HALL_INSPECTIONS, BANDS,
            EXCELLENT_CAP, SUSPENSION, FILING, COMPETENT, GAP, INCOMPETENT_WINDOW, FULL_YEAR, REPLACEMENT),
            List.of(DEDUCTION_TABLE, GOOD_FROM, FAIR_FROM, FILING_DAY));

    private AssessmentReadings() {
    }
}
