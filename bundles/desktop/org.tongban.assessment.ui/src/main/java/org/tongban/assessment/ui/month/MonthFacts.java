package org.tongban.assessment.ui.month;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.tongban.assessment.Revision;
import org.tongban.assessment.ui.GradeTones;
import org.tongban.policy.assessment.Grade;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** What is shown of the clerk chosen on the board. */
final class MonthFacts {

    private final Texts texts;
    private final DateTimeFormatter moment;

    MonthFacts(Texts texts, ZoneId zone) {
        this.texts = texts;
        moment = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
    }

    /** @param why opens how the suggestion came about */
    List<Fact> of(BoardRow row, List<Grade> grades, List<Revision> revisions, Runnable why) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.title(row.clerk().name(), row.unit() + "  " + row.clerk().month()));
        facts.add(Fact.line(texts.get("column.score"), row.clerk().score().map(score -> score.stripTrailingZeros().toPlainString()).orElse("—")));
        facts.add(Fact.line(texts.get("column.rank"), row.rank() == 0 ? "—" : Integer.toString(row.rank())));
        facts.add(Fact.line(texts.get("column.grade"), row.clerk().shown(), GradeTones.of(row.clerk(), grades), null));
        row.suggested().ifPresent(grade -> facts.add(Fact.line(texts.get("column.suggested"), grade.word(), GradeTones.of(grade, grades), why)));
        facts.add(Fact.line(texts.get("column.state"), row.clerk().state().label()));
        if (row.isChanged()) {
            facts.add(Fact.note(texts.get("clerk.changed", row.stored().map(Grade::word).orElse(texts.get("zone.missing"))), Tone.NOTE));
        }
        if (row.clerk().resolved()) {
            facts.add(Fact.note(texts.get("clerk.resolved"), Tone.NOTE));
        }
        if (!row.clerk().counted()) {
            facts.add(Fact.note(texts.get("clerk.notCounted"), Tone.MUTED));
        }
        facts.add(Fact.head(texts.get("clerk.history")));
        if (revisions.isEmpty()) {
            facts.add(Fact.note(texts.get("clerk.history.none"), Tone.NONE));
        }
        for (int i = revisions.size() - 1; i >= 0; i--) {
            Revision revision = revisions.get(i);
            facts.add(Fact.line(when(revision.at()), what(revision), revision.kind() == Revision.Kind.CORRECTED ? Tone.WARN : Tone.NONE, null));
        }
        return facts;
    }

    private String when(Instant at) {
        return moment.format(at);
    }

    private String what(Revision revision) {
        String grade = revision.grade().map(Grade::word).orElse(revision.state().label());
        String score = revision.score().map(value -> " " + value.stripTrailingZeros().toPlainString()).orElse("");
        String why = revision.change().reason().isBlank() ? revision.change().source() : revision.change().reason();
        return revision.kind().label() + "：" + grade + score + "  " + revision.change().by() + (why.isBlank() ? "" : "（" + why + "）");
    }
}
