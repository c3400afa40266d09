package org.tongban.registry.ui.people;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.beans.PropertyChangeListener;
import java.time.Clock;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.registry.ui.person.PersonPart;
import org.tongban.store.Workspaces;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** The table of people. */
public final class PeoplePart implements Shows, Refreshes {

    public static final String ID = "org.tongban.registry.ui.people";

    private final PropertyChangeListener rollListener = event -> showRows();
    private Desktop desktop;
    private Background background;
    private Services services;
    private Texts texts;
    private RegistryModel model;
    private Table<PersonRow> table;
    private Label why;
    private Button withLeft;
    private boolean choosing;

    @PostConstruct
    void create(Composite parent, Desktop window, Background work, Services live, Clock clock, MPerspective perspective) {
        desktop = window;
        background = work;
        services = live;
        texts = Texts.of(PeoplePart.class, desktop.language());
        model = RegistryModels.in(perspective, services, clock);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        Composite head = new Composite(parent, SWT.NONE);
        head.setLayout(new GridLayout(3, false));
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button add = Ids.name("registry.new", new Button(head, SWT.PUSH));
        add.setText(texts.get("people.new"));
        add.setToolTipText(texts.get("command.new.tip"));
        add.addListener(SWT.Selection, event -> desktop.open(PersonPart.ID, PersonPart.NEW));
        withLeft = Ids.name("registry.left", new Button(head, SWT.CHECK));
        withLeft.setText(texts.get("people.left"));
        withLeft.addListener(SWT.Selection, event -> model.withLeft(withLeft.getSelection()));
        why = Look.own(Ids.name("registry.few", new Label(head, SWT.NONE)));
        why.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Look.follow(why, look -> why.setForeground(look.palette().strong(Tone.WARN)));
        table = table(parent);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        model.onChange(RegistryModel.ROLL, rollListener);
        refresh();
    }

    private Table<PersonRow> table(Composite parent) {
        return Table.<PersonRow>in(parent, "registry.people").bar(texts.get("people.title"))
                .column(Column.<PersonRow>text("name", texts.get("people.name"), PersonRow::name).width(10).frozen())
                .column(Column.<PersonRow>text("site", texts.get("people.site"), PersonRow::siteName).width(26))
                .column(Column.<PersonRow>text("window", texts.get("people.window"), PersonRow::window).width(7))
                .column(Column.<PersonRow>text("kind", texts.get("people.kind"), PersonRow::kind).width(13))
                .date("from", texts.get("people.from"), PersonRow::onPost)
                .column(Column.<PersonRow>text("level", texts.get("people.level"), PersonRow::level).width(14))
                .column(Column.<PersonRow>date("certified", texts.get("people.certified"), PersonRow::certifiedOn))
                .column(Column.<PersonRow>text("degree", texts.get("people.degree"), PersonRow::degree).width(10))
                .column(Column.<PersonRow>text("sex", texts.get("people.sex"), PersonRow::sex).width(6))
                .column(Column.<PersonRow>text("identity", texts.get("people.identity"), PersonRow::identity).width(21))
                .column(Column.<PersonRow>text("phone", texts.get("people.phone"), PersonRow::phone).width(14))
                .column(Column.<PersonRow>date("left", texts.get("people.last"), PersonRow::left))
                .mark(row -> row.inPost() ? Mark.NONE : Mark.of(Tone.MUTED, texts.get("person.away")))
                .orderBy("site").onSelect(row -> {
                    if (row != null && !choosing) {
                        model.choose(row.id());
                    }
                }).onOpen(row -> desktop.open(PersonPart.ID, row.id())).build();
    }

    @PreDestroy
    void end() {
        model.forget(rollListener);
    }

    @Focus
    void focus() {
        table.focus();
    }

    private void showRows() {
        choosing = true;
        table.show(model.rows());
        model.person().flatMap(id -> model.rows().stream().filter(row -> row.id().equals(id)).findFirst()).ifPresent(table::select);
        choosing = false;
        why.setText(model.few().map(PeopleSet::title).orElse("").replace("&", "&&"));
        withLeft.setSelection(model.withLeft());
        why.getParent().layout(true, true);
    }

    /** A person to be put into focus, a site to be looked at, or a few people to be shown alone. */
    @Override
    public void show(Object subject) {
        if (subject instanceof SiteId site) {
            model.lookAt(site);
        } else if (subject instanceof PeopleSet few) {
            model.lookAt(few);
        } else if (subject instanceof PersonId person) {
            model.choose(person);
            showRows();
        }
    }

    @Override
    public void refresh() {
        if (services.live(Workspaces.class).current().isEmpty()) {
            model.show(Roll.EMPTY);
            return;
        }
        background.load(texts.get("people.load"), progress -> model.read(), roll -> {
            if (!why.isDisposed()) {
                model.show(roll);
            }
        });
    }
}
