package org.tongban.plan.place;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.plan.Plan.Bound;
import org.tongban.plan.scorecard.Baseline;
import org.tongban.plan.store.Decisions;
import org.tongban.policy.PolicyPack;

/** The open questions and local figures of the packs bound anywhere in the place, then of national law. */
record InUse(PackShelf shelf, Decisions decisions) {

    List<Reading> readings() {
        return all(pack -> pack.readings().stream()).toList();
    }

    /** Refused with the nearest keys if there is none such. */
    Reading reading(String key) {
        return readings().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow(() -> unknown("口径", key, readings().stream().map(Reading::key)));
    }

    /** Refused with the options if there is none such. */
    Reading.Option option(Reading reading, String letter) {
        String option = letter.strip();
        return reading.options().stream().filter(each -> each.letter().equalsIgnoreCase(option)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("口径“" + reading.key() + "”没有选项“" + option + "”；可选："
                        + reading.options().stream().map(each -> each.letter() + "（" + each.text() + "）").collect(Collectors.joining("、"))));
    }

    /** Refused with the nearest keys if there is none such. */
    LocalFigure<?> figure(String key) {
        return all(pack -> Baseline.withBaseline(pack).stream()).filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> unknown("本地数值", key, all(pack -> Baseline.withBaseline(pack).stream()).map(LocalFigure::key)));
    }

    /** Refused with a sentence if the figure cannot have this value. */
    void readable(LocalFigure<?> figure, String value) {
        try {
            figure.parser().apply(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("“" + figure.name() + "”（" + figure.key() + "）的数值“" + value + "”不能使用：" + e.getMessage(), e);
        }
    }

    private <T> Stream<T> all(Function<PolicyPack, Stream<T>> part) {
        Stream<PolicyPack> bound = decisions.bindings().stream().map(Bound::pack).distinct().flatMap(id -> shelf.pack(id).stream());
        return Stream.concat(bound, shelf.national().stream()).flatMap(part);
    }

    private static IllegalArgumentException unknown(String what, String key, Stream<String> known) {
        List<String> near = Nearest.to(key, known.toList());
        return new IllegalArgumentException("没有名为“" + key + "”的" + what + (near.isEmpty() ? "；本地适用的方案没有需要选择的" + what : "；相近的有：" + String.join("、", near)));
    }
}
