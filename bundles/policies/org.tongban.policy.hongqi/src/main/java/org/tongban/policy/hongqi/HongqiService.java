package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Item;

/** How the hall must serve: the building standard, guides, channels, steps at the centre, mechanisms (二（一）1、二（二）、二（四）). */
final class HongqiService {

    static final Citation STANDARD = clause("2.1.1-a");
    static final Citation CONSISTENCY = clause("2.2.2-a");
    static final Citation CHANNELS = clause("2.2.4-b");
    static final Citation AT_CENTRE = clause("2.4.1-b");
    static final Citation MECHANISMS = clause("2.4.2-a");

    static final Dated<List<String>> ASPECTS = Dated.<List<String>>named("建设规范的各方面").from(IN_FORCE,
            List.of("规划设计", "功能区域设置", "标识和标牌", "设施设备", "运行规范", "政务服务平台", "服务模式"), STANDARD);
    static final Dated<List<String>> COMPARED = Dated.<List<String>>named("线上线下比较的内容").assumedFrom(IN_FORCE, List.of("步骤", "材料", "时限", "收费"), CONSISTENCY);
    static final Dated<List<String>> ALL_CHANNELS = Dated.<List<String>>named("服务渠道").from(IN_FORCE,
            List.of("实体政务大厅", "河南政务服务网", "豫事办APP", "放新办APP", "旗心办小程序"), clause("2.2.4-a"));
    static final Dated<List<String>> STEPS = Dated.<List<String>>named("集中在中心实施的环节").from(IN_FORCE, List.of("咨询", "受理", "审核", "决定", "收费", "制证", "送达"), AT_CENTRE);
    static final Dated<String> DECISION = Dated.<String>named("集体决策免除的环节").assumedFrom(IN_FORCE, "决定", AT_CENTRE);
    static final Dated<List<String>> MECHANISM_LIST = Dated.<List<String>>named("服务机制").from(IN_FORCE, List.of("首问负责", "一次告知", "限时办结", "岗位AB角", "代办帮办", "容缺受理", "错时服务", "延时服务",
            "节假日预约服务", "绿色通道", "上门服务", "邮寄送达"), MECHANISMS);

    private static final String ONLINE = "线上";
    private static final String OFFLINE = "线下";

    private HongqiService() {
    }

    static Finding<Checked> standard(HallFacts hall, Worksheet sheet) {
        if (sheet.reading(WindowReadings.STANDARD).equals("B")) {
            return sheet.notConfigured("《政务服务中心建设规范》的检查项（标准文本未随程序附带）", STANDARD);
        }
        List<String> aspects = sheet.figure(ASPECTS);
        List<String> failed = aspects.stream().filter(aspect -> result(hall, aspect).filter(passed -> !passed).isPresent()).toList();
        List<String> open = aspects.stream().filter(aspect -> result(hall, aspect).isEmpty()).toList();
        sheet.fact("不合格的方面", failed);
        sheet.fact("未检查的方面", open);
        String passed = String.valueOf(aspects.size() - failed.size() - open.size());
        String wanted = String.valueOf(aspects.size());
        if (!failed.isEmpty()) {
            return sheet.granted("建设规范", new Checked(Verdict.FAIL, passed, wanted, failed), STANDARD);
        }
        return sheet.granted("建设规范", new Checked(open.isEmpty() ? Verdict.PASS : Verdict.NA, passed, wanted, open), STANDARD);
    }

    private static Optional<Boolean> result(HallFacts hall, String aspect) {
        return hall.inspected().getOrDefault(aspect, Optional.empty());
    }

    static Finding<Checked> consistency(HallFacts hall, Worksheet sheet) {
        boolean fourOnly = sheet.reading(WindowReadings.CONSISTENCY).equals("A");
        List<String> four = sheet.figure(COMPARED);
        List<Item> described = hall.items().stream().filter(item -> item.fields().keySet().stream().anyMatch(key -> key.startsWith(ONLINE) || key.startsWith(OFFLINE))).toList();
        sheet.fact("有线上线下内容的事项数", described.size());
        if (described.isEmpty()) {
            return sheet.granted("线上线下一致", Checked.nothingRecorded(), CONSISTENCY);
        }
        List<String> differing = new ArrayList<>();
        int same = 0;
        for (Item item : described) {
            List<String> fields = differences(item.fields(), fourOnly ? four : allFields(item.fields()));
            fields.forEach(field -> differing.add(of(item) + field));
            same += fields.isEmpty() ? 1 : 0;
        }
        return sheet.granted("线上线下一致", new Checked(Verdict.passIf(differing.isEmpty()), String.valueOf(same), String.valueOf(described.size()), differing), CONSISTENCY);
    }

    private static List<String> allFields(Map<String, String> fields) {
        Set<String> names = new TreeSet<>();
        fields.keySet().stream().filter(key -> key.startsWith(ONLINE) || key.startsWith(OFFLINE)).forEach(key -> names.add(key.substring(ONLINE.length())));
        return List.copyOf(names);
    }

    private static List<String> differences(Map<String, String> fields, List<String> compared) {
        return compared.stream().filter(field -> !Optional.ofNullable(fields.get(ONLINE + field)).equals(Optional.ofNullable(fields.get(OFFLINE + field)))).toList();
    }

    static Finding<Checked> channels(HallFacts hall, Worksheet sheet) {
        if (hall.items().isEmpty()) {
            return sheet.granted("办事渠道", Checked.nothingRecorded(), CHANNELS);
        }
        List<String> all = sheet.figure(ALL_CHANNELS);
        String counter = all.get(0);
        List<String> limited = new ArrayList<>();
        for (Item item : hall.items()) {
            Set<String> allowed = item.channels();
            boolean isFree = allowed.isEmpty() || allowed.contains(counter) && allowed.size() > 1;
            if (!isFree && item.channelBasis().filter(basis -> !basis.isBlank()).isEmpty()) {
                limited.add(item.name().isEmpty() ? item.code() : item.name());
            }
        }
        sheet.fact("无法定依据而限定渠道的事项", limited);
        int free = hall.items().size() - limited.size();
        return sheet.granted("办事渠道", new Checked(Verdict.passIf(limited.isEmpty()), String.valueOf(free), String.valueOf(hall.items().size()), limited), CHANNELS);
    }

    static Finding<Checked> stepsAtCentre(HallFacts hall, Worksheet sheet) {
        if (hall.items().isEmpty()) {
            return sheet.granted("集中在中心实施", Checked.nothingRecorded(), AT_CENTRE);
        }
        List<String> steps = sheet.figure(STEPS);
        boolean onlyDecision = sheet.reading(WindowReadings.COLLECTIVE).equals("A");
        String decision = sheet.figure(DECISION);
        List<String> outside = new ArrayList<>();
        int kept = 0;
        for (Item item : hall.items()) {
            List<String> wrong = steps.stream().filter(item.outside()::contains).filter(step -> !item.isCollective() || onlyDecision && !step.equals(decision)).toList();
            wrong.forEach(step -> outside.add(of(item) + step));
            kept += wrong.isEmpty() ? 1 : 0;
        }
        sheet.fact("不在中心实施的环节", outside);
        return sheet.granted("集中在中心实施", new Checked(Verdict.passIf(outside.isEmpty()), String.valueOf(kept), String.valueOf(hall.items().size()), outside), AT_CENTRE);
    }

    static Finding<Checked> mechanisms(HallFacts hall, Worksheet sheet) {
        if (hall.mechanisms().isEmpty()) {
            return sheet.granted("服务机制", Checked.nothingRecorded(), MECHANISMS);
        }
        List<String> wanted = sheet.figure(MECHANISM_LIST);
        Set<String> enabled = new LinkedHashSet<>(hall.mechanisms().stream().map(Names::plain).toList());
        List<String> missing = wanted.stream().filter(name -> !enabled.contains(name)).toList();
        sheet.fact("已建立的服务机制数", wanted.size() - missing.size());
        BigDecimal completeness = sheet.step("完成率", BigDecimal.valueOf(wanted.size() - missing.size()).divide(BigDecimal.valueOf(wanted.size()), 4, RoundingMode.HALF_UP));
        return sheet.granted("服务机制", new Checked(Verdict.passIf(missing.isEmpty()), completeness.toPlainString(), "1", missing), MECHANISMS);
    }

    /** The item's name before what is wrong with it; nothing for an item without a name. */
    static String of(Item item) {
        return item.name().isEmpty() ? "" : item.name() + "：";
    }
}
