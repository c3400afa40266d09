package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.itests.Tongban.Outcome;

/** A hall from its files to what its document says of it: the hall of Hongqi district without a marriage window and without most of its rating devices. */
class HongqiHallIT {

    private static final String WINDOWS = """
            区域名称,区域类型,楼层,窗口号,窗口类型,窗口组,部门,标签,设备
            一楼综合服务区,窗口服务区,1,,,,,,
            咨询台,咨询服务区,1,,,,,,
            审批区,集中审批区,3,,,,,,
            公开区,政务公开区,1,,,,,,
            自助区,自助服务区,1,,,,,,
            等候区,休息等候区,1,,,,,,
            一楼综合服务区,,1,综合1,综合窗口,,,绿色通道、有诉即办,评价器、评价二维码
            一楼综合服务区,,1,综合2,综合窗口,,,帮办代办、一件事,评价器、评价二维码
            一楼综合服务区,,1,综合3,综合窗口,,,跨省通办、政策兑现,评价器、评价二维码
            企业开办专区,,2,商事1,综合窗口,商事登记综合,市场监管局、税务局、医保局、社保中心,绿色通道,评价器、评价二维码
            企业开办专区,,2,社医1,综合窗口,社保医保综合,社保中心、医保局,,评价器、评价二维码
            业务受理专区,,1,公安1,部门综合窗口,公安,公安局,,评价器
            业务受理专区,,1,法援1,部门综合窗口,法律援助,法律援助中心,,评价器
            业务受理专区,,1,人社1,部门综合窗口,人社,人社局,,评价器
            业务受理专区,,1,医保1,部门综合窗口,居民医保,居民医保,,评价器
            业务受理专区,,1,税务1,部门综合窗口,税务,税务局,,评价器
            """;
    private static final String ITEMS = """
            事项编码,事项名称,部门,服务对象,办理渠道,厅外环节,集体决定,办理时长,窗口,授权部门,授权起,授权环节,线上时限,线下时限
            I1,低保认定,民政局,个人,实体政务大厅、河南政务服务网,,否,15,综合1,民政局,2022-05-06,收件、受理、送达,3个工作日,3个工作日
            I2,施工许可,住建局,企业,河南政务服务网,审核、决定,是,40,综合2,,,,20个工作日,30个工作日
            I3,发票代开,税务局,企业,,,否,10,税务1,,,,,
            """;
    private static final String VOLUMES = """
            事项,年度,办件量
            发票代开,2023,29000
            发票代开,2024,30000
            发票代开,2025,31000
            """;

    private static final String FACILITIES = """
            类别,名称,数量,在用数,结果
            设施,免费饮水,1,,
            设施,复印,1,,
            设施,打印,2,1,
            设施,充电,1,0,
            设备,排队叫号,1,,
            设备,好差评,1,,
            设备,音像监控,8,8,
            机制,首问负责制,,,是
            机制,一次告知,,,是
            机制,限时办结,,,是
            检查,规划设计,,,合格
            检查,标识和标牌,,,不合格
            """;

    @Test
    void aHallFromItsFilesToItsChecks(@TempDir Path folder) throws IOException {
        Tongban tongban = Tongban.checkout().in(folder);
        tongban.done("init", "hongqi");
        tongban.done("window", "import", "halls", file(folder, "halls.csv", WINDOWS));
        tongban.done("window", "import", "items", file(folder, "items.csv", ITEMS));
        tongban.done("window", "import", "volumes", file(folder, "volumes.csv", VOLUMES));
        tongban.done("window", "import", "facilities", file(folder, "facilities.csv", FACILITIES));
        Outcome outcome = tongban.run("window", "check", "--as-of", "2026-06-01", "--json");
        assertEquals(1, outcome.status());
        Map<String, String> found = new TreeMap<>();
        for (JsonNode check : outcome.json().get("checks")) {
            StringBuilder text = new StringBuilder(check.get("result").asText());
            check.get("missing").forEach(missing -> text.append(' ').append(missing.asText()));
            found.put(check.get("clause").asText(), text.toString());
        }
        Map<String, String> expected = new TreeMap<>(Map.of("HQ-2.1.2-b", "PASS", "HQ-2.1.2-c", "FAIL 充电", "HQ-2.2.4-b", "FAIL 施工许可", "HQ-2.3.1.1-a", "FAIL", "HQ-2.3.1.2-a", "PASS",
                "HQ-2.3.1.3-a", "PASS", "HQ-2.3.2-a", "FAIL 婚姻登记", "HQ-2.3.3-a", "PASS", "HQ-2.3.4-a", "INFO 税务1→4", "HQ-2.3.5-a", "FAIL 施工许可：收件、受理、送达"));
        expected.putAll(Map.of("HQ-2.4.1-b", "FAIL 施工许可：审核", "HQ-2.4.3-a", "PASS", "HQ-2.4.4-a", "FAIL 公安1 法援1 人社1 医保1 税务1", "HQ-2.3.1-a", "INFO"));
        expected.putAll(Map.of("HQ-2.1.1-a", "FAIL 标识和标牌", "HQ-2.2.2-a", "FAIL 施工许可：时限",
                "HQ-2.4.2-a", "FAIL 岗位AB角 代办帮办 容缺受理 错时服务 延时服务 节假日预约服务 绿色通道 上门服务 邮寄送达"));
        found.keySet().retainAll(expected.keySet());
        assertEquals(expected, found);
        assertEquals("", tongban.log());
    }

    private static String file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
