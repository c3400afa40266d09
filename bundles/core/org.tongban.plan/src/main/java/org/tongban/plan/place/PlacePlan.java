package org.tongban.plan.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Desk;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.plan.PackVersion;
import org.tongban.plan.Plan;
import org.tongban.plan.store.Decisions;
import org.tongban.policy.KnownSite;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Change;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/** The plan of the workspace's place. */
@Component
public final class PlacePlan implements Plan {

    private final PackShelf shelf;
    private final Registers registers;
    private final Sites sites;
    private final Decisions decisions;
    private final Standings standings;
    private final InUse inUse;

    @Activate
    public PlacePlan(@Reference PackShelf shelf, @Reference Registers registers, @Reference Sites sites, @Reference Decisions decisions, @Reference Standings standings) {
        this.shelf = shelf;
        this.registers = registers;
        this.sites = sites;
        this.decisions = decisions;
        this.standings = standings;
        inUse = new InUse(shelf, decisions);
    }

    @Override
    public void adopt(String place, String by) {
        PolicyPack pack = shelf.packs().stream().filter(each -> each.id().equals(place) || !place.isEmpty() && each.divisionCode().equals(place)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有安装“" + place + "”的方案包；已安装：" + installed()));
        if (pack.sites().isEmpty()) {
            throw new IllegalArgumentException("方案包“" + pack.id() + "”不属于某个地方，不能用来建立工作区；请改用：" + installed());
        }
        Change change = new Change(by, "方案包 " + pack.id(), "");
        change(() -> {
            for (KnownSite known : pack.sites()) {
                SiteId id = new SiteId(known.code());
                if (sites.find(id).isEmpty()) {
                    sites.put(new Site(id, parent(known, pack.sites()), known.name(), known.level(), Optional.empty(), Optional.empty(), known.aliases()), change);
                }
            }
            SiteId root = new SiteId(pack.sites().get(0).code());
            boolean bound = decisions.bindings().stream().anyMatch(each -> each.site().equals(root) && each.pack().equals(pack.id()) && each.until().isEmpty());
            if (!bound) {
                bind(root, pack.id(), pack.inForceFrom(), by);
            }
        });
    }

    private String installed() {
        return shelf.packs().stream().filter(pack -> !pack.divisionCode().isEmpty()).map(pack -> pack.id() + "（" + pack.place() + " " + pack.divisionCode() + "）")
                .collect(Collectors.joining("、"));
    }

    /** The known site whose code the code continues, else the centre. */
    private static Optional<SiteId> parent(KnownSite site, List<KnownSite> all) {
        if (site.equals(all.get(0))) {
            return Optional.empty();
        }
        return all.stream().filter(other -> !other.code().equals(site.code()) && site.code().startsWith(other.code()))
                .max(Comparator.comparingInt(other -> other.code().length())).or(() -> Optional.of(all.get(0))).map(known -> new SiteId(known.code()));
    }

    @Override
    public void bind(SiteId site, String packId, LocalDate from, String by) {
        shelf.pack(packId).orElseThrow(() -> new IllegalArgumentException("没有安装方案包“" + packId + "”；已安装：" + installed()));
        known(site);
        change(() -> {
            decisions.bindings().stream().filter(bound -> bound.site().equals(site) && bound.until().map(from::isBefore).orElse(true)).findFirst().ifPresent(bound -> {
                throw new IllegalArgumentException("站点 " + site + " 自 " + bound.from() + " 起已适用方案包“" + bound.pack() + "”，同一天不能适用两个方案；请先终止前一个");
            });
            decisions.add(new Bound(site, packId, from, Optional.empty(), by));
        });
    }

    @Override
    public void release(SiteId site, String packId, LocalDate until, String by) {
        change(() -> {
            Bound bound = decisions.bindings().stream().filter(each -> each.site().equals(site) && each.pack().equals(packId) && each.until().isEmpty()).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("站点 " + site + " 没有适用方案包“" + packId + "”，不必终止"));
            if (until.isBefore(bound.from())) {
                throw new IllegalArgumentException("终止日 " + until + " 早于适用日 " + bound.from() + "；请填写适用日或以后的日期");
            }
            decisions.release(bound, until, by);
        });
    }

    @Override
    public void choose(String key, String letter, LocalDate from, String reason, String document, String by) {
        Reading reading = inUse.reading(key);
        Reading.Option chosen = inUse.option(reading, letter);
        required(reason, "请说明选择口径“" + key + "”的理由");
        change(() -> decisions.add(new Chosen(key, chosen.letter(), from, reason.strip(), document.strip(), by)));
    }

    @Override
    public void enter(String key, String value, Optional<SiteId> site, LocalDate from, String reason, String document, String by) {
        LocalFigure<?> figure = inUse.figure(key);
        inUse.readable(figure, value);
        required(reason, "请说明录入“" + figure.name() + "”的理由");
        required(document, "请写明“" + figure.name() + "”所依据的文件");
        site.ifPresent(this::known);
        change(() -> decisions.add(new Entered(key, site, value.strip(), from, reason.strip(), document.strip(), by)));
    }

    private static void required(String text, String sentence) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(sentence);
        }
    }

    private void known(SiteId site) {
        sites.find(site).orElseThrow(() -> new IllegalArgumentException("没有编号为“" + site + "”的站点"));
    }

    private void change(Runnable work) {
        try {
            decisions.together(work);
        } finally {
            standings.forget();
        }
    }

    @Override
    public List<Bound> bindings() {
        return decisions.bindings();
    }

    @Override
    public List<Chosen> choices() {
        return decisions.choices();
    }

    @Override
    public List<Entered> entries() {
        return decisions.entries();
    }

    @Override
    public Desk deskFor(SiteId site) {
        Standing standing = standings.with(site);
        return new SiteDesk(standing, standing.upwards(site), registers);
    }

    @Override
    public Optional<PackVersion> versionOf(String packId) {
        return shelf.pack(packId).map(pack -> new PackVersion(packId, shelf.bundleVersion(packId).orElse(""), registers.hash(pack)));
    }
}
