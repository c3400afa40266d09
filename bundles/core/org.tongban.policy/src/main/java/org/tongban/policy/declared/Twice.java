package org.tongban.policy.declared;

import java.util.List;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/**
 * One thing that the document says in more than one place: a figure, or the words by which a quantity is called.
 *
 * @param what    what is said
 * @param said    how, place by place; values that are equal agree
 * @param reading how a difference is read; may be empty
 */
public record Twice(String what, List<Stated<?>> said, Said reading) implements Declaration {

    public Twice {
        said = List.copyOf(said);
    }

    @Override
    public List<Inconsistency> look(Circumstances known, Worksheet sheet) {
        Stated<?> first = said.get(0);
        List<Stated<?>> others = said.stream().filter(each -> !each.value().equals(first.value())).toList();
        if (others.isEmpty()) {
            return List.of();
        }
        List<String> elsewhere = others.stream().map(Twice::shown).distinct().toList();
        return List.of(Inconsistency.of(Kind.SAID_TWICE, what, reading.isEmpty() ? Verdict.WARN : Verdict.INFO, said.stream().map(Stated::clause))
                .title(what + "前后两说", what + ": said in more than one way").says("一处为" + shown(first), "in one place " + shown(first))
                .found("另一处为" + String.join("、", elsewhere), "elsewhere " + String.join(", ", elsewhere)).reading(reading)
                .suggest("请发文机关统一说法；在此之前按选定的读法办理", "ask the issuing office for one wording; until then the chosen reading holds")
                .figure("said", "各处所写", "said", said.stream().map(Twice::shown).toList()).on(sheet));
    }

    private static String shown(Stated<?> each) {
        String value = each.value() instanceof List<?> many ? Wording.listed(many) : each.value().toString();
        return "“" + value.replace('“', '‘').replace('”', '’') + "”" + (each.name().isEmpty() ? "" : "（" + each.name() + "）");
    }
}
