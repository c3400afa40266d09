package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.tongban.exchange.Field;

/** The columns of a table of zones and windows. */
final class HallFields {

    static final Field<String> ZONE = Field.text("区", "区域", "分区", "功能区", "服务区", "专区", "领域", "综合窗口区", "区域名称", "功能区名称", "功能区域", "窗口区域", "所在区域", "所属区域", "窗口分区", "综合受理区").needed();
    static final Field<String> KIND = Field.text("区域类型", "功能区类型", "区域类别", "区域性质");
    static final Field<Long> FLOOR = Field.whole("楼层", "所在楼层", "层", "层数");
    static final Field<String> DEPARTMENTS = Field.text("部门", "涉及部门", "进驻部门", "部门单位", "单位", "窗口单位", "服务部门", "承接部门", "所属部门", "涉及单位");
    static final Field<Counts> CASES = new Field<>("年办件量", new LinkedHashSet<>(List.of("办件量", "年业务量", "年均办件量", "年受理量", "年办理量", "业务量", "年度办件量", "预计年办件量")), false, Counts.TYPE);
    static final Field<String> UNSTATED = Field.text("未列办件量的部门", "未列部门", "未统计部门", "不含部门", "办件量不含");
    static final Field<Long> WINDOWS = Field.whole("窗口数", "窗口数量", "综合窗口数", "综合受理窗口数", "综合受理窗口", "拟设窗口数", "拟设置窗口数", "设置窗口数", "窗口个数", "拟设窗口");
    static final Field<Long> STAFF = Field.whole("前台人员", "前台受理人员", "前台人员数", "前台受理人员数", "人员数", "窗口人员", "窗口人员数", "人数", "所需人员", "前台", "配备人员");
    static final Field<Long> SELF_HIRED = Field.whole("其中自聘", "自聘", "自聘人员", "自聘人数", "部门自聘", "自聘人员数");
    static final Field<String> NUMBER = Field.text("窗口号", "窗口", "窗口编号", "窗口名称", "窗号", "编号", "号");
    static final Field<String> TYPE = Field.text("窗口类型", "窗口类别", "类型", "窗口性质");
    static final Field<String> GROUP = Field.text("窗口组", "组", "组别", "综合组", "业务组", "分组");
    static final Field<String> LABELS = Field.text("标签", "窗口标签", "功能标签", "窗口功能", "用途");
    static final Field<String> EQUIPMENT = Field.text("设备", "窗口设备", "配备设备", "在用设备");
    static final Field<LocalDate> FROM = Field.date("启用日期", "启用时间", "生效日期", "设置日期", "开始日期");
    static final Field<LocalDate> LAST = Field.lastDate("停用日期", "停用时间", "撤销日期", "截止日期", "结束日期");

    static final List<Field<?>> ALL = List.of(HallNames.HALL, ZONE, KIND, FLOOR, DEPARTMENTS, CASES, UNSTATED, WINDOWS, STAFF, SELF_HIRED, NUMBER, TYPE, GROUP, LABELS, EQUIPMENT, FROM,
            LAST);


    private HallFields() {
    }
}
