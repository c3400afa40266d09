package org.tongban.policy.plan;

/** The points on which documents of this kind speak; by them packs are compared. */
public enum PolicyPoint {

    IDENTITY("P01", "文件身份与效力", "identity and validity", "core"),
    AUTHORITY("P02", "职责分工", "who does what for whom", "core"),
    SCOPE("P03", "综窗领域范围", "lines in and out of the comprehensive windows", "window"),
    WINDOW_NUMBER("P04", "窗口数量", "number of windows", "window"),
    ZONES("P05", "窗口分区与标识", "zones, groups and labels", "window"),
    LOAD("P06", "窗口负荷与潮汐", "load and tidal windows", "window"),
    PROCESS("P07", "办理流程", "process and separation", "window"),
    ACCESS("P08", "事项准入与渠道", "items, entry and channels", "window"),
    STAFF_NUMBER("P09", "人员数量与配比", "number of staff", "staffing"),
    ELIGIBILITY("P10", "选聘条件", "eligibility", "staffing"),
    SKILL("P11", "职业技能等级与持证", "skill levels and certificates", "staffing"),
    ROLES("P12", "特设岗位", "special roles", "staffing"),
    SECONDMENT("P13", "派驻管理", "secondment", "staffing"),
    TENURE("P14", "年限计算", "tenure clocks", "staffing"),
    PAY_COMPONENTS("P15", "薪酬构成", "pay components", "payroll"),
    SKILL_PAY("P16", "技能补贴", "skill allowance", "payroll"),
    SENIORITY_PAY("P17", "年限补贴", "seniority allowance", "payroll"),
    EDUCATION_PAY("P18", "学历补贴", "education allowance", "payroll"),
    PROBATION_PAY("P19", "试用期待遇", "pay in probation", "payroll"),
    PAY_FLOOR("P20", "工资下限与经费标准", "pay floor and cost norm", "payroll"),
    PERFORMANCE_PAY("P21", "绩效与奖金", "performance pay", "payroll"),
    PIECEWORK("P22", "计件报酬", "piecework", "payroll"),
    FUNDING("P23", "经费来源与发放主体", "funding and payer", "payroll"),
    BENEFITS("P24", "福利与休假", "benefits and leave", "payroll"),
    PERIODIC_GRADES("P25", "平时考核", "periodic grades", "assessment"),
    ANNUAL_GRADES("P26", "年度考核", "annual grades", "assessment"),
    EXCELLENT_QUOTA("P27", "优秀比例", "quota of the best grade", "assessment"),
    HOLDS("P28", "考核依据与暂停", "inputs and holds of assessment", "assessment"),
    CONSEQUENCES("P29", "结果运用", "consequences", "assessment"),
    TRAINING("P30", "培训与上岗", "training and gates", "training"),
    FILINGS("P31", "备案", "filings", "core"),
    MILESTONES("P32", "时间节点", "milestones", "core"),
    EFFICIENCY("P33", "效能目标", "efficiency targets", "core"),
    RATING("P34", "好差评", "service ratings", "evaluation"),
    MECHANISMS("P35", "服务机制", "service mechanisms", "window"),
    DELIVERY("P36", "寄递与收费", "delivery and fees", "window"),
    TIERS("P37", "村站类型", "station tiers", "village"),
    STATIONS("P38", "村站标准", "station standards", "village"),
    CASE_RATIO("P39", "村办件率", "village case ratio", "village"),
    SUPERVISION("P40", "监督与问责", "supervision and accountability", "core"),
    SYSTEMS("P41", "外部系统与标准", "external systems and standards", "core"),
    REPORTS("P42", "报表", "reports", "core");

    private final String number;
    private final String title;
    private final String english;
    private final String module;

    PolicyPoint(String number, String title, String english, String module) {
        this.number = number;
        this.title = title;
        this.english = english;
        this.module = module;
    }

    /** P01 to P42. */
    public String number() {
        return number;
    }

    /** In Chinese, for the user. */
    public String title() {
        return title;
    }

    public String english() {
        return english;
    }

    /** The module that mainly works by it, by the names of the clause register. */
    public String module() {
        return module;
    }
}
