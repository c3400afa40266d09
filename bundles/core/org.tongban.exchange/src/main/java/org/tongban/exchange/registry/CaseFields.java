package org.tongban.exchange.registry;

import java.time.YearMonth;
import java.util.List;
import org.tongban.core.id.IdentityNumber;
import org.tongban.exchange.Field;

/** The columns of a case file. */
final class CaseFields {

    static final Field<YearMonth> MONTH = Field.month("月份", "月度", "年月", "所属月份", "办件月份", "统计月份", "月", "办结月份", "办理月份", "办件时间", "办理时间", "办结时间", "办理日期",
            "办结日期", "办件日期", "日期", "时间").needed();
    static final Field<String> SITE = Field.text("村", "村名", "村(社区)", "村社区", "行政村", "站点", "站点名称", "服务站", "便民服务站", "所在村", "村名称", "单位", "单位名称", "所在单位", "镇街", "网点").needed();
    static final Field<String> PERSON = Field.text("代办员", "代办员姓名", "办事员", "办事员姓名", "经办人", "办理人", "办理人员", "受理人", "受理人员", "帮办员", "姓名", "工作人员");
    static final Field<IdentityNumber> IDENTITY = Field.identity("身份证号", "身份证号码", "代办员身份证号", "办事员身份证号");
    static final Field<String> PLATFORM = Field.text("平台", "办理平台", "平台名称", "系统", "办件平台", "办件来源", "来源系统", "受理平台", "数据来源", "办件系统", "渠道");
    static final Field<String> QUALITY = Field.text("办件质量", "质量", "质量等次", "质量等级", "办件质量等次", "评定结果", "质量评定", "等次", "评价结果");
    static final Field<String> ITEM = Field.text("事项", "事项名称", "服务事项", "办理事项", "业务名称", "办件事项", "业务事项", "事项类型");
    static final Field<String> CASE_NUMBER = Field.text("办件编号", "办件号", "受理编号", "受理号", "业务编号", "业务流水号", "流水号", "办件流水号", "案件编号");
    static final Field<Long> COUNT = Field.whole("件数", "办件量", "办件数", "数量", "办件数量", "办理量", "办理件数", "办件总量", "办结量", "业务量", "量");

    static final List<Field<?>> ALL = List.of(MONTH, SITE, PERSON, IDENTITY, PLATFORM, QUALITY, ITEM, CASE_NUMBER, COUNT);

    private CaseFields() {
    }
}
