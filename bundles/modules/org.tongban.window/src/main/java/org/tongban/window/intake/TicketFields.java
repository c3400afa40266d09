package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.tongban.exchange.Field;

/** The columns of a file of tickets. */
final class TicketFields {

    static final Field<LocalDate> DAY = Field.date("日期", "业务日期", "取号日期", "办理日期", "叫号日期");
    static final Field<String> NUMBER = Field.text("排队号", "号码", "票号", "排队号码", "取号号码", "叫号号码", "序号", "流水号", "号票", "票据号", "排号");
    static final Field<Moment> TAKEN = moment("取号时间", "取票时间", "取号", "排队时间", "拿号时间", "领号时间", "取号时刻", "到达时间").needed();
    static final Field<Moment> CALLED = moment("叫号时间", "呼叫时间", "叫号", "首次叫号时间", "呼号时间", "受理时间", "开始时间", "开始办理时间", "受理开始时间");
    static final Field<Moment> DONE = moment("办结时间", "办理完成时间", "结束时间", "完成时间", "办完时间", "办理结束时间", "受理结束时间", "服务结束时间", "评价时间");
    static final Field<String> ITEM = Field.text("事项", "事项名称", "业务", "业务类型", "业务名称", "办理事项", "办理业务", "业务类别", "事项编码", "队列", "队列名称", "业务队列");
    static final Field<String> WINDOW = Field.text("窗口", "窗口号", "窗口编号", "办理窗口", "叫号窗口", "受理窗口", "窗口名称", "柜台", "柜台号");
    static final Field<String> CLERK = Field.text("窗口人员", "办事员", "工作人员", "受理人", "受理人员", "经办人", "叫号人员", "员工", "员工姓名", "姓名", "窗口人员姓名", "窗口工作人员");
    static final Field<String> STATE = Field.text("状态", "票号状态", "办理状态", "叫号状态", "号码状态", "过号", "是否过号", "处理状态");

    static final List<Field<?>> ALL = List.of(HallNames.HALL, DAY, NUMBER, TAKEN, CALLED, DONE, ITEM, WINDOW, CLERK, STATE);

    private TicketFields() {
    }

    private static Field<Moment> moment(String name, String... synonyms) {
        return new Field<>(name, new LinkedHashSet<>(List.of(synonyms)), false, Moment.TYPE);
    }
}
