package org.tongban.payroll.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.money.Money;
import org.tongban.exchange.Field;
import org.tongban.policy.payroll.ContributionPolicy.Scheme;

/** The columns of an insurance file. A bare 养老保险 is no base: such a column holds what was paid. */
final class InsuranceFields {

    static final Field<IdentityNumber> IDENTITY = Field.identity("身份证号", "身份证号码", "公民身份号码", "证件号码", "证件号", "居民身份证号", "居民身份证号码", "身份证",
            "社会保障号", "社会保障号码", "社保号");
    static final Field<String> NAME = Field.text("姓名", "人员姓名", "职工姓名", "参保人", "参保人姓名", "员工姓名", "名字").needed();
    static final Field<String> SITE = Field.text("单位", "站点", "所在单位", "工作单位", "用人单位", "所属中心", "服务中心", "村站", "村", "大厅");
    static final Field<YearMonth> FROM = Field.month("生效月份", "起始月份", "生效年月", "起始年月", "执行月份", "参保月份", "开始月份", "起缴月份", "基数生效月份", "启用月份");
    static final Field<String> STATE = Field.text("参保状态", "缴费状态", "是否参保", "参保情况", "状态", "社保状态");
    static final Field<Money> BASE = Field.money("缴费基数", "社保基数", "社保缴费基数", "社保缴纳基数", "社会保险缴费基数", "社会保险基数",
            "社保缴费工资", "五险基数", "五险一金基数", "五险一金缴费基数", "参保基数", "申报基数", "申报缴费基数", "月缴费基数", "月缴费工资", "缴费工资", "缴费工资基数", "核定基数",
            "核定缴费基数", "缴纳基数", "基数");
    static final Field<Money> DEDUCTIONS = Field.money("专项附加扣除", "专项附加扣除合计", "专项附加扣除月合计", "专项附加", "月专项附加扣除", "附加扣除", "专项附加扣除金额",
            "每月专项附加扣除");
    static final Field<Boolean> FIRST_JOB = Field.yesNo("首次就业", "当年首次取得工资", "当年首次入职", "首次取得工资", "是否首次就业", "当年首次取得工资薪金", "是否当年首次取得工资");
    static final Field<Boolean> SIXTY_THOUSAND = Field.yesNo("上年适用6万元扣除", "适用6万元扣除", "一次扣除6万元", "6万元扣除", "直接扣除6万元", "是否扣除6万元",
            "适用6万元减除", "上年不超过6万元", "全年扣除6万元");

    private static final Map<Scheme, Field<Money>> BASES = bases();

    private InsuranceFields() {
    }

    static Map<Scheme, Field<Money>> ofSchemes() {
        return BASES;
    }

    private static Map<Scheme, Field<Money>> bases() {
        Map<Scheme, Field<Money>> bases = new EnumMap<>(Scheme.class);
        bases.put(Scheme.PENSION, Field.money("养老基数", "养老保险基数", "养老缴费基数", "养老保险缴费基数", "基本养老保险缴费基数", "基本养老保险基数", "养老缴纳基数", "缴费基数养老", "缴费基数养老保险"));
        bases.put(Scheme.MEDICAL, Field.money("医疗基数", "医疗保险基数", "医疗缴费基数", "医保基数", "医疗保险缴费基数", "基本医疗保险缴费基数", "基本医疗保险基数", "医保缴费基数", "医疗缴纳基数", "缴费基数医疗", "缴费基数医疗保险"));
        bases.put(Scheme.UNEMPLOYMENT, Field.money("失业基数", "失业保险基数", "失业缴费基数", "失业保险缴费基数", "失业缴纳基数", "缴费基数失业", "缴费基数失业保险"));
        bases.put(Scheme.INJURY, Field.money("工伤基数", "工伤保险基数", "工伤缴费基数", "工伤保险缴费基数", "工伤缴纳基数", "缴费基数工伤", "缴费基数工伤保险"));
        bases.put(Scheme.MATERNITY, Field.money("生育基数", "生育保险基数", "生育缴费基数", "生育保险缴费基数", "生育缴纳基数", "缴费基数生育", "缴费基数生育保险"));
        bases.put(Scheme.HOUSING, Field.money("公积金基数", "住房公积金基数", "公积金缴存基数", "住房公积金缴存基数", "公积金缴费基数", "住房公积金缴费基数", "公积金缴纳基数", "缴存基数", "缴费基数公积金", "缴费基数住房公积金"));
        return bases;
    }

    static List<Field<?>> all() {
        List<Field<?>> all = new ArrayList<>(List.of(IDENTITY, NAME, SITE, FROM, STATE, BASE));
        all.addAll(BASES.values());
        all.addAll(List.of(DEDUCTIONS, FIRST_JOB, SIXTY_THOUSAND));
        return List.copyOf(all);
    }
}
