package org.tongban.plan.ui.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Clause;

/** A line of the tree of clauses: a document, a heading or module, or a clause. */
public final class Branch {
    private final String title;
    private final @Nullable Clause clause;
    private final @Nullable Branch parent;
    private final List<Branch> children = new ArrayList<>();

    Branch(String title, @Nullable Clause clause, @Nullable Branch parent) {
        this.title = title;
        this.clause = clause;
        this.parent = parent;
    }

    public String title() {
        return title;
    }

    /** The clause; null for a document or heading. */
    public @Nullable Clause clause() {
        return clause;
    }

    public @Nullable Branch parent() {
        return parent;
    }

    public List<Branch> children() {
        return children;
    }

    /** How many clauses stand below. */
    public int size() {
        return clause != null ? 1 : children.stream().mapToInt(Branch::size).sum();
    }

    /** The child of that title, made if there is none. */
    Branch under(String childTitle) {
        return children.stream().filter(child -> child.clause == null && child.title.equals(childTitle)).findFirst().orElseGet(() -> {
            Branch child = new Branch(childTitle, null, this);
            children.add(child);
            return child;
        });
    }

    void add(String childTitle, Clause of) {
        children.add(new Branch(childTitle, of, this));
    }

    @Override
    public String toString() {
        return title;
    }
}
