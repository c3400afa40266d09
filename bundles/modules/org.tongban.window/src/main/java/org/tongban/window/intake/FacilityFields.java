package org.tongban.window.intake;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.tongban.exchange.Cell;
import org.tongban.exchange.CellType;
import org.tongban.exchange.Field;

/** The columns of a list of a hall's facilities, mechanisms, inspections, hours and class. */
final class FacilityFields {

    /** Words of which 无 is one that says something. */
    private static final CellType<String> WORD = FacilityFields::word;

    static final Field<String> CATEGORY = words("类别", "种类", "类型", "分类", "大类", "登记类别", "内容类别", "项目类别", "信息类别").needed();
    static final Field<String> NAME = words("名称", "设施名称", "设备名称", "设施设备名称", "机制名称", "制度名称", "检查项目", "检查内容", "检查方面", "项目名称", "项目", "内容", "设施设备", "服务机制").needed();
    static final Field<Long> COUNT = Field.whole("数量", "总数", "台数", "个数", "套数", "设施数量", "设备数量", "配备数量", "配置数量", "总数量", "台套数");
    static final Field<Long> IN_SERVICE = Field.whole("在用数", "在用", "在用数量", "正常数", "可用数", "完好数", "正常使用数", "使用数量", "完好数量", "可用数量", "在用台数", "运行数");
    static final Field<String> RESULT = words("结果", "检查结果", "检查结论", "结论", "评定", "评定结果", "是否合格", "是否建立", "是否运行", "是否落实", "是否实行", "建立情况", "落实情况", "运行情况", "情况", "合格与否");
    static final Field<String> PLACE = words("位置", "所在位置", "地点", "安装位置", "摆放位置", "设置位置", "设置地点", "所在区域", "区域", "放置地点");
    static final Field<String> TIME = words("时间", "开放时间", "服务时间", "办公时间", "工作时间", "对外服务时间", "开放时段", "服务时段", "起止时间");
    static final Field<LocalDate> FROM = Field.date("启用日期", "启用时间", "生效日期", "检查日期", "建立日期", "实施日期", "投用日期", "执行日期", "日期", "开始日期");

    static final List<Field<?>> ALL = List.of(HallNames.HALL, CATEGORY, NAME, COUNT, IN_SERVICE, RESULT, PLACE, TIME, FROM);

    private FacilityFields() {
    }

    private static Field<String> words(String name, String... synonyms) {
        return new Field<>(name, new LinkedHashSet<>(List.of(synonyms)), false, WORD);
    }

    private static Optional<String> word(Cell cell) throws CellType.Unreadable {
        String text = (cell.number() != null && cell.date() == null ? cell.number().stripTrailingZeros().toPlainString() : Normalizer.normalize(cell.text(), Normalizer.Form.NFKC))
                .replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
        if (text.startsWith("#")) {
            throw new CellType.Unreadable("单元格是公式错误 " + text + "，请改成文字");
        }
        return text.matches("[-/\\\\—–]*") ? Optional.empty() : Optional.of(text);
    }
}
