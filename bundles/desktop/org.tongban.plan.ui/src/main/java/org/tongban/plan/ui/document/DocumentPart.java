package org.tongban.plan.ui.document;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.ui.Lettering;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.Remark;
import org.tongban.plan.ui.clauses.PlanDocuments;
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
    private Background background;
    private Texts texts;
    private DocumentModel model;
    private Label title;
    private Remark remark;
    private DocumentSheet sheet;
    private @Nullable Citation chosen;

    @Inject
    public DocumentPart(MApplication application) {
        this.application = application;
    }

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services) {
        this.background = background;
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
        sheet = new DocumentSheet(parent);
        sheet.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        model.onChange(DocumentModel.PAGE, event -> showPage());
        refresh();
    }

    private void showPage() {
        DocumentPage page = model.page();
        if (page == null || sheet.control().isDisposed()) {
            return;
        }
        title.setText(texts.get("document.title", page.instrument().title(), page.instrument().number()).replace("&", "&&"));
        remark.say(sentence(page), page.remark() == DocumentPage.Remark.LOCAL_DOCUMENT ? Tone.NOTE : Tone.WARN);
        sheet.show(page);
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
            refresh();
        }
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof Citation citation) {
            chosen = citation;
            refresh();
            application.getContext().set(PlanParts.CHOSEN, citation);
        }
    }

    @Override
    public void refresh() {
        if (sheet == null) {
            return;
        }
        Citation citation = chosen;
        background.load(texts.get("loading.document"), progress -> citation == null ? model.readFirst().orElse(null) : model.read(citation), page -> {
            if (java.util.Objects.equals(citation, chosen)) {
                model.show(page);
            }
        });
    }

    @Focus
    void focus() {
        sheet.control().setFocus();
    }
}
