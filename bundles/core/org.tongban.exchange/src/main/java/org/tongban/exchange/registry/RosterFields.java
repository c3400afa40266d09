package org.tongban.exchange.registry;

import java.time.LocalDate;
import java.util.List;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.money.Money;
import org.tongban.exchange.Field;

/** The columns of a roster. */
final class RosterFields {

    static final Field<String> NAME = Field.text("姓名", "办事员姓名", "人员姓名", "员工姓名", "职工姓名", "名字", "窗口人员姓名", "工作人员姓名", "办事员", "窗口人员").needed();
    static final Field<IdentityNumber> IDENTITY = Field.identity("身份证号", "身份证号码", "身份证", "公民身份号码", "公民身份证号码", "居民身份证号", "居民身份证号码", "身份证件号码",
            "身份号码", "证件号码", "证件号").needed();
    static final Field<String> SEX = Field.text("性别");
    static final Field<String> DEGREE = Field.text("学历", "文化程度", "最高学历", "学历层次", "学历学位", "教育程度", "学历情况");
    static final Field<String> STUDY = Field.text("学习形式", "学历性质", "学历类型", "学历类别", "教育类型", "培养方式", "教育形式");
    static final Field<LocalDate> GRADUATED = Field.date("毕业时间", "毕业日期", "取得学历时间", "学历取得时间", "毕业年月");
    static final Field<String> SITE = Field.text("所在单位", "单位", "工作单位", "单位名称", "所属单位", "服务单位", "用工单位", "工作地点", "所在中心", "所属中心", "服务中心", "中心名称", "镇街",
            "乡镇街道", "镇街道", "所在站点", "站点", "站点名称", "所在大厅", "大厅");
    static final Field<String> WINDOW = Field.text("窗口编号", "窗口号", "窗口", "窗口序号", "所在窗口", "工位号", "窗口号码");
    static final Field<String> KIND = Field.text("人员性质", "用工性质", "人员类别", "人员类型", "编制性质", "用工形式", "聘用形式", "人员身份", "用工方式", "用工类型", "身份性质", "编制类型");
    static final Field<LocalDate> ON_POST = Field.date("上岗时间", "上岗日期", "到岗时间", "到岗日期", "入岗时间", "入岗日期", "入职时间", "入职日期", "窗口上岗时间", "进窗口时间", "聘用时间",
            "聘用日期", "上岗年月", "任职时间", "上岗").needed();
    static final Field<LocalDate> LEFT = Field.lastDate("离岗时间", "离岗日期", "离职时间", "离职日期", "离岗/离职时间", "离岗离职时间", "退出时间", "退岗时间", "辞职时间", "辞职日期", "离开时间");
    static final Field<LocalDate> PROBATION_END = Field.lastDate("试用期截止", "试用期截止日期", "试用期截止时间", "试用截止", "试用期至", "试用期止", "试用期结束", "试用期结束时间", "试用期满",
            "试用期满日期", "试用期满时间", "试用期到期", "试用期");
    static final Field<String> LEVEL = Field.text("技能等级", "职业技能等级", "证书等级", "办事员等级", "资格等级", "职业资格等级", "技能级别", "等级", "职业等级", "技能证书等级", "持证等级");
    static final Field<String> CERTIFICATE_NUMBER = Field.text("证书编号", "证书号", "证书号码", "技能证书编号", "等级证书编号", "资格证书编号");
    static final Field<LocalDate> CERTIFIED_ON = Field.date("取证日期", "取证时间", "发证日期", "发证时间", "获证日期", "获证时间", "颁证日期", "证书日期", "证书取得时间", "证书取得日期",
            "取得证书时间", "持证时间", "证书发放日期", "取得时间", "取得日期");
    static final Field<Money> PAY = Field.money("基本工资", "月基本工资", "基础工资", "基本薪资", "基本薪酬", "底薪", "基本工资标准", "约定工资", "协议工资", "合同工资");
    static final Field<LocalDate> PAY_FROM = Field.date("工资执行时间", "工资执行日期", "起薪时间", "起薪日期", "工资起始时间", "工资起始日期", "工资起算日", "薪资执行日期", "执行时间", "执行日期");
    static final Field<String> CARD = Field.digits("银行卡号", "银行账号", "银行帐号", "工资卡号", "工资卡", "银行卡", "卡号", "账号", "帐号", "工资账号", "银行卡账号");
    static final Field<String> BANK = Field.text("开户行", "开户银行", "开户行名称", "银行名称", "所属银行", "开户网点");
    static final Field<String> PHONE = Field.digits("联系电话", "电话", "手机", "手机号", "手机号码", "联系方式", "电话号码", "移动电话");
    static final Field<String> SOCIAL = Field.text("社工证", "社工证等级", "社工证级别", "社工等级", "社会工作者证书", "社会工作者等级", "社工师等级", "社工资格", "社会工作者职业资格");
    static final Field<LocalDate> SOCIAL_ON = Field.date("社工证取证日期", "社工证取证时间", "社工证日期", "社工证时间", "社工证取得时间", "社工证取得日期", "社工证发证日期", "社工证发证时间");
    static final Field<String> REMARK = Field.text("备注", "说明");

    static final List<Field<?>> ALL = List.of(NAME, IDENTITY, SEX, DEGREE, STUDY, GRADUATED, SITE, WINDOW, KIND, ON_POST, LEFT, PROBATION_END, LEVEL, CERTIFICATE_NUMBER,
            CERTIFIED_ON, PAY, PAY_FROM, CARD, BANK, PHONE, SOCIAL, SOCIAL_ON, REMARK);

    private RosterFields() {
    }
}
