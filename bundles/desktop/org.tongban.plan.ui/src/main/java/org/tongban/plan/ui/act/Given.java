package org.tongban.plan.ui.act;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a user filled in, by the ids of the fields. */
public record Given(Map<String, String> values) {

    public Given {
        values = Map.copyOf(values);
    }

    /** Empty if nothing was filled in. */
    public String text(String id) {
        return values.getOrDefault(id, "").strip();
    }

    public Optional<LocalDate> day(String id) {
        return Optional.of(text(id)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    /** @throws IllegalArgumentException with this sentence, if it is no whole number; empty if nothing was filled in */
    public Optional<Long> number(String id, String sentence) {
        try {
            return Optional.of(text(id)).filter(text -> !text.isEmpty()).map(Long::valueOf);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(sentence, e);
        }
    }

    /** @throws IllegalArgumentException with this sentence, if it is no number; empty if nothing was filled in */
    public Optional<BigDecimal> decimal(String id, String sentence) {
        try {
            return Optional.of(text(id)).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(sentence, e);
        }
    }

    public Optional<Path> file(String id) {
        return Optional.of(text(id)).filter(text -> !text.isEmpty()).map(Path::of);
    }

    /** One to a line, or separated by commas of either script. */
    public List<String> list(String id) {
        return List.of(text(id).split("[\\n\\r,，、]+")).stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }
}
