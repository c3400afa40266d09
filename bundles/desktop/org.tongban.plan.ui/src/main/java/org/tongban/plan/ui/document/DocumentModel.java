package org.tongban.plan.ui.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Instrument;
import org.tongban.plan.Clauses;
import org.tongban.plan.Outline;
import org.tongban.plan.ui.Observed;
import org.tongban.plan.ui.clauses.ClauseCards;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.plan.ui.document.DocumentPage.Remark;
import org.tongban.plan.ui.document.QuoteFinder.Span;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;

/** The document that is shown, and the clause it is opened at. */
public final class DocumentModel extends Observed {

    public static final String PAGE = "page";

    /** The line of the title where the register stands in for the text, from 0. */
    private static final int TITLE = 1;

    private final PlanDocuments documents;
    private final PolicyBook book;
    private final Clauses clauses;
    private @Nullable DocumentPage page;

    public DocumentModel(PlanDocuments documents, PolicyBook book, Clauses clauses) {
        this.documents = documents;
        this.book = book;
        this.clauses = clauses;
    }

    /** The page of a citation; in the background. */
    public DocumentPage read(Citation citation) {
        Optional<Clause> meant = ClauseCards.meant(citation, clauses, book);
        if (meant.isEmpty()) {
            return new DocumentPage(new Instrument(citation.document(), citation.document()), "", new Outline(List.of()), List.of(), null, Remark.UNKNOWN_CLAUSE, citation.clause(), List.of());
        }
        Clause clause = meant.get();
        String text = text(clause.citation());
        List<Span> spans = clause.quote().isBlank() ? List.of() : new QuoteFinder(text).find(clause.quote(), clause.line());
        boolean local = !clause.citation().equals(citation);
        if (spans.isEmpty()) {
            return registered(clause, local ? Remark.LOCAL_DOCUMENT : clause.quote().isBlank() ? Remark.NO_QUOTE : Remark.NOT_IN_TEXT, local ? citation.document() : "");
        }
        Remark remark = local ? Remark.LOCAL_DOCUMENT : Remark.NONE;
        return new DocumentPage(clause.instrument(), text, Outline.of(text), spans, clause, remark, local ? citation.document() : "", marks(clause.citation(), text));
    }

    /** The clause as the register has it, where no text has it. */
    private static DocumentPage registered(Clause clause, Remark remark, String other) {
        String head = "\n" + clause.instrument().title() + "\n\n";
        String words = clause.quote().isBlank() ? clause.gist() : clause.quote();
        List<Span> spans = clause.quote().isBlank() ? List.of() : List.of(new Span(head.length(), head.length() + words.length()));
        Outline titled = new Outline(List.of(new Outline.Heading(TITLE + 1, 1, clause.instrument().title())));
        return new DocumentPage(clause.instrument(), head + words, titled, spans, clause, remark, other, List.of());
    }

    /** The place's own document from its beginning, if a pack is installed; in the background. */
    public Optional<DocumentPage> readFirst() {
        return documents.packs().stream().findFirst().map(this::opening);
    }

    private DocumentPage opening(PolicyPack pack) {
        String text = clauses.document(pack.id()).orElse("");
        return new DocumentPage(pack.instrument(), text, Outline.of(text), List.of(), null, Remark.NONE, "", marks(pack.id(), text));
    }

    private List<ClauseMark> marks(Citation citation, String text) {
        return clauses.packOf(citation).map(pack -> marks(pack, text)).orElse(List.of());
    }

    private List<ClauseMark> marks(String pack, String text) {
        QuoteFinder finder = new QuoteFinder(text);
        return clauses.ofPack(pack).stream().filter(clause -> !clause.quote().isBlank()).map(clause -> new ClauseMark(clause, finder.find(clause.quote(), clause.line())))
                .filter(mark -> !mark.spans().isEmpty()).sorted(Comparator.comparingInt(ClauseMark::start)).toList();
    }

    private String text(Citation citation) {
        return clauses.packOf(citation).flatMap(clauses::document).orElse("");
    }

    public void show(@Nullable DocumentPage read) {
        DocumentPage before = page;
        page = read;
        changed(PAGE, before, read);
    }

    public @Nullable DocumentPage page() {
        return page;
    }

    /** The clause that is shown, null for none. */
    public @Nullable Citation clause() {
        DocumentPage shown = page;
        Clause clause = shown == null ? null : shown.clause();
        return clause == null ? null : clause.citation();
    }
}
