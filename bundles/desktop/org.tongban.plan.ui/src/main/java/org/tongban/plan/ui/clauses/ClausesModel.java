package org.tongban.plan.ui.clauses;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;
import org.tongban.plan.Outline;
import org.tongban.plan.ui.Observed;
import org.tongban.widgets.text.Texts;

/** The tree of clauses: by the headings of the document or by module, narrowed by what is searched for. */
public final class ClausesModel extends Observed {

    public static final String TREE = "tree";

    /** How the clauses are put together. */
    public enum Grouping {
        CHAPTER, MODULE
    }

    private final PlanDocuments source;
    private final Texts texts;
    private List<PlanDocument> documents = List.of();
    private Grouping grouping = Grouping.CHAPTER;
    private String search = "";
    private List<Branch> tree = List.of();

    public ClausesModel(PlanDocuments source, Texts texts) {
        this.source = source;
        this.texts = texts;
    }

    /** Reads the documents; in the background. */
    public List<PlanDocument> read() {
        return source.read();
    }

    public void show(List<PlanDocument> read) {
        documents = read;
        rebuild();
    }

    public void group(Grouping by) {
        grouping = by;
        rebuild();
    }

    public void search(String text) {
        search = plain(text.strip());
        rebuild();
    }

    public Grouping grouping() {
        return grouping;
    }

    public boolean isSearching() {
        return !search.isEmpty();
    }

    public List<Branch> tree() {
        return tree;
    }

    /** The branch of a clause, if it is shown. */
    public Optional<Branch> find(Citation citation) {
        return find(tree, citation);
    }

    private static Optional<Branch> find(List<Branch> branches, Citation citation) {
        for (Branch branch : branches) {
            Clause clause = branch.clause();
            if (clause != null && clause.citation().equals(citation)) {
                return Optional.of(branch);
            }
            Optional<Branch> below = find(branch.children(), citation);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private void rebuild() {
        List<Branch> roots = new ArrayList<>();
        for (PlanDocument document : documents) {
            Branch root = new Branch(document.place().isEmpty() ? document.instrument().title() : document.place() + "  " + number(document), null, null);
            for (Clause clause : document.clauses()) {
                if (search.isEmpty() || plain(clause.id() + " " + clause.quote() + " " + clause.gist()).contains(search)) {
                    place(clause, document, root);
                }
            }
            if (root.size() > 0) {
                roots.add(root);
            }
        }
        List<Branch> before = tree;
        tree = roots;
        changed(TREE, before, tree);
    }

    /** National law is many documents; each is a heading of its own. */
    private String number(PlanDocument document) {
        long documents = document.clauses().stream().map(Clause::instrument).distinct().count();
        return documents > 1 ? texts.get("clauses.laws", Long.toString(documents)) : document.instrument().number();
    }

    private void place(Clause clause, PlanDocument document, Branch root) {
        Branch branch = root;
        if (!clause.instrument().equals(document.instrument()) || clause.line() == 0) {
            branch = branch.under(clause.instrument().title());
        }
        if (grouping == Grouping.MODULE) {
            branch = branch.under(texts.get("module." + clause.module()));
        } else if (clause.line() > 0) {
            List<Outline.Heading> path = document.outline().above(clause.line());
            if (path.isEmpty()) {
                branch = branch.under(texts.get("clauses.opening"));
            }
            for (Outline.Heading heading : path) {
                branch = branch.under(heading.title());
            }
        }
        branch.add(label(clause), clause);
    }

    /** The clause's words in Chinese, its gist in English or where the register has no words. */
    private String label(Clause clause) {
        boolean words = texts.language().getLanguage().equals(Locale.CHINESE.getLanguage()) && !clause.quote().isBlank();
        return words ? clause.quote().replaceAll("\\s+", " ") : clause.gist();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
