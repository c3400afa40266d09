package org.tongban.conformance.window;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Item;
import org.tongban.policy.window.HallPolicy;

/** HQ: the building standard, items alike online and offline, channels, steps at the centre, mechanisms. */
@Component
public final class HongqiServiceCases implements ClauseAdapter {

    /** What the cases call the parts of a guide. */
    private static final Map<String, String> GUIDE = Map.of("steps", "步骤", "materials", "材料", "days", "时限", "timeLimit", "时限", "fee", "收费");

    private final PolicyPack pack;
    private final HallPolicy policy;

    @Activate
    public HongqiServiceCases(@Reference(target = "(pack=hongqi)") PolicyPack pack, @Reference(target = "(pack=hongqi)") HallPolicy policy) {
        this.pack = pack;
        this.policy = policy;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HQ-2.1.1-a", "HQ-2.2.2-a", "HQ-2.2.4-b", "HQ-2.4.1-b", "HQ-2.4.2-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        HallCase asked = new HallCase(pack, policy, clause, in);
        return switch (clause) {
            case "HQ-2.1.1-a" -> standard(asked);
            case "HQ-2.2.2-a" -> consistency(asked);
            case "HQ-2.2.4-b" -> channels(asked);
            case "HQ-2.4.1-b" -> steps(asked);
            default -> mechanisms(asked);
        };
    }

    private static HallFacts hall() {
        return HallCase.hall(SiteLevel.DISTRICT);
    }

    private static Answer standard(HallCase asked) {
        List<String> failed = HallCase.texts(asked.words(), "failed");
        List<String> open = HallCase.texts(asked.words(), "notChecked");
        List<String> others = asked.asked().listed("建设规范的各方面").stream().filter(aspect -> !failed.contains(aspect) && !open.contains(aspect)).toList();
        long passed = asked.words().maybeCount("aspectsPassed").orElse((long) others.size());
        HallFacts hall = hall();
        for (String aspect : failed) {
            hall = hall.withInspected(aspect, Optional.of(false));
        }
        for (String aspect : others.subList(0, upTo(passed, others.size(), "aspectsPassed"))) {
            hall = hall.withInspected(aspect, Optional.of(true));
        }
        Finding<Checked> finding = asked.check(hall);
        Answer answer = HallCase.answer(finding);
        Object overall = finding.value().<Object>map(found -> found.verdict() == Verdict.NA ? "INCOMPLETE" : found.verdict()).orElse("NOT_CONFIGURED");
        return new Answer(overall, answer.fields()).and("result", overall).and("overall", overall);
    }

    private static Answer consistency(HallCase asked) {
        Map<String, String> said = new LinkedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        read(asked.words().words("online"), "线上", said, fields);
        read(asked.words().words("offline"), "线下", said, fields);
        asked.words().knows("item", "situation");
        Finding<Checked> finding = asked.check(hall().withItem(Item.of("I1", "", "").saying(fields)));
        List<String> differing = finding.value().map(Checked::missing).orElse(List.of());
        return HallCase.answer(finding).and("diff", said.entrySet().stream().filter(word -> differing.contains(word.getValue())).map(Map.Entry::getKey).toList());
    }

    /** Reads a guide into fields, and remembers in which of the case's words it was said. */
    private static void read(Words guide, String where, Map<String, String> said, Map<String, String> fields) {
        for (String word : guide.names()) {
            String field = GUIDE.getOrDefault(word, word);
            if (!said.containsValue(field)) {
                said.put(word, field);
            }
            guide.raw(word).ifPresent(value -> fields.put(where + field, HongqiServiceCases.plain(value)));
        }
    }

    private static String plain(Object value) {
        return value instanceof Number ? new java.math.BigDecimal(value.toString()).stripTrailingZeros().toPlainString() : value.toString();
    }

    private static Answer channels(HallCase asked) {
        Set<String> allowed = new LinkedHashSet<>(HallCase.texts(asked.words(), "channelsAllowed"));
        String item = asked.words().maybeText("item").orElse("I1");
        Optional<String> basis = asked.words().maybeText("legalBasis");
        return HallCase.answer(asked.check(hall().withItem(Item.of(item, "", "").limitedTo(allowed, basis))));
    }

    private static Answer steps(HallCase asked) {
        Set<String> outside = new LinkedHashSet<>(HallCase.texts(asked.words(), "outside"));
        String item = asked.words().maybeText("item").orElse("I1");
        boolean isCollective = asked.words().maybeFlag("collectiveDecision").orElse(false);
        Finding<Checked> finding = asked.check(hall().withItem(Item.of(item, "", "").doneOutside(outside, isCollective)));
        return HallCase.answer(finding).and("steps", finding.value().map(Checked::missing).orElse(null));
    }

    private static Answer mechanisms(HallCase asked) {
        List<String> disabled = HallCase.texts(asked.words(), "disabled");
        List<String> others = asked.asked().listed("服务机制").stream().filter(name -> !disabled.contains(name)).toList();
        int enabled = upTo(asked.words().maybeCount("enabled").orElse((long) others.size()), others.size(), "enabled");
        Set<String> mechanisms = new LinkedHashSet<>(others.subList(0, enabled));
        mechanisms.add("其他");
        Answer answer = HallCase.answer(asked.check(hall().withMechanisms(mechanisms)));
        return answer.and("completeness", answer.fields().get("value"));
    }

    private static int upTo(long said, int all, String word) {
        if (said < 0 || said > all) {
            throw new Unsupported("“" + word + "”为" + said + "，与其余用词不一致（至多" + all + "）");
        }
        return (int) said;
    }
}
