package org.tongban.window.scenario;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Chinese words that may stand for the English keys. */
final class Words {

    private static final Map<String, String> ENGLISH = Stream.of("name 名称", "opens 开门", "closes 关门", "zones 分区", "windows 窗口", "items 事项", "tidal 潮汐", "limits 限制",
            "min 最少", "max 最多", "takes 受理部门", "zone 所在区", "count 数量", "breaks 休息", "green 绿色通道", "department 部门", "arrivals 到达", "perDay 每日", "perYear 每年",
            "days 天数", "shape 形状", "handling 办理", "mean 平均", "cv 离散", "samples 实测", "patience 耐心", "priority 优先", "openAt 开启人数", "closeAt 关闭人数", "from 起", "until 止",
            "minutes 准备分钟", "backOffice 后台人员", "minWindows 最少窗口", "maxWindows 最多窗口", "maxTidal 最多潮汐", "within 等候分钟", "share 占比", "maxLoad 最高负荷",
            "together 同区", "apart 分开").map(pair -> pair.split(" ")).collect(Collectors.toUnmodifiableMap(pair -> pair[1], pair -> pair[0]));

    private Words() {
    }

    /** The English key for a key as written. */
    static String key(String written) {
        return ENGLISH.getOrDefault(written, written);
    }
}
