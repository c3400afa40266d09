package org.tongban.policy.prc;

import org.tongban.core.law.Citation;
import org.tongban.core.law.Instrument;

/** The laws and notices that the pack answers by, with the articles used; the register has the same ids. */
final class Laws {

    static final Instrument TAX_LAW = new Instrument("中华人民共和国个人所得税法", "个人所得税法（2018年修正）");
    private static final Instrument WITHHOLDING = new Instrument("个人所得税扣缴申报管理办法（试行）", "国家税务总局公告2018年第61号");
    private static final Instrument FIRST_JOB = new Instrument("关于完善调整部分纳税人个人所得税预扣预缴方法的公告", "国家税务总局公告2020年第13号");
    private static final Instrument SIXTY_THOUSAND = new Instrument("关于进一步简便优化部分纳税人个人所得税预扣预缴方法的公告", "国家税务总局公告2020年第19号");
    private static final Instrument BONUS_UNTIL_2027 = new Instrument("关于延续实施全年一次性奖金个人所得税政策的公告", "财政部 税务总局公告2023年第30号");
    private static final Instrument INSURANCE_LAW = new Instrument("中华人民共和国社会保险法", "社会保险法");
    private static final Instrument HOUSING_FUND = new Instrument("住房公积金管理条例", "住房公积金管理条例");

    static final Citation ANNUAL_TABLE = TAX_LAW.clause("PRC-IIT-3");
    static final Citation BASIC_DEDUCTION = TAX_LAW.clause("PRC-IIT-6");
    static final Citation CUMULATIVE = WITHHOLDING.clause("PRC-2018-61-6");
    static final Citation FIRST_WAGES = FIRST_JOB.clause("PRC-2020-13-1");
    static final Citation WHOLE_YEAR = SIXTY_THOUSAND.clause("PRC-2020-19-1");
    static final Citation BONUS = BONUS_UNTIL_2027.clause("PRC-2023-30-1");

    static final Citation PENSION = INSURANCE_LAW.clause("PRC-SI-12");
    static final Citation MEDICAL = INSURANCE_LAW.clause("PRC-SI-23");
    static final Citation INJURY = INSURANCE_LAW.clause("PRC-SI-33");
    static final Citation UNEMPLOYMENT = INSURANCE_LAW.clause("PRC-SI-44");
    static final Citation MATERNITY = INSURANCE_LAW.clause("PRC-SI-53");
    static final Citation HOUSING = HOUSING_FUND.clause("PRC-HF-16");

    private Laws() {
    }
}
