package org.tongban.window.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Row;
import org.tongban.registry.ServiceItem;
import org.tongban.registry.ServiceItems;
import org.tongban.registry.Site;
import org.tongban.window.HallItem;
import org.tongban.window.HallItem.Authorisation;
import org.tongban.window.HallItems;
import org.tongban.window.HandlingMinutes;
import org.tongban.window.HandlingMinutes.Origin;

/** Takes in a list of items: each row brings the registry's item and what the hall does of it up to date. What a row does not say stays. */
final class ItemIntake implements Intake {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST = 200;
    private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(10_000);

    private final HallNames names;
    private final HallItems items;
    private final ImportContext context;
    private final LocalDate today;
    private final Map<String, ServiceItem> byCode;
    private final Map<String, List<ServiceItem>> byName;
    private final Map<SiteId, Map<String, HallItem>> known = new HashMap<>();
    private final Set<List<String>> seen = new HashSet<>();

    ItemIntake(HallNames names, HallItems items, ServiceItems catalogue, ImportContext context) {
        this.names = names;
        this.items = items;
        this.context = context;
        this.today = LocalDate.now(context.clock());
        this.byCode = catalogue.all().stream().collect(Collectors.toMap(ServiceItem::code, Function.identity()));
        this.byName = byCode.values().stream().collect(Collectors.groupingBy(ServiceItem::name));
    }

    @Override
    public Effect judge(Row row) {
        Optional<Site> site = names.of(row);
        Optional<HallItem> after = site.flatMap(hall -> after(row, hall.id()));
        if (after.isEmpty()) {
            return Effect.SAME;
        }
        String code = after.get().item().code();
        if (!seen.add(List.of(site.get().id().code(), code))) {
            row.refuse(ItemFields.CODE, "事项“" + after.get().item().name() + "”在文件中重复，请合并成一行，或用事项编码区分");
            return Effect.SAME;
        }
        Optional<HallItem> before = before(site.get().id(), code);
        return before.isEmpty() ? Effect.NEW : before.equals(after) ? Effect.SAME : Effect.CHANGED;
    }

    @Override
    public void store(Row row) {
        SiteId hall = names.of(row).orElseThrow().id();
        HallItem after = after(row, hall).orElseThrow();
        Optional<HallItem> before = before(hall, after.item().code());
        if (!before.equals(Optional.of(after))) {
            items.put(after, context.change());
            context.replacing().record(ItemRestorer.TOPIC, ItemRestorer.subject(after), before.map(ItemRestorer::text).orElse(""), ItemRestorer.text(after));
        }
    }

    private Optional<HallItem> before(SiteId hall, String code) {
        return Optional.ofNullable(known.computeIfAbsent(hall, site -> items.of(site).stream().collect(Collectors.toMap(item -> item.item().code(), Function.identity()))).get(code));
    }

    private Optional<HallItem> after(Row row, SiteId hall) {
        Optional<ServiceItem> item = item(row);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        HallItem before = before(hall, item.get().code()).orElseGet(() -> HallItem.of(hall, item.get()));
        Map<String, String> fields = new HashMap<>(before.fields());
        ItemFields.OTHERS.forEach((name, field) -> row.get(field).ifPresent(text -> fields.put(name, text)));
        Optional<List<Authorisation>> authorisations = authorisations(row, item.get(), before.authorisations());
        Optional<Optional<HandlingMinutes>> minutes = minutes(row);
        if (authorisations.isEmpty() || minutes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HallItem(hall, item.get(), row.get(ItemFields.LINE).orElse(before.line()), row.get(ItemFields.AUDIENCE).map(ItemIntake::audience).orElse(before.audience()),
                row.get(ItemFields.ENTRY).orElse(before.entry()), row.get(ItemFields.CHANNELS).map(text -> Words.set(Optional.of(text))).orElse(before.channels()),
                row.get(ItemFields.CHANNEL_BASIS).or(before::channelBasis), authorisations.get(), row.get(ItemFields.PLACE).orElse(before.place()),
                row.get(ItemFields.EXEMPT).orElse(before.isExempt()), row.get(ItemFields.OUTSIDE).map(text -> Words.set(Optional.of(text))).orElse(before.outside()),
                row.get(ItemFields.COLLECTIVE).orElse(before.isCollective()), minutes.get().or(before::minutes),
                row.get(ItemFields.WINDOWS).map(text -> Words.list(Optional.of(text))).orElse(before.windows()), fields));
    }

    /** The registry's item as it is after the row; empty if the row was refused. */
    private Optional<ServiceItem> item(Row row) {
        Optional<String> name = row.get(ItemFields.NAME).map(text -> text.replaceAll("\\s+", " "));
        Optional<String> code = row.get(ItemFields.CODE);
        if (name.isEmpty() || name.get().length() > LONGEST) {
            row.refuse(ItemFields.NAME, name.isEmpty() ? "事项名称为空，请补填" : "事项名称超过" + LONGEST + "个字，请缩短");
            return Optional.empty();
        }
        if (code.filter(text -> text.length() > LONGEST_CODE).isPresent()) {
            row.refuse(ItemFields.CODE, "事项编码超过" + LONGEST_CODE + "个字，请核对");
            return Optional.empty();
        }
        String department = row.get(ItemFields.DEPARTMENT).orElse("");
        List<ServiceItem> named = byName.getOrDefault(name.get(), List.of()).stream().filter(item -> department.isEmpty() || item.department().isEmpty() || item.department().equals(department)).toList();
        if (code.isEmpty() && named.size() > 1) {
            row.refuse(ItemFields.NAME, "有几个事项同名“" + name.get() + "”，请填写事项编码");
            return Optional.empty();
        }
        String key = code.orElseGet(() -> named.isEmpty() ? codeOf(name.get(), department) : named.get(0).code());
        Optional<ServiceItem> known = Optional.ofNullable(byCode.get(key));
        return Optional.of(new ServiceItem(key, name.get(), department.isEmpty() ? known.map(ServiceItem::department).orElse("") : department,
                known.map(ServiceItem::kind).orElse(ServiceItem.Kind.GOVERNMENT)));
    }

    /** Items without a code are known by their names; a name too long for a code, or of two departments, gets a number of its own. */
    private String codeOf(String name, String department) {
        boolean taken = byCode.containsKey(name) && !byCode.get(name).department().equals(department);
        return name.length() <= LONGEST_CODE && !taken ? name
                : name.substring(0, Math.min(name.length(), LONGEST_CODE - 9)) + "-" + Integer.toHexString((name + "\t" + department).hashCode());
    }

    private static String audience(String text) {
        boolean firms = text.contains("企业") || text.contains("法人") || text.contains("单位");
        boolean people = text.contains("个人") || text.contains("自然人") || text.contains("群众");
        return firms == people ? "" : firms ? "企业" : "个人";
    }

    /** What is authorised after the row; empty if the row was refused. */
    private Optional<List<Authorisation>> authorisations(Row row, ServiceItem item, List<Authorisation> before) {
        Optional<LocalDate> from = row.get(ItemFields.GIVEN_FROM);
        Optional<LocalDate> until = row.get(ItemFields.GIVEN_UNTIL);
        boolean told = from.isPresent() || until.isPresent() || row.get(ItemFields.GIVER).isPresent() || row.get(ItemFields.STEPS).isPresent();
        if (!told) {
            return Optional.of(before);
        }
        if (until.isPresent() && until.get().isBefore(from.orElse(today))) {
            row.refuse(ItemFields.GIVEN_UNTIL, "授权止早于授权起，请核对");
            return Optional.empty();
        }
        if (from.isEmpty()) {
            row.refuse(ItemFields.GIVEN_FROM, "缺少授权起始日期，请补填");
            return Optional.empty();
        }
        Authorisation given = new Authorisation(row.get(ItemFields.GIVER).orElse(item.department()), from.get(), until, Words.set(row.get(ItemFields.STEPS)));
        List<Authorisation> after = new ArrayList<>(before);
        after.removeIf(each -> each.department().equals(given.department()) && each.from().equals(given.from()));
        after.add(given);
        after.sort(java.util.Comparator.comparing(Authorisation::from).thenComparing(Authorisation::department));
        return Optional.of(after);
    }

    /** The minutes that the row gives, none if it gives none; empty if the row was refused. */
    private Optional<Optional<HandlingMinutes>> minutes(Row row) {
        Optional<BigDecimal> minutes = row.get(ItemFields.MINUTES);
        if (minutes.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        if (minutes.get().signum() <= 0 || minutes.get().compareTo(MOST_MINUTES) > 0 || minutes.get().stripTrailingZeros().scale() > 3) {
            row.refuse(ItemFields.MINUTES, "办理时长应为正数，单位分钟，最多三位小数");
            return Optional.empty();
        }
        String told = row.get(ItemFields.ORIGIN).orElse("");
        Origin origin = told.contains("测") && !told.contains("预测") && !told.contains("测算") ? Origin.MEASURED
                : told.contains("估") || told.contains("预") || told.contains("假") || told.contains("测算") ? Origin.ASSUMED : Origin.GIVEN;
        return Optional.of(Optional.of(new HandlingMinutes(minutes.get(), origin, told.isEmpty() ? context.file() : told)));
    }
}
