package org.tongban.registry.ui.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.PersonId;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.staffing.CertificatePolicy;
import org.tongban.policy.staffing.CertificatePolicy.Duty;
import org.tongban.policy.staffing.CertificatePolicy.Status;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.People;
import org.tongban.registry.ui.people.PeoplePart;
import org.tongban.registry.ui.people.PeopleSet;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Notice;
import org.tongban.workbench.Watch;

/** People without a certificate whose day has come, or who are to be reminded by now; the place's document says which day that is. */
@Component
public final class CertificateWatch implements Watch {

    private final People people;
    private final PolicyBook book;
    private final Workspaces workspaces;
    private final Clock clock;

    @Activate
    public CertificateWatch(@Reference People people, @Reference PolicyBook book, @Reference Workspaces workspaces, @Reference Clock clock) {
        this.people = people;
        this.book = book;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public List<Notice> notices(Locale language) {
        if (workspaces.current().isEmpty()) {
            return List.of();
        }
        Texts texts = Texts.of(CertificateWatch.class, language);
        LocalDate today = LocalDate.now(clock);
        Set<PersonId> overdue = new HashSet<>();
        Set<PersonId> near = new HashSet<>();
        for (Dossier dossier : people.all()) {
            dossier.employmentOn(today).flatMap(employment -> duty(dossier, employment, today)).ifPresent(duty -> {
                if (duty.status() == Status.OVERDUE) {
                    overdue.add(dossier.person().id());
                } else if (duty.status() == Status.PENDING_CERT && duty.reminders().stream().anyMatch(day -> !day.isAfter(today))) {
                    near.add(dossier.person().id());
                }
            });
        }
        List<Notice> notices = new ArrayList<>();
        add(notices, Notice.Weight.BLOCKING, texts.get("watch.overdue", Integer.toString(overdue.size())), overdue);
        add(notices, Notice.Weight.DUE, texts.get("watch.near", Integer.toString(near.size())), near);
        return notices;
    }

    private Optional<Duty> duty(Dossier dossier, Employment employment, LocalDate today) {
        Optional<Answerer<CertificatePolicy>> asked = book.ask(CertificatePolicy.class, employment.site(), today);
        return asked.flatMap(answerer -> answerer.policy().duty(employment.term().from(), dossier.certificates(), today, answerer.sheet(today)).value());
    }

    private static void add(List<Notice> notices, Notice.Weight weight, String sentence, Set<PersonId> found) {
        if (!found.isEmpty()) {
            notices.add(new Notice(weight, sentence, PeoplePart.ID, new PeopleSet(sentence, found)));
        }
    }
}
