package org.tongban.registry.ui.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Dossier;
import org.tongban.registry.People;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.registry.ui.people.PeoplePart;
import org.tongban.registry.ui.person.PersonPart;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Finder;

/** Finds people by name, and sites by name or other name; several words must all be found, so that 东街 张 finds Zhang of that site. */
@Component
public final class RegistryFinder implements Finder {

    /** A word is typed letter by letter: what was read for one letter serves the next. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Read(Instant at, Workspaces.Workspace workspace, List<Dossier> people, List<Site> sites) {
    }

    private final People people;
    private final Sites sites;
    private final Workspaces workspaces;
    private final Clock clock;
    private volatile @Nullable Read last;

    @Activate
    public RegistryFinder(@Reference People people, @Reference Sites sites, @Reference Workspaces workspaces, @Reference Clock clock) {
        this.people = people;
        this.sites = sites;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    private Read read(Workspaces.Workspace workspace) {
        Read known = last;
        Instant now = clock.instant();
        if (known == null || !known.workspace().equals(workspace) || known.at().plus(FRESH).isBefore(now)) {
            known = new Read(now, workspace, people.all(), sites.all());
            last = known;
        }
        return known;
    }

    @Override
    public List<Hit> find(String text, int atMost, Locale language) {
        Optional<Workspaces.Workspace> workspace = workspaces.current();
        if (workspace.isEmpty()) {
            return List.of();
        }
        Read read = read(workspace.get());
        Texts texts = Texts.of(RegistryFinder.class, language);
        String[] words = text.toLowerCase(Locale.ROOT).split("\\s+");
        List<Site> all = read.sites();
        Map<SiteId, String> names = all.stream().collect(Collectors.toMap(Site::id, Site::name));
        List<Hit> hits = new ArrayList<>();
        for (Dossier dossier : read.people()) {
            String site = dossier.employments().isEmpty() ? "" : names.getOrDefault(dossier.employments().get(dossier.employments().size() - 1).site(), "");
            String name = dossier.person().name();
            if (hits.size() < atMost && containsAll(name + " " + site, words) && containsAny(name, words)) {
                hits.add(new Hit(texts.get("find.person"), name, site, PersonPart.ID, dossier.person().id()));
            }
        }
        all.stream().filter(site -> containsAll(site.name() + " " + String.join(" ", site.aliases()), words)).limit(Math.max(0, atMost - hits.size()))
                .forEach(site -> hits.add(new Hit(texts.get("find.site"), site.name(), site.level().label(), PeoplePart.ID, site.id())));
        return hits;
    }

    private static boolean containsAll(String text, String[] words) {
        String plain = text.toLowerCase(Locale.ROOT);
        return List.of(words).stream().allMatch(plain::contains);
    }

    private static boolean containsAny(String text, String[] words) {
        String plain = text.toLowerCase(Locale.ROOT);
        return List.of(words).stream().anyMatch(plain::contains);
    }
}
