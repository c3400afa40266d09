package org.tongban.widgets.progress;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tongban.widgets.Host;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;

/** A list of works. The cancel buttons are named {@code progress.cancel} to tests. */
public final class ProgressList {
    private final ScrolledComposite scroll;
    private final Composite list;
    private final Label empty;
    private final Supplier<List<WorkLine>> works;
    private final Map<Object, WorkRow> rows = new LinkedHashMap<>();
    private final Texts texts;
    private boolean asked;

    /** @param works the works to show, newest first; asked on the user-interface thread */
    public ProgressList(Composite parent, String id, Supplier<List<WorkLine>> works) {
        this.works = works;
        texts = Texts.of(ProgressList.class, Host.of(parent.getDisplay()).language());
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        list = Ids.name(id, new Composite(scroll, SWT.NONE));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.verticalSpacing = 10;
        list.setLayout(layout);
        scroll.setContent(list);
        empty = Look.own(new Label(list, SWT.NONE));
        empty.setText(texts.get("progress.empty"));
        Look.follow(list, look -> {
            list.setBackground(look.palette().surface());
            scroll.setBackground(look.palette().surface());
            empty.setBackground(look.palette().surface());
            empty.setForeground(look.palette().muted());
            empty.setFont(look.fonts().body());
            rows.values().forEach(row -> row.dress(look));
            size();
        });
        show();
    }

    public Control control() {
        return scroll;
    }

    /** Something changed; from any thread. Many calls together make one look. */
    public void refresh() {
        synchronized (this) {
            if (asked || list.isDisposed()) {
                return;
            }
            asked = true;
        }
        list.getDisplay().asyncExec(() -> {
            synchronized (this) {
                asked = false;
            }
            if (!list.isDisposed()) {
                show();
            }
        });
    }

    private void show() {
        List<WorkLine> lines = works.get();
        Set<Object> keys = new HashSet<>();
        lines.forEach(line -> keys.add(line.key()));
        boolean changed = rows.entrySet().removeIf(entry -> {
            boolean gone = !keys.contains(entry.getKey());
            if (gone) {
                entry.getValue().dispose();
            }
            return gone;
        });
        Control above = null;
        for (WorkLine line : lines) {
            WorkRow row = rows.get(line.key());
            if (row == null) {
                row = new WorkRow(list, texts);
                rows.put(line.key(), row);
                row.dress(Look.of(list));
                changed = true;
            }
            row.show(line);
            if (above == null) {
                row.control().moveAbove(null);
            } else {
                row.control().moveBelow(above);
            }
            above = row.control();
        }
        if (empty.getVisible() != lines.isEmpty() || empty.getLayoutData() == null) {
            empty.setVisible(lines.isEmpty());
            org.eclipse.swt.layout.GridData data = new org.eclipse.swt.layout.GridData();
            data.exclude = !lines.isEmpty();
            empty.setLayoutData(data);
            changed = true;
        }
        if (changed) {
            size();
        }
    }

    private void size() {
        list.layout(true, true);
        scroll.setMinSize(list.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT));
    }
}
