package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Dated;
import org.tongban.core.money.Rate;
import org.tongban.policy.plan.Identity;

/** What the document says in words: of itself, of systems, staff, training, pay and the evaluation of services; also for the modules that will work by it. */
final class PlanValues {

    private static final LocalDate PUBLISHING = LocalDate.parse(IN_FORCE);

    static final Identity IDENTITY = new Identity("", Optional.empty(), Optional.of(PUBLISHING), "", List.of());

    static final Dated<LocalDate> PUBLISHED = Dated.<LocalDate>named("公布日期").from(IN_FORCE, PUBLISHING, clause("0-a"));
    static final Dated<LocalDate> EFFECTIVE = Dated.<LocalDate>named("施行日期").assumedFrom(IN_FORCE, PUBLISHING, clause("0-a"));

    static final Dated<List<String>> LOAD_INPUTS = lists("动态调整窗口的依据", "2.3.4-a", "窗口事项类型", "年均办件量", "单件办理时长", "窗口负荷");
    static final Dated<String> FREE_CHOICE = says("办事渠道", "企业和群众有权自主选择，不得限定", "2.2.4-b");
    static final Dated<String> NO_REFUSAL = says("拒收申请", "除法律、法规有明确规定的情形外不得拒收", "2.3.5-c");
    static final Dated<String> VOUCHER = says("收件、受理凭证", "部门应当予以认可", "2.3.5-b");

    static final Dated<String> BACKUP = says("窗口岗位", "岗位AB角", "2.4.2-d");
    static final Dated<Integer> CHIEF_REPRESENTATIVES = Dated.<Integer>named("各审批部门首席事务代表人数").from(IN_FORCE, 1, clause("2.4.1-a"));
    static final Dated<String> FIRST_RESPONSIBLE = says("第一责任人", "各行政审批部门主要领导", "3.1-b");
    static final Dated<Integer> MIN_SECONDMENT = Dated.<Integer>named("派驻时间一般最少年数").from(IN_FORCE, 2, clause("2.5.1-c"));
    static final Dated<String> NO_OTHER_WORK = says("派驻期间", "不再承担本部门其他工作", "2.5.1-d");
    static final Dated<String> LEND_OUT = says("大厅工作人员借调至其他部门", "严格控制", "2.5.1-e");
    static final Dated<List<String>> RETURN_GROUNDS = lists("退回派驻部门的情形", "2.5.3-c", "不服从管理", "不能胜任窗口工作");
    static final Dated<Integer> GRASSROOTS_YEARS = Dated.<Integer>named("视为基层工作经历的连续年数（含）").from(IN_FORCE, 1, clause("2.5.4-d"));
    static final Dated<String> EXERCISE = says("一线锻炼", "定期选派优秀年轻干部到实体政务大厅工作", "2.5.4-a");

    static final Dated<String> PAY_SYSTEM = says("薪酬体系", "逐步建立完善相应的薪酬体系", "2.5.4-g");
    static final Dated<String> TRAINING_FUND = says("资金来源", "培训经费列入各级各部门年度财政预算", "2.5.2-d");
    static final Dated<String> REWARDS = says("奖惩", "健全奖惩机制", "2.5.3-a");
    static final Dated<List<String>> CYCLES = Dated.<List<String>>named("考核周期").assumedFrom(IN_FORCE, List.of("月度考核", "年终考核"), clause("2.5.3-a"));
    static final Dated<String> INPUT = says("考核依据", "政务服务“好差评”制度", "2.5.3-a");
    static final Dated<List<String>> USES = lists("考核结果运用", "2.5.4-b", "提拔任用干部的重要依据");
    static final Dated<String> COMMENDED = says("表彰", "综合评价高、实际效果好的按照有关规定予以表彰奖励", "3.3-c");

    static final Dated<String> BEFORE_POST = says("岗前培训", "新入职窗口工作人员经岗前培训合格后方可上岗", "2.5.2-a");
    static final Dated<List<String>> TOPICS = lists("培训内容", "2.5.2-b", "服务规范", "政策理论", "业务办理");
    static final Dated<String> TRAINER = says("培训单位", "各部门对实体政务大厅的业务培训提供相关支撑", "2.5.2-c");

    static final Dated<List<String>> LOOP = lists("评价闭环", "2.4.4-b", "评价", "反馈", "整改", "监督");
    static final Dated<List<String>> LINKS = lists("评价对应到", "2.4.4-c", "办事企业和群众", "办理事项", "承办人");
    static final Dated<String> PUBLICATION = says("评价公开", "公开所有评价和差评整改结果的回复", "2.4.4-d");
    static final Dated<String> ANALYSIS = says("评价分析", "强化评价数据综合分析和结果应用", "2.4.4-e");
    static final Dated<Rate> REVISITED = Dated.<Rate>named("实名差评回访整改率").from(IN_FORCE, Rate.of("100%"), clause("2.4.4-f"));
    static final Dated<Integer> ASSIGN_DAYS = Dated.<Integer>named("差评分办时限（工作日）").assumedFrom(IN_FORCE, 1, clause("2.4.4-b"));
    static final Dated<Integer> RECTIFY_DAYS = Dated.<Integer>named("差评整改时限（工作日）").assumedFrom(IN_FORCE, 15, clause("2.4.4-b"));

    static final Dated<String> MAILING = says("邮寄", "邮寄送达", "2.4.2-g");
    static final Dated<List<String>> SYSTEMS = lists("外部系统", "2.2.1-a", "河南政务服务网", "新乡市一网通办业务系统");
    static final Dated<String> STANDARD = says("建设规范标准号", "DB41/T1911-2019", "2.1.1-a");
    static final Dated<List<String>> REPORTS = lists("窗口运行报表", "2.2.3-b", "等候时间", "预约占比");

    private PlanValues() {
    }

    private static Dated<String> says(String name, String words, String clause) {
        return Dated.<String>named(name).from(IN_FORCE, words, clause(clause));
    }

    private static Dated<List<String>> lists(String name, String clause, String... words) {
        return Dated.<List<String>>named(name).from(IN_FORCE, List.of(words), clause(clause));
    }
}
