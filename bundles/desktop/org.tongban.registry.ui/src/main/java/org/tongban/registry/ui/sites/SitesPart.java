package org.tongban.registry.ui.sites;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.beans.PropertyChangeListener;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.tongban.core.id.SiteId;
import org.tongban.registry.ui.people.RegistryModel;
import org.tongban.registry.ui.people.RegistryModels;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** The tree of sites with how many people are in post; the site chosen restricts the table of people. */
public final class SitesPart implements Shows {

    public static final String ID = "org.tongban.registry.ui.sites";
    private static final int FEW = 30;

    private final PropertyChangeListener listener = event -> show();
    private RegistryModel model;
    private Texts texts;
    private Tree tree;
    private List<SiteNode> shown = List.of();

    @PostConstruct
    void create(Composite parent, Desktop desktop, Services services, Clock clock, MPerspective perspective) {
        texts = Texts.of(SitesPart.class, desktop.language());
        model = RegistryModels.in(perspective, services, clock);
        parent.setLayout(new FillLayout());
        tree = Ids.name("registry.sites", new Tree(parent, SWT.SINGLE | SWT.V_SCROLL));
        Look.follow(tree, look -> tree.setFont(look.fonts().body()));
        tree.addListener(SWT.Selection, event -> model.lookAt((SiteId) event.item.getData()));
        model.onChange(RegistryModel.ROLL, listener);
        show();
    }

    @PreDestroy
    void end() {
        model.forget(listener);
    }

    @Focus
    void focus() {
        tree.setFocus();
    }

    private void show() {
        List<SiteNode> roots = model.roll().roots();
        if (!roots.equals(shown)) {
            shown = roots;
            tree.setRedraw(false);
            tree.removeAll();
            TreeItem all = new TreeItem(tree, SWT.NONE);
            all.setText(texts.get("sites.all", number(roots.stream().mapToLong(SiteNode::total).sum())));
            roots.forEach(root -> {
                TreeItem item = new TreeItem(tree, SWT.NONE);
                fill(item, root);
                item.setExpanded(true);
            });
            tree.setRedraw(true);
        }
        select();
    }

    private void fill(TreeItem item, SiteNode node) {
        item.setData(node.site().id());
        item.setText(node.site().name() + "  " + number(node.total()));
        node.children().forEach(child -> fill(new TreeItem(item, SWT.NONE), child));
        item.setExpanded(node.children().size() <= FEW);
    }

    private void select() {
        if (model.few().isPresent()) {
            tree.deselectAll();
            return;
        }
        TreeItem wanted = model.site().flatMap(site -> find(tree.getItems(), site)).orElseGet(() -> tree.getItemCount() == 0 ? null : tree.getItem(0));
        if (wanted != null && (tree.getSelectionCount() != 1 || tree.getSelection()[0] != wanted)) {
            tree.setSelection(wanted);
        }
    }

    private static Optional<TreeItem> find(TreeItem[] items, SiteId site) {
        for (TreeItem item : items) {
            if (site.equals(item.getData())) {
                return Optional.of(item);
            }
            Optional<TreeItem> below = find(item.getItems(), site);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private static String number(long count) {
        return String.format("%,d", count);
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof SiteId site) {
            model.lookAt(site);
        }
    }
}
