package org.tongban.plan.ui.document;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.ui.Lettering;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.Remark;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.plan.ui.states.PlanView;
import org.tongban.plan.ui.states.StateBar;
import org.tongban.plan.ui.states.StateBoard;
import org.tongban.policy.PolicyBook;
import org.tongban.store.Workspaces;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Fonts;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** The text of a document as published, opened at a clause's sentence. */
public final class DocumentPart implements Shows, Refreshes {
    private final MApplication application;
    private final EPartService parts;
    private Background background;
    private Texts texts;
    private DocumentModel model;
    private Label title;
    private Remark remark;
    private StateBar bar;
    private DocumentSheet sheet;
    private StateBoard board;
    private boolean chinese;
    private PlanView view = PlanView.nothing();
    private @Nullable ClauseState only;
    private @Nullable Citation chosen;

    @Inject
    public DocumentPart(MApplication application, EPartService parts) {
        this.application = application;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.background = background;
        chinese = desktop.language().getLanguage().equals("zh");
        texts = Texts.of(DocumentPart.class, desktop.language());
        PolicyBook book = services.live(PolicyBook.class);
        Clauses clauses = services.live(Clauses.class);
        model = new DocumentModel(new PlanDocuments(services.live(Workspaces.class), services.live(Plan.class), book, clauses), book, clauses);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        title = Ids.name("plan.document.title", new Label(parent, SWT.WRAP));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.horizontalIndent = 14;
        wide.verticalIndent = 8;
        title.setLayoutData(wide);
        Lettering.dress(title, Fonts::strong, Tone.NONE);
        Label line = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        remark = new Remark(parent, "plan.document.remark");
        bar = new StateBar(parent, "plan.document.states", texts, this::narrow);
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        bar.control().moveAbove(line);
        sheet = new DocumentSheet(parent, standing -> texts.get("state." + standing.state().name()) + "\n" + (chinese ? standing.why() : standing.english()), this::picked);
        sheet.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        model.onChange(DocumentModel.PAGE, event -> showPage());
        board = StateBoard.of(application.getContext(), background, services, clock, texts);
        refresh();
    }

    /** A clause was clicked in the text: the card shows it, and the tree. */
    private void picked(Citation citation) {
        application.getContext().set(PlanParts.CHOSEN, citation);
        PlanParts.raise(parts, PlanParts.CLAUSE);
    }

    private void narrow(@Nullable ClauseState state) {
        only = state;
        mark();
        if (state != null) {
            sheet.reveal();
        }
        sheet.control().setFocus();
    }

    @Inject
    @Optional
    void states(@Named(PlanParts.STATES) @Nullable PlanView read) {
        if (read != null) {
            view = read;
            mark();
        }
    }

    private void mark() {
        DocumentPage page = model == null ? null : model.page();
        if (page == null || sheet == null || sheet.control().isDisposed()) {
            return;
        }
        bar.show(view.counts(page.instrument().number()));
        ClauseState state = only;
        sheet.mark(view::of, clause -> state == null || view.of(clause).filter(standing -> standing.state() == state).isPresent(), state != null);
    }

    private void showPage() {
        DocumentPage page = model.page();
        if (page == null || sheet.control().isDisposed()) {
            return;
        }
        title.setText(texts.get("document.title", page.instrument().title(), page.instrument().number()).replace("&", "&&"));
        remark.say(sentence(page), page.remark() == DocumentPage.Remark.LOCAL_DOCUMENT ? Tone.NOTE : Tone.WARN);
        sheet.show(page);
        mark();
    }

    private String sentence(DocumentPage page) {
        return switch (page.remark()) {
            case NONE -> "";
            case NO_QUOTE -> texts.get("document.noQuote");
            case NOT_IN_TEXT -> texts.get("document.notInText");
            case LOCAL_DOCUMENT -> texts.get("document.localDocument", page.other());
            case UNKNOWN_CLAUSE -> texts.get("document.unknown", page.other());
        };
    }

    @Inject
    @Optional
    void chosen(@Named(PlanParts.CHOSEN) @Nullable Citation citation) {
        if (citation != null && !citation.equals(chosen)) {
            chosen = citation;
            if (sheet != null) {
                read();
            }
        }
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof Citation citation) {
            chosen = citation;
            read();
            application.getContext().set(PlanParts.CHOSEN, citation);
        }
    }

    @Override
    public void refresh() {
        if (sheet == null) {
            return;
        }
        board.refresh();
        read();
    }

    private void read() {
        Citation citation = chosen;
        background.load(texts.get("loading.document"), progress -> citation == null ? model.readFirst().orElse(null) : model.read(citation), page -> {
            if (Objects.equals(citation, chosen)) {
                model.show(page);
            }
        });
    }

    @Focus
    void focus() {
        sheet.control().setFocus();
    }
}
