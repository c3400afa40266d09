package org.tongban.plan.ui.notices;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.plan.milestone.Milestones;
import org.tongban.plan.supervision.Supervision;
import org.tongban.plan.ui.PlanParts;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Finder;

/** Finds milestones by number and title, problems by body and words. */
@Component
public final class ScheduleFinder implements Finder {
    private final Workspaces workspaces;
    private final Milestones milestones;
    private final Supervision supervision;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public ScheduleFinder(@Reference Workspaces workspaces, @Reference Milestones milestones, @Reference Supervision supervision, @Reference Sites sites, @Reference Clock clock) {
        this.workspaces = workspaces;
        this.milestones = milestones;
        this.supervision = supervision;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public List<Hit> find(String text, int atMost, Locale language) {
        List<Hit> hits = new ArrayList<>();
        if (workspaces.current().isEmpty()) {
            return hits;
        }
        Texts texts = Texts.of(ScheduleFinder.class, language);
        String wanted = plain(text);
        LocalDate today = LocalDate.now(clock);
        milestones.board(today).ifPresent(board -> board.cases().stream().filter(each -> plain(each.milestone().id() + " " + each.milestone().title()).contains(wanted))
                .forEach(each -> hits.add(new Hit(texts.get("finder.milestone"), each.milestone().title(), each.milestone().due().map(LocalDate::toString).orElse(""), PlanParts.MILESTONES,
                        each.milestone().id()))));
        sites.root().ifPresent(root -> supervision.problems(root.id(), today).stream()
                .filter(each -> plain(each.problem().unit() + " " + each.problem().ground() + " " + each.problem().word() + " " + each.problem().note()).contains(wanted))
                .forEach(each -> hits.add(new Hit(texts.get("finder.problem"), each.problem().unit() + "  " + each.problem().note(), each.problem().day().toString(), PlanParts.SUPERVISION,
                        each.problem().number()))));
        return hits.subList(0, Math.min(atMost, hits.size()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
