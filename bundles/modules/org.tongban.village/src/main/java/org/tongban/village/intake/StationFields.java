package org.tongban.village.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.exchange.Field;
import org.tongban.village.Facility;

/** The columns of a list of stations. */
final class StationFields {

    static final Field<String> VILLAGE = Field.text("村名", "村", "村名称", "行政村", "行政村名称", "村社区", "村居", "所在村", "村站", "村站名称", "站点", "站点名称", "便民服务站",
            "便民服务站名称", "村便民服务站", "服务站", "服务站名称", "站名").needed();
    static final Field<String> TIER = Field.text("类型", "站点类型", "村站类型", "服务站类型", "建设类型", "梯队", "梯队类型", "等级", "级别", "类别", "档次");
    static final Field<Long> RESIDENTS = Field.whole("常住人口", "常住人口数", "常住人数", "常驻人口", "常驻人员数", "人口", "人口数", "村常住人口", "服务人口");
    static final Field<BigDecimal> AREA = Field.decimal("服务场地面积", "场地面积", "办公服务场地面积", "面积", "办公面积", "服务面积", "场所面积", "使用面积", "建筑面积", "站点面积");
    static final Field<Long> WINDOWS = Field.whole("综合窗口数", "综合窗口", "窗口数", "窗口数量", "综合窗口数量", "综合窗口个数", "窗口个数", "开设窗口数", "服务窗口数");
    static final Field<Long> SITTING_DAYS = Field.whole("每周坐班工作日", "每周坐班天数", "每周坐班", "每周坐班日", "坐班天数", "坐班工作日", "坐班日数", "周坐班天数", "每周坐班日数",
            "每周值班天数", "每周坐班工作日数");
    static final Field<String> CLERK = Field.text("代办员", "代办员姓名", "村代办员", "山城办事员", "办事员", "办事员姓名", "坐班人员", "坐班人员姓名", "工作人员", "工作人员姓名", "姓名");
    static final Field<String> PHONE = Field.digits("联系电话", "电话", "电话号码", "联系方式", "手机", "手机号", "手机号码", "代办员电话", "代办员联系电话");
    static final Field<String> SERVICE_PHONE = Field.digits("服务电话", "站点电话", "公开电话", "服务热线", "固定电话");
    static final Field<LocalDate> BUILT_ON = Field.date("建成日期", "建成时间", "验收日期", "验收时间", "建成验收日期", "完工日期", "完工时间", "投用日期", "投用时间", "投入使用时间", "启用日期",
            "启用时间");
    static final Field<LocalDate> SERVES_SINCE = Field.date("上岗时间", "上岗日期", "到岗时间", "任职时间", "聘用时间");
    static final Field<String> LOCATION = Field.text("站址", "设置地点", "地点", "地址", "办公地点", "办公场所", "所在位置", "站点地址");

    static final Map<Facility, Field<Boolean>> FACILITIES = facilities();

    private StationFields() {
    }

    static List<Field<?>> all() {
        List<Field<?>> all = new ArrayList<>(List.of(VILLAGE, TIER, RESIDENTS, AREA, WINDOWS, SITTING_DAYS, CLERK, PHONE, SERVICE_PHONE, BUILT_ON, SERVES_SINCE, LOCATION));
        all.addAll(FACILITIES.values());
        return all;
    }

    private static Map<Facility, Field<Boolean>> facilities() {
        Map<Facility, Field<Boolean>> fields = new LinkedHashMap<>();
        for (Facility facility : Facility.values()) {
            fields.put(facility, Field.yesNo(facility.label()));
        }
        return fields;
    }
}
