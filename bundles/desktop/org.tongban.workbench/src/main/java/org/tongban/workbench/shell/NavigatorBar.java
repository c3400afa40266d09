package org.tongban.workbench.shell;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.tongban.widgets.Ids;

/** The perspectives that are there, one below the other at the left; follows modules as they come and go. */
public final class NavigatorBar {
    private final List<NavigatorItem> items = new ArrayList<>();
    private Composite bar;
    private MWindow window;
    private EModelService models;

    @PostConstruct
    void create(Composite parent, MApplication application, EModelService models) {
        this.window = application.getChildren().get(0);
        this.models = models;
        bar = Ids.name("navigator", new Composite(parent, SWT.NONE));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 6;
        layout.marginHeight = 6;
        layout.verticalSpacing = 4;
        bar.setLayout(layout);
        fill();
        Listener keys = this::key;
        bar.getDisplay().addFilter(SWT.KeyDown, keys);
        bar.addDisposeListener(event -> event.display.removeFilter(SWT.KeyDown, keys));
    }

    /** Ctrl+1 … Ctrl+9: a filter, because which perspective a number means changes with the modules that are there. */
    private void key(Event event) {
        int number = event.keyCode - '1';
        if (event.stateMask == SWT.MOD1 && number >= 0 && number < Math.min(9, items.size()) && event.widget instanceof Control control && control.getShell() == bar.getShell()) {
            event.doit = false;
            event.type = SWT.None;
            items.get(number).open();
        }
    }

    @Inject
    @Optional
    void childrenChanged(@UIEventTopic(UIEvents.ElementContainer.TOPIC_CHILDREN) org.osgi.service.event.Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPerspectiveStack) {
            fill();
        }
    }

    @Inject
    @Optional
    void selectionChanged(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) org.osgi.service.event.Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPerspectiveStack) {
            showSelection();
        }
    }

    private void fill() {
        if (bar == null || bar.isDisposed()) {
            return;
        }
        items.forEach(NavigatorItem::dispose);
        items.clear();
        int number = 1;
        for (MPerspective perspective : Perspectives.of(window, models)) {
            NavigatorItem item = new NavigatorItem(bar, perspective, number++, () -> window.getContext().get(EPartService.class).switchPerspective(perspective));
            item.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            items.add(item);
        }
        showSelection();
        bar.layout();
        bar.getShell().layout(true, true);
    }

    private void showSelection() {
        MPerspective active = models.getActivePerspective(window);
        items.forEach(item -> item.select(item.perspective() == active));
    }
}
