package org.tongban.plan.ui.clauses;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.ui.PlanParts;
import org.tongban.policy.PolicyBook;
import org.tongban.store.Workspaces;
import org.tongban.widgets.Ids;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** The documents in use as a tree of their clauses, with a search. */
public final class ClausesPart implements Shows, Refreshes {
    private static final int LEAST_LETTERS = 8;
    private static final int POINTS = 72;
    /** Letters from here on are as wide as they are high. */
    private static final char WIDE_FROM = 0x2000;
    /** Pixels by which a line stands further right than the one above it. */
    private static final int INDENT = 18;
    /** Letters taken by the number of clauses. */
    private static final int COUNT = 3;

    private final MApplication application;
    private final EPartService parts;
    private Desktop desktop;
    private Background background;
    private Texts texts;
    private ClausesModel model;
    private Text search;
    private TreeViewer tree;
    private Label count;
    private @Nullable Citation chosen;
    private boolean following;

    @Inject
    public ClausesPart(MApplication application, EPartService parts) {
        this.application = application;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services) {
        this.desktop = desktop;
        this.background = background;
        texts = Texts.of(ClausesPart.class, desktop.language());
        model = new ClausesModel(new PlanDocuments(services.live(Workspaces.class), services.live(Plan.class), services.live(PolicyBook.class), services.live(Clauses.class)), texts);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 6;
        layout.marginHeight = 6;
        parent.setLayout(layout);
        search(parent);
        grouping(parent);
        tree(parent);
        count = Ids.name("plan.clauses.count", new Label(parent, SWT.NONE));
        count.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        model.onChange(ClausesModel.TREE, event -> showTree());
        refresh();
    }

    private void search(Composite parent) {
        search = Ids.name("plan.clauses.search", new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL));
        search.setMessage(texts.get("clauses.search"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        search.addListener(SWT.Modify, event -> model.search(search.getText()));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getControl().setFocus();
            }
        });
    }

    private void grouping(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        for (ClausesModel.Grouping grouping : ClausesModel.Grouping.values()) {
            boolean chapter = grouping == ClausesModel.Grouping.CHAPTER;
            Button button = Ids.name("plan.clauses." + grouping.name().toLowerCase(java.util.Locale.ROOT), new Button(row, SWT.RADIO));
            button.setText(texts.get(chapter ? "clauses.byChapter" : "clauses.byModule"));
            button.setSelection(chapter);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    model.group(grouping);
                }
            });
        }
    }

    private void tree(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        Ids.name("plan.clauses.tree", tree.getTree());
        tree.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.setContentProvider(new Branches());
        tree.setLabelProvider(new Labels());
        tree.getControl().addListener(SWT.Resize, event -> tree.refresh(true));
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addSelectionChangedListener(event -> selected());
        tree.addDoubleClickListener(event -> opened());
    }

    private void selected() {
        if (!following && tree.getStructuredSelection().getFirstElement() instanceof Branch branch && branch.clause() != null) {
            chosen = branch.clause().citation();
            application.getContext().set(PlanParts.CHOSEN, chosen);
            PlanParts.raise(parts, PlanParts.DOCUMENT);
            PlanParts.raise(parts, PlanParts.CLAUSE);
        }
    }

    private void opened() {
        if (tree.getStructuredSelection().getFirstElement() instanceof Branch branch) {
            Clause clause = branch.clause();
            if (clause == null) {
                tree.setExpandedState(branch, !tree.getExpandedState(branch));
            } else {
                desktop.open(PlanParts.DOCUMENT, clause.citation());
            }
        }
    }

    private void showTree() {
        List<Branch> roots = model.tree();
        tree.getControl().setRedraw(false);
        following = true;
        tree.setInput(roots);
        if (model.isSearching()) {
            tree.expandAll();
        } else if (!roots.isEmpty()) {
            tree.expandToLevel(roots.get(0), 2);
        }
        following = false;
        tree.getControl().setRedraw(true);
        int clauses = roots.stream().mapToInt(Branch::size).sum();
        count.setText(clauses > 0 ? texts.get("clauses.count", Integer.toString(clauses))
                : model.isSearching() ? texts.get("clauses.none", search.getText().strip()) : texts.get("clauses.empty"));
        follow();
    }

    /** Selects the clause that the text shows, without opening it again. */
    private void follow() {
        Citation citation = chosen;
        if (citation == null || tree == null) {
            return;
        }
        model.find(citation).ifPresent(branch -> {
            following = true;
            tree.setSelection(new StructuredSelection(branch), true);
            following = false;
        });
    }

    @Inject
    @Optional
    void chosen(@Named(PlanParts.CHOSEN) @Nullable Citation citation) {
        if (citation != null && !citation.equals(chosen)) {
            chosen = citation;
            follow();
        }
    }

    /** A citation is selected; anything else begins a search. */
    @Override
    public void show(Object subject) {
        if (subject instanceof Citation citation) {
            chosen = citation;
            follow();
        } else if (subject == PlanParts.BEGIN) {
            search.selectAll();
            search.setFocus();
        }
    }

    @Override
    public void refresh() {
        background.load(texts.get("loading.clauses"), progress -> model.read(), documents -> {
            if (!tree.getControl().isDisposed()) {
                model.show(documents);
            }
        });
    }

    @Focus
    void focus() {
        search.setFocus();
    }

    /** Branches as they are. */
    private static final class Branches implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Branch) parent).children().toArray();
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return ((Branch) element).parent();
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Branch) element).children().isEmpty();
        }
    }

    /** A clause by its words, the number of clauses behind a heading; the whole words as tooltip. */
    private final class Labels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            Branch branch = (Branch) element;
            String title = branch.title();
            int room = letters(branch);
            String shown = cut(title, 2 * room);
            return branch.clause() == null ? shown + "  (" + branch.size() + ")" : shown;
        }

        /** @param room in Latin letters, of which two are as wide as a Chinese one */
        private static String cut(String title, int room) {
            int taken = 0;
            for (int i = 0; i < title.length(); i++) {
                taken += title.charAt(i) < WIDE_FROM ? 1 : 2;
                if (taken > room) {
                    return title.substring(0, Math.max(1, i - 1)) + "…";
                }
            }
            return title;
        }

        /** How many Chinese letters have room on the line. */
        private int letters(Branch branch) {
            int depth = 0;
            for (Branch above = branch.parent(); above != null; above = above.parent()) {
                depth++;
            }
            int letter = Math.max(1, tree.getTree().getFont().getFontData()[0].getHeight() * tree.getControl().getDisplay().getDPI().y / POINTS);
            int room = (tree.getTree().getClientArea().width - (depth + 2) * INDENT) / letter;
            return Math.max(LEAST_LETTERS, branch.clause() == null ? room - COUNT : room);
        }

        @Override
        public @Nullable String getToolTipText(Object element) {
            Clause clause = ((Branch) element).clause();
            return clause == null ? null : clause.id() + "\n" + wrapped(clause.quote().isEmpty() ? clause.gist() : clause.quote());
        }

        private static String wrapped(String words) {
            return words.replaceAll("(.{40})", "$1\n");
        }
    }
}
