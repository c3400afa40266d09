package org.tongban.window.intake;

import java.time.YearMonth;
import java.util.List;
import org.tongban.exchange.Field;

/** The columns of a list of volumes of halls. */
final class VolumeFields {

    static final Field<Long> YEAR = Field.whole("年份", "年度", "年", "统计年度", "统计年份");
    static final Field<YearMonth> MONTH = Field.month("月份", "年月", "月度", "统计月份", "办结月份", "受理月份", "所属月份");
    static final Field<String> CODE = Field.text("事项编码", "编码", "事项代码", "事项编号", "实施编码");
    static final Field<String> ITEM = Field.text("事项名称", "事项", "服务事项", "办理事项", "业务名称", "政务服务事项");
    static final Field<String> DEPARTMENT = Field.text("部门", "所属部门", "实施部门", "进驻部门", "窗口单位", "业务部门");
    static final Field<String> ZONE = Field.text("区", "区域", "功能区", "服务区", "专区", "领域");
    static final Field<String> CHANNEL = Field.text("渠道", "办理渠道", "受理渠道", "受理方式", "来源");
    static final Field<Long> COUNT = Field.whole("件数", "办件量", "办件数", "业务量", "办理量", "受理量", "办结量", "年办件量", "数量", "办件数量", "办理件数").needed();

    static final List<Field<?>> ALL = List.of(HallNames.HALL, YEAR, MONTH, CODE, ITEM, DEPARTMENT, ZONE, CHANNEL, COUNT);

    private VolumeFields() {
    }
}
