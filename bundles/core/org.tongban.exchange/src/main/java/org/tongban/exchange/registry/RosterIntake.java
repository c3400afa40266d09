package org.tongban.exchange.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.people.SiteLevel;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Row;
import org.tongban.registry.Dossier;
import org.tongban.registry.People;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/**
 * The intake of one roster. People are known by their identity number; village clerks without one by site and name.
 * Of two rows that mean one person the first stands.
 */
final class RosterIntake implements Intake {

    private final People people;
    private final Sites sites;
    private final ImportContext context;
    private final Map<IdentityNumber, Integer> identitiesSeen = new HashMap<>();
    private final Set<List<String>> namesSeen = new HashSet<>();
    private final Map<SiteId, String> siteNames = new HashMap<>();
    private RosterSites rosterSites;
    private KnownPeople known;
    private boolean storing;

    RosterIntake(People people, Sites sites, ImportContext context) {
        this.people = people;
        this.sites = sites;
        this.context = context;
        this.rosterSites = new RosterSites(sites, context.change());
        this.known = new KnownPeople(people.all());
    }

    @Override
    public Effect judge(Row row) {
        Optional<RosterEntry> entry = RosterReading.of(row);
        if (entry.isEmpty()) {
            return Effect.SAME;
        }
        Site site = site(row, entry.get());
        if (site == null || isTwin(row, entry.get(), site)) {
            return Effect.SAME;
        }
        List<Dossier> meant = meant(entry.get(), site);
        if (meant.size() > 1) {
            row.refuse(RosterFields.NAME, "“" + site.name() + "”有" + meant.size() + "位同名人员，请补填身份证号以便区分");
            return Effect.SAME;
        }
        if (meant.isEmpty()) {
            return Effect.NEW;
        }
        Dossier after = update(entry.get(), site).onto(meant.get(0));
        if (after.equals(meant.get(0))) {
            return Effect.SAME;
        }
        RosterFacts.of(meant.get(0), this::siteName).tellReplaced(RosterFacts.of(after, this::siteName), row);
        return Effect.CHANGED;
    }

    private String siteName(SiteId id) {
        return siteNames.computeIfAbsent(id, code -> sites.find(code).map(Site::name).orElse(""));
    }

    /** The site that the row names, perhaps one still to be made; null if the row was refused. */
    private @Nullable Site site(Row row, RosterEntry entry) {
        Optional<Site> root = rosterSites.root();
        if (root.isEmpty()) {
            row.refuse(RosterFields.SITE, "工作区还没有本地的中心，请先用 init 建立工作区");
            return null;
        }
        return entry.site().map(name -> rosterSites.find(name).orElseGet(() -> RosterSites.planned(name))).or(() -> root).orElseThrow();
    }

    private boolean isTwin(Row row, RosterEntry entry, Site site) {
        if (entry.identity().isPresent()) {
            Integer earlier = identitiesSeen.putIfAbsent(entry.identity().get(), row.number());
            if (earlier != null) {
                row.refuse(RosterFields.IDENTITY, "身份证号与第" + earlier + "行重复，以先出现的为准，请核对后删去或改正本行");
            }
            return earlier != null;
        }
        if (site.level() != SiteLevel.VILLAGE && entry.kind().filter(kind -> kind == EmploymentKind.VILLAGE_AGENT).isEmpty()) {
            row.refuse(RosterFields.IDENTITY, "缺少身份证号，请补填");
            return true;
        }
        if (!namesSeen.add(List.of(site.name(), entry.name()))) {
            row.refuse(RosterFields.NAME, "同一单位有两行同名而没有身份证号，请补填身份证号或删去一行");
            return true;
        }
        return false;
    }

    /** The known people that the row may mean; someone known without a number at the same site may get one. */
    private List<Dossier> meant(RosterEntry entry, Site site) {
        if (entry.identity().isEmpty()) {
            return known.named(site.id(), entry.name());
        }
        List<Dossier> same = known.withIdentity(entry.identity().get()).toList();
        return same.isEmpty() ? known.named(site.id(), entry.name()).stream().filter(dossier -> dossier.person().identity().isEmpty()).toList() : same;
    }

    private DossierUpdate update(RosterEntry entry, Site site) {
        EmploymentKind unsaid = site.level() == SiteLevel.VILLAGE ? EmploymentKind.VILLAGE_AGENT : EmploymentKind.OTHER;
        return new DossierUpdate(entry, site.id(), unsaid, LocalDate.now(context.clock()));
    }

    @Override
    public void store(Row row) {
        if (!storing) {
            // what is stored may have changed since the rows were judged; in the transaction it no longer can
            storing = true;
            rosterSites = new RosterSites(sites, context.change());
            known = new KnownPeople(people.all());
        }
        RosterEntry entry = RosterReading.of(row).orElseThrow(() -> new IllegalStateException("row " + row.number() + " was accepted and is now refused"));
        Site site = entry.site().map(name -> rosterSites.find(name).orElseGet(() -> make(name))).or(rosterSites::root).orElseThrow();
        Optional<Dossier> before = meant(entry, site).stream().findFirst();
        Dossier after = before.map(update(entry, site)::onto).orElseGet(update(entry, site)::fresh);
        if (!before.equals(Optional.of(after))) {
            context.replacing().person(before, people.put(after, context.change()));
        }
    }

    private Site make(String name) {
        Site made = rosterSites.make(name);
        context.replacing().site(Optional.empty(), made);
        return made;
    }
}
