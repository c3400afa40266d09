package org.tongban.assessment.ui.month;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.tongban.core.law.Working;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.figure.FactSheet;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;

/** Shows what was looked at before a month is made final, with the clauses; can be confirmed only when nothing fails. */
final class ReviewDialog extends Dialog {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 330;
    private final String month;
    private final Review review;
    private final Texts texts;
    private final Desktop desktop;
    private final Runnable confirmed;

    ReviewDialog(Shell parent, String month, Review review, Texts texts, Desktop desktop, Runnable confirmed) {
        super(parent);
        this.month = month;
        this.review = review;
        this.texts = texts;
        this.desktop = desktop;
        this.confirmed = confirmed;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("review.title", month));
        Ids.name("assessment.review", shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        FactSheet sheet = new FactSheet(area, "assessment.review.items");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = Look.of(area).scaled(WIDTH);
        data.heightHint = Look.of(area).scaled(HEIGHT);
        sheet.control().setLayoutData(data);
        sheet.show(facts());
        return area;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.title(texts.get(review.passes() ? "review.passes" : "review.fails", month), texts.get(review.passes() ? "review.passes.more" : "review.fails.more")));
        for (Review.Item item : review.items()) {
            String sentence = texts.get("review." + item.key(), item.words().toArray());
            Runnable open = item.check().isEmpty() ? null : () -> desktop.explain(Explanation.of(month + " " + texts.get("figure.cap"), item.check().get()));
            facts.add(Fact.line(texts.get("review.tone." + item.tone().name()), sentence, item.tone(), open));
            if (item.tone() == Tone.FAIL) {
                item.check().flatMap(check -> check.workings().stream().filter(line -> !line.quote().isEmpty()).reduce((first, second) -> second))
                        .map(ReviewDialog::quoted).ifPresent(quote -> facts.add(Fact.note(quote, Tone.NONE)));
            }
        }
        return facts;
    }

    private static String quoted(Working line) {
        return (line.cited() == null ? "" : line.cited().document() + " " + line.cited().clause() + "：") + "“" + line.quote() + "”";
    }

    @Override
    protected void okPressed() {
        super.okPressed();
        confirmed.run();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("command.finalise"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        getButton(IDialogConstants.OK_ID).setEnabled(review.passes());
        Ids.name("assessment.review.ok", getButton(IDialogConstants.OK_ID));
        Ids.name("assessment.review.cancel", getButton(IDialogConstants.CANCEL_ID));
    }
}
