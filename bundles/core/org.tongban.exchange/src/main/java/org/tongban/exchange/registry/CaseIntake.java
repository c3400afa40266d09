package org.tongban.exchange.registry;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.time.DateRange;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Row;
import org.tongban.registry.CaseTally;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.Dossier;
import org.tongban.registry.People;
import org.tongban.registry.PersonName;
import org.tongban.registry.Site;
import org.tongban.registry.SiteNames;
import org.tongban.registry.Sites;

/**
 * The intake of one case file. Rows of one month, site, clerk, platform, quality and item add up; what a later file
 * says of them replaces what an earlier one said.
 */
final class CaseIntake implements Intake {

    private static final Set<String> QUALITIES = Set.of("", "优", "良", "合格", "不合格");

    private final CaseVolumes volumes;
    private final ImportContext context;
    private final SiteNames siteNames;
    private final KnownPeople people;
    private final Map<String, Optional<Site>> sites = new HashMap<>();
    private final Map<String, String> tidied = new HashMap<>();
    private final Map<String, String> plainNames = new HashMap<>();
    private final NumbersSeen numbers = new NumbersSeen();
    private final CaseTally judged = new CaseTally();
    private final CaseTally stored = new CaseTally();
    /** What is stored now for each position of {@link #judged}; read when rows are listed. */
    private long[] before = {};

    CaseIntake(CaseVolumes volumes, Sites sites, People people, ImportContext context) {
        this.volumes = volumes;
        this.context = context;
        this.siteNames = new SiteNames(sites.all());
        this.people = new KnownPeople(people.all());
    }

    @Override
    public Effect judge(Row row) {
        Optional<CaseVolume> volume = read(row);
        if (volume.isEmpty()) {
            return Effect.SAME;
        }
        Optional<String> number = row.get(CaseFields.CASE_NUMBER);
        if (number.isPresent() && !numbers.add(number.get())) {
            row.refuse(CaseFields.CASE_NUMBER, "办件编号在文件中重复，以先出现的为准，请删去重复的行");
            return Effect.SAME;
        }
        judged.add(volume.get());
        return Effect.NEW;
    }

    /** Whether a row brings something shows when its volume is summed up. */
    @Override
    public Optional<Map<Effect, Long>> effects() {
        CaseVolumes.Outcome rows = volumes.compare(judged, done -> context.progress().at("比较", done, judged.size()));
        return Optional.of(Map.of(Effect.NEW, rows.fresh(), Effect.CHANGED, rows.changed(), Effect.SAME, rows.same()));
    }

    /** A row brings what its volume brings. */
    @Override
    public Effect settled(Row row, Effect alone) {
        if (before.length == 0) {
            before = volumes.stored(judged, done -> context.progress().at("比较", done, judged.size()));
        }
        int slot = read(row).map(judged::slotOf).orElse(-1);
        if (slot < 0 || before[slot] == judged.sumAt(slot)) {
            return Effect.SAME;
        }
        if (before[slot] < 0) {
            return Effect.NEW;
        }
        row.replaces(CaseFields.COUNT, Long.toString(before[slot]));
        return Effect.CHANGED;
    }

    @Override
    public void store(Row row) {
        stored.add(read(row).orElseThrow(() -> new IllegalStateException("row " + row.number() + " was accepted and is now refused")));
    }

    @Override
    public void finish() {
        long[] known = volumes.stored(stored, done -> context.progress().at("比较", done, stored.size()));
        Set<YearMonth> empty = stored.months().stream().filter(month -> volumes.of(month).isEmpty()).collect(Collectors.toSet());
        volumes.put(stored, context.change(), done -> context.progress().at("写入", done, stored.size()));
        for (int slot : stored.positions()) {
            if (known[slot] != stored.sumAt(slot) && !empty.contains(stored.at(slot).month())) {
                context.replacing().record(VolumeRestorer.TOPIC, VolumeText.of(stored.at(slot)), known[slot] < 0 ? "" : Long.toString(known[slot]), Long.toString(stored.sumAt(slot)));
            }
        }
        empty.forEach(month -> context.replacing().record(CaseMonthRestorer.TOPIC, month.toString(), "", CaseMonthRestorer.text(volumes, month)));
    }

    private Optional<CaseVolume> read(Row row) {
        Optional<YearMonth> month = row.get(CaseFields.MONTH);
        Optional<String> siteName = row.get(CaseFields.SITE);
        Optional<Site> site = siteName.flatMap(name -> sites.computeIfAbsent(name, siteNames::find));
        boolean refused = false;
        if (month.isEmpty()) {
            row.refuse(CaseFields.MONTH, "缺少月份，请补填，如 2023-05");
            refused = true;
        }
        if (siteName.isEmpty()) {
            row.refuse(CaseFields.SITE, "缺少村（站点）名称，请补填");
            refused = true;
        } else if (site.isEmpty()) {
            row.refuse(CaseFields.SITE, "没有名为“" + siteName.get() + "”的村或站点，或有几个同名；请按登记的名称填写，或先导入站点");
            refused = true;
        }
        long count = count(row);
        if (refused || count < 0) {
            return Optional.empty();
        }
        Optional<Optional<PersonId>> person = person(row, site.get(), month.get());
        Optional<String> quality = quality(row);
        if (person.isEmpty() || quality.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CaseVolume(month.get(), site.get().id(), person.get(), text(row.get(CaseFields.PLATFORM)), quality.get(), text(row.get(CaseFields.ITEM)), count));
    }

    /** The number of cases; -1 if the row was refused. A row with a case number and no count is one case. */
    private long count(Row row) {
        Optional<Long> count = row.get(CaseFields.COUNT);
        if (count.isEmpty() && row.get(CaseFields.CASE_NUMBER).isPresent()) {
            return 1;
        }
        if (count.isEmpty()) {
            row.refuse(row.has(CaseFields.COUNT) || !row.has(CaseFields.CASE_NUMBER) ? CaseFields.COUNT : CaseFields.CASE_NUMBER, "缺少件数，请补填，没有办件的填 0");
            return -1;
        }
        if (count.get() < 0) {
            row.refuse(CaseFields.COUNT, "件数不能是负数，请核对");
            return -1;
        }
        return count.get();
    }

    /** Whom the row credits, nobody if it names nobody; empty if the row was refused. */
    private Optional<Optional<PersonId>> person(Row row, Site site, YearMonth month) {
        Optional<IdentityNumber> identity = row.get(CaseFields.IDENTITY);
        if (identity.isPresent()) {
            Optional<Dossier> known = people.withIdentity(identity.get()).findFirst();
            if (known.isEmpty()) {
                row.refuse(CaseFields.IDENTITY, "登记中没有这个身份证号的人员，请先导入花名册或站点");
            }
            return known.map(dossier -> Optional.of(dossier.person().id()));
        }
        Optional<String> name = row.get(CaseFields.PERSON);
        if (name.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        List<Dossier> meant = people.named(site.id(), plainNames.computeIfAbsent(name.get(), PersonName::plain));
        if (meant.size() > 1) {
            DateRange days = DateRange.of(month);
            meant = meant.stream().filter(dossier -> dossier.employments().stream().anyMatch(each -> each.site().equals(site.id()) && each.term().overlaps(days))).toList();
        }
        if (meant.size() != 1) {
            row.refuse(CaseFields.PERSON, meant.isEmpty() ? "“" + site.name() + "”没有登记这位人员，请核对姓名，或先导入花名册或站点" : "“" + site.name() + "”有几位同名人员，请加身份证号一列以便区分");
            return Optional.empty();
        }
        return Optional.of(Optional.of(meant.get(0).person().id()));
    }

    /** Empty if the row was refused. */
    private Optional<String> quality(Row row) {
        String quality = text(row.get(CaseFields.QUALITY));
        String known = switch (quality) {
            case "优秀" -> "优";
            case "良好" -> "良";
            default -> quality;
        };
        if (!QUALITIES.contains(known)) {
            row.refuse(CaseFields.QUALITY, "办件质量应为优、良、合格、不合格，或留空");
            return Optional.empty();
        }
        return Optional.of(known);
    }

    /** Names are kept as written, in half width; what they mean is for the policy to say. */
    private String text(Optional<String> written) {
        return written.map(text -> tidied.computeIfAbsent(text, each -> Normalizer.normalize(each, Normalizer.Form.NFKC).strip())).orElse("");
    }
}
