package org.tongban.registry.ui.person;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.beans.PropertyChangeListener;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.tongban.core.id.PersonId;
import org.tongban.plan.Audit;
import org.tongban.registry.ChangedMeanwhile;
import org.tongban.registry.People;
import org.tongban.registry.RegistryRefused;
import org.tongban.registry.Sites;
import org.tongban.registry.ui.people.RegistryModel;
import org.tongban.registry.ui.people.RegistryModels;
import org.tongban.store.StoreException;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;
import org.tongban.workbench.Unsaved;

/** One person: read, changed, saved, with the history of all changes. */
public final class PersonPart implements Shows, Refreshes, Unsaved {

    public static final String ID = "org.tongban.registry.ui.person";
    /** A subject by which the part begins a new person. */
    public static final Object NEW = new Object();
    /** A subject by which the part saves what was typed. */
    public static final Object SAVE = new Object();
    /** A subject by which the part asks for the last day of service. */
    public static final Object END = new Object();

    private final PropertyChangeListener listener = event -> follow();
    private Desktop desktop;
    private Background background;
    private Texts texts;
    private RegistryModel shared;
    private PersonModel model;
    private PersonPage page;
    private int asked;

    @PostConstruct
    void create(Composite parent, Desktop window, Background work, Services services, Clock clock, MPerspective perspective) {
        desktop = window;
        background = work;
        texts = Texts.of(PersonPart.class, desktop.language());
        shared = RegistryModels.in(perspective, services, clock);
        model = new PersonModel(services.live(People.class), services.live(Sites.class), services.live(Audit.class), desktop.user(), texts, clock);
        parent.setLayout(new FillLayout());
        page = new PersonPage(parent, model, texts, clock, this::save, this::revert, this::reveal);
        shared.onChange(RegistryModel.PERSON, listener);
        page.show();
        follow();
    }

    @PreDestroy
    void end() {
        shared.forget(listener);
    }

    @Focus
    void focus() {
        page.focus();
    }

    /** Another person is in focus; what was typed for this one must not be lost. */
    private void follow() {
        Optional<PersonId> wanted = shared.person();
        Optional<PersonId> now = model.seen().map(dossier -> dossier.person().id());
        if (wanted.isEmpty() || wanted.equals(now)) {
            return;
        }
        if (model.isDirty()) {
            page.tell(texts.get("person.unsaved"), true);
            return;
        }
        load(wanted.get());
    }

    private void load(PersonId id) {
        int mine = ++asked;
        background.load(texts.get("person.load"), progress -> model.read(id), read -> {
            if (mine == asked && !page.control().isDisposed()) {
                model.show(read.orElse(null));
                page.show();
            }
        });
    }

    private void begin() {
        if (model.isDirty()) {
            page.tell(texts.get("person.unsaved"), true);
            return;
        }
        int mine = ++asked;
        background.load(texts.get("person.load"), progress -> model.fresh(shared.site()), read -> {
            if (mine == asked && !page.control().isDisposed()) {
                shared.choose(null);
                model.show(read);
                page.show();
                page.focus();
            }
        });
    }

    private void save() {
        if (!page.check() || !model.isDirty()) {
            return;
        }
        String reason = page.reason();
        background.run(texts.get("person.saving"), progress -> model.save(reason), id -> {
            desktop.say(texts.get("person.saved", model.name()));
            model.revert();
            shared.choose(id);
            load(id);
            desktop.changed();
        }, this::refused);
    }

    private void refused(Throwable fault) {
        if (page.control().isDisposed()) {
            return;
        }
        if (fault instanceof RegistryRefused || fault instanceof StoreException) {
            page.tell(String.valueOf(fault.getMessage()) + (fault instanceof ChangedMeanwhile ? texts.get("person.reload") : ""), true);
        } else {
            desktop.fault(texts.get("person.saving"), fault);
        }
    }

    /** Back to what is stored now, which may be newer than what was seen. */
    private void revert() {
        Optional<PersonId> now = model.seen().map(dossier -> dossier.person().id()).filter(id -> id.number() != 0).or(shared::person);
        model.show(null);
        page.show();
        now.ifPresent(this::load);
    }

    private void reveal() {
        background.run(texts.get("person.revealing"), progress -> {
            model.noteReveal();
            return model;
        }, noted -> {
            if (!page.control().isDisposed()) {
                model.reveal();
                page.reveal();
            }
        });
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof PersonId id) {
            shared.choose(id);
        } else if (subject == NEW) {
            begin();
        } else if (subject == SAVE) {
            save();
        } else if (subject == END) {
            page.askEnd();
        }
    }

    @Override
    public void refresh() {
        model.seen().map(dossier -> dossier.person().id()).filter(id -> id.number() != 0 && !model.isDirty()).ifPresent(this::load);
    }

    @Override
    public boolean hasUnsaved() {
        return model.isDirty();
    }
}
