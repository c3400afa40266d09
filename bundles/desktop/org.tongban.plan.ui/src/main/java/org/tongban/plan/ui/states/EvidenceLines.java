package org.tongban.plan.ui.states;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Working;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.state.Evidence;
import org.tongban.plan.state.ModuleNames;
import org.tongban.plan.state.RecordedEvidence;
import org.tongban.plan.ui.RichText;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** Writes the state of a clause, its evidence and everything recorded onto its card. */
public final class EvidenceLines {

    private final Texts texts;
    private final boolean chinese;
    private final Function<SiteId, String> siteName;
    private final BiConsumer<String, List<Working>> explain;
    private final Consumer<RecordedEvidence> openFile;

    /**
     * @param explain  shows the workings of a piece, named by its sentence
     * @param openFile opens the file that was kept
     */
    public EvidenceLines(Texts texts, boolean chinese, Function<SiteId, String> siteName, BiConsumer<String, List<Working>> explain, Consumer<RecordedEvidence> openFile) {
        this.texts = texts;
        this.chinese = chinese;
        this.siteName = siteName;
        this.explain = explain;
        this.openFile = openFile;
    }

    public void write(RichText sheet, ClauseStanding standing, List<RecordedEvidence> records) {
        StateSign sign = StateSign.of(standing.state());
        sheet.head(texts.get("clause.state")).tone(sign.sign() + " " + texts.get("state." + standing.state().name()), sign.tone()).text("\n")
                .muted(chinese ? standing.why() : standing.english());
        List<Evidence> found = standing.evidence().stream().filter(piece -> piece instanceof Evidence.Computed || piece instanceof Evidence.Unjudged).toList();
        if (!found.isEmpty()) {
            sheet.head(texts.get("clause.evidence"));
            found.forEach(piece -> computed(sheet, piece));
        }
        if (!records.isEmpty()) {
            sheet.head(texts.get("clause.recorded"));
            List<RecordedEvidence> counting = standing.evidence().stream().flatMap(piece -> counting(piece).stream()).toList();
            records.forEach(record -> recorded(sheet, record, counting.contains(record)));
        }
    }

    private static Optional<RecordedEvidence> counting(Evidence piece) {
        return piece instanceof Evidence.Recorded recorded ? Optional.of(recorded.record()) : Optional.empty();
    }

    private void computed(RichText sheet, Evidence piece) {
        StateSign sign = StateSign.of(piece.state());
        sheet.tone(sign.sign() + "  ", sign.tone());
        if (piece instanceof Evidence.Computed computed) {
            Runnable open = () -> explain.accept(piece.sentence(), piece.workings());
            sheet.opens(piece.sentence(), open).muted("   " + (chinese ? ModuleNames.chinese(computed.module()) : ModuleNames.english(computed.module())) + "   ")
                    .link(texts.get("clause.why"), open);
        } else {
            sheet.tone(piece.sentence(), Tone.WARN);
        }
        sheet.text("\n");
    }

    /** @param counts whether it is one that counts today, not replaced since */
    private void recorded(RichText sheet, RecordedEvidence record, boolean counts) {
        String state = record.state().map(each -> StateSign.of(each).sign() + " " + texts.get("state." + each.name())).orElse(texts.get("evidence.withdrawn"));
        if (counts) {
            sheet.tone(state, record.state().map(each -> StateSign.of(each).tone()).orElse(Tone.MUTED)).text("   " + record.note() + "\n");
        } else {
            sheet.muted(state + "   " + record.note() + "\n");
        }
        sheet.muted(record.day() + "   " + siteName.apply(record.site()) + "   " + record.by());
        record.file().ifPresent(kept -> sheet.text("   ").link(kept.name(), () -> openFile.accept(record)));
        sheet.text("\n");
    }
}
