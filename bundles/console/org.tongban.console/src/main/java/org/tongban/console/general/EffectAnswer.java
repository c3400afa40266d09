package org.tongban.console.general;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.console.Terminal;
import org.tongban.plan.effect.Closed;
import org.tongban.plan.effect.Comparison;
import org.tongban.plan.effect.Comparison.Choice;
import org.tongban.plan.effect.Effect;
import org.tongban.plan.effect.Shift;
import org.tongban.plan.effect.Topic;

/** What decisions would change, for programs and for people. */
final class EffectAnswer {

    private final Terminal terminal;
    private final boolean each;

    /** @param each whether people see who is touched, one by one */
    EffectAnswer(Terminal terminal, boolean each) {
        this.terminal = terminal;
        this.each = each;
    }

    Map<String, Object> tree(Comparison comparison) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", comparison.key());
        tree.put("question", comparison.title());
        tree.put("from", comparison.from().toString());
        tree.put("options", comparison.choices().stream().map(EffectAnswer::tree).toList());
        tree.put("closed", comparison.closed().stream().map(period -> tree(period, comparison)).toList());
        tree.put("told", comparison.told());
        return tree;
    }

    private static Map<String, Object> tree(Choice choice) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("letter", choice.letter());
        tree.put("text", choice.text());
        tree.put("isDefault", choice.isDefault());
        tree.put("isChosen", choice.isChosen());
        tree.put("people", choice.people());
        tree.put("perMonth", choice.perMonth().toString());
        tree.put("effects", choice.effects().stream().map(EffectAnswer::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Effect effect) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", effect.module());
        tree.put("topic", effect.topic().code());
        tree.put("title", effect.topic().title());
        tree.put("people", effect.people());
        tree.put("sum", effect.isMoney() ? effect.sum().toString() : null);
        tree.put("records", effect.reference().toString());
        tree.put("asIf", effect.asIf());
        tree.put("correctionOf", effect.closed().map(period -> period.days().from().toString().substring(0, 7)).orElse(null));
        tree.put("sentence", effect.sentence());
        tree.put("each", effect.shifts().stream().map(shift -> tree(effect, shift)).toList());
        return tree;
    }

    private static Map<String, Object> tree(Effect effect, Shift shift) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", shift.subject().kind().name());
        tree.put("id", shift.subject().id());
        tree.put("name", shift.subject().name());
        tree.put("before", shift.before().isPresent() ? shift.was() : null);
        tree.put("after", shift.after().isPresent() ? shift.is() : null);
        tree.put("amount", effect.isMoney() ? shift.amount().toString() : null);
        return tree;
    }

    private static Map<String, Object> tree(Closed period, Comparison comparison) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("period", period.name());
        tree.put("from", period.days().from().toString());
        tree.put("contains", period.days().contains(comparison.from()));
        tree.put("correctable", period.correctable());
        return tree;
    }

    void print(Comparison comparison, PrintWriter out) {
        out.println(comparison.key() + "  " + comparison.title() + terminal.text("（自 " + comparison.from() + " 起）", " (from " + comparison.from() + ")"));
        for (Choice choice : comparison.choices()) {
            out.println("  " + (choice.letter().isEmpty() ? "" : choice.letter() + "  ") + choice.text() + marks(choice));
            if (choice.effects().isEmpty()) {
                out.println("      " + (choice.isChosen() ? terminal.text("就是现在所用，不改变什么", "as it is now: changes nothing")
                        : terminal.text("按现有记录不改变任何数字", "changes no figure of the present records")));
            }
            choice.effects().forEach(effect -> print(effect, out));
        }
        List<Closed> closed = comparison.closed();
        if (!closed.isEmpty()) {
            List<String> names = new ArrayList<>(closed.stream().map(period -> terminal.text(period.name(), period.english())).toList());
            out.println(terminal.text("  其后已办结、结果不变的：", "  closed since, results stay: ") + String.join(terminal.text("、", ", "), names));
        }
        if (comparison.told().isEmpty()) {
            out.println(terminal.text("  没有安装能够试算的模块", "  no module that could tell is installed"));
        }
    }

    private String marks(Choice choice) {
        return (choice.isChosen() ? terminal.text("（现用）", " (in use)") : "") + (choice.isDefault() ? terminal.text("（缺省）", " (default)") : "");
    }

    private void print(Effect effect, PrintWriter out) {
        String of = effect.closed().map(period -> terminal.text("补差 " + period.name() + " ", "correction, " + period.english() + ": "))
                .orElse(effect.asIf() ? terminal.text("按 " + month(effect) + " 的记录试算 ", "by the records of " + month(effect) + ": ") : "");
        out.println("      " + of + terminal.text(effect.sentence(), effect.english()));
        if (each && effect.topic().kind() != Topic.Kind.TOTAL) {
            effect.shifts().forEach(shift -> out.println("          " + shift.subject().id() + " " + shift.subject().name() + "  " + shift.was() + " → " + shift.is()
                    + (effect.isMoney() ? "  " + Effect.signed(shift.amount()) : "")));
        }
    }

    private static String month(Effect effect) {
        return effect.reference().toString().substring(0, 7);
    }
}
