package org.tongban.widgets.table;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.tongban.widgets.Ids;
import org.tongban.widgets.Upcoming;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** The bar above a table: what it is, how many rows, a field to search, buttons. */
final class TableBar {
    private static final int PAUSE = 180;

    private final Composite bar;
    private final Label title;
    private final Label count;
    private final Text search;
    private final ToolBar tools;
    private final Texts texts;
    private int typed;

    TableBar(String id, Composite parent, String heading, Texts texts) {
        this.texts = texts;
        bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 3;
        layout.marginWidth = 8;
        layout.horizontalSpacing = 10;
        bar.setLayout(layout);
        title = Look.own(new Label(bar, SWT.NONE));
        title.setText(heading);
        count = Look.own(Ids.name(id + ".count", new Label(bar, SWT.NONE)));
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search = Look.field(Ids.name(id + ".search", new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL)));
        search.setMessage(texts.get("table.search"));
        tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
    }

    void onSearch(Consumer<String> listener) {
        search.addListener(SWT.Modify, e -> {
            int now = ++typed;
            Upcoming.after(search.getDisplay(), PAUSE, () -> {
                if (now == typed && !search.isDisposed()) {
                    listener.accept(search.getText());
                }
            });
        });
    }

    /** @param icon also names the button to tests, after the table's id */
    void button(String id, String icon, String tip, Runnable run) {
        ToolItem item = Ids.name(id + "." + icon, new ToolItem(tools, SWT.PUSH));
        item.setData(icon);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> run.run());
    }

    void count(int shown, int all) {
        count.setText(shown == all ? texts.get("table.rows", Kind.INTEGER.text(all)) : texts.get("table.rows.of", Kind.INTEGER.text(shown), Kind.INTEGER.text(all)));
    }

    void heading(String text) {
        title.setText(text);
        bar.layout();
    }

    void dress(Look look) {
        bar.setBackground(look.palette().surface());
        for (Label label : new Label[] {title, count}) {
            label.setBackground(look.palette().surface());
        }
        tools.setBackground(look.palette().surface());
        title.setFont(look.fonts().strong());
        title.setForeground(look.palette().text());
        count.setFont(look.fonts().small());
        count.setForeground(look.palette().muted());
        search.setFont(look.fonts().body());
        search.setBackground(look.palette().surface());
        search.setForeground(look.palette().text());
        GridData wide = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        wide.widthHint = look.scaled(190);
        search.setLayoutData(wide);
        for (ToolItem item : tools.getItems()) {
            item.setImage(Icons.of(bar.getDisplay()).get((String) item.getData(), Tone.NONE, 16));
        }
        bar.layout();
    }
}
