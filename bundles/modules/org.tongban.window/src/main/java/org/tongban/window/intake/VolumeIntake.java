package org.tongban.window.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Row;
import org.tongban.registry.ServiceItem;
import org.tongban.registry.ServiceItems;
import org.tongban.registry.Site;
import org.tongban.window.HallVolume;
import org.tongban.window.HallVolume.Subject;
import org.tongban.window.HallVolumes;

/**
 * Takes in counts of cases by item, department or zone, of a month or a year. Rows of the same are added up, as lists
 * tell online and counter or several desks apart; the sum replaces what is stored.
 */
final class VolumeIntake implements Intake {

    /** What is counted: everything but the count. */
    private record Key(SiteId hall, int year, OptionalInt month, Subject subject, String name, String channel) {

        HallVolume of(long cases) {
            return new HallVolume(hall, year, month, subject, name, channel, cases);
        }
    }

    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;

    private final HallNames names;
    private final HallVolumes volumes;
    private final ImportContext context;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<Key, long[]> judged = new LinkedHashMap<>();
    private final Map<Key, Long> stored = new LinkedHashMap<>();
    private final Map<List<?>, Map<Key, Long>> known = new HashMap<>();

    VolumeIntake(HallNames names, HallVolumes volumes, ServiceItems catalogue, ImportContext context) {
        this.names = names;
        this.volumes = volumes;
        this.context = context;
        Map<String, List<ServiceItem>> byName = catalogue.all().stream().collect(Collectors.groupingBy(ServiceItem::name));
        byName.forEach((name, items) -> {
            if (items.size() == 1) {
                codes.put(name, items.get(0).code());
            }
        });
        catalogue.all().forEach(item -> codes.put(item.code(), item.code()));
    }

    @Override
    public Effect judge(Row row) {
        Optional<Key> key = key(row);
        Optional<Long> count = count(row);
        if (key.isEmpty() || count.isEmpty()) {
            return Effect.SAME;
        }
        long[] sum = judged.computeIfAbsent(key.get(), none -> new long[2]);
        sum[0] = Math.addExact(sum[0], count.get());
        sum[1]++;
        return Effect.NEW;
    }

    @Override
    public Optional<Map<Effect, Long>> effects() {
        Map<Effect, Long> effects = new HashMap<>();
        judged.forEach((key, sum) -> effects.merge(effect(key, sum[0]), sum[1], Long::sum));
        return Optional.of(effects);
    }

    @Override
    public Effect settled(Row row, Effect alone) {
        Optional<Key> key = key(row).filter(judged::containsKey);
        if (key.isEmpty()) {
            return Effect.SAME;
        }
        Effect effect = effect(key.get(), judged.get(key.get())[0]);
        if (effect == Effect.CHANGED) {
            row.replaces(VolumeFields.COUNT, Long.toString(before(key.get()).orElseThrow()));
        }
        return effect;
    }

    private Effect effect(Key key, long sum) {
        Optional<Long> before = before(key);
        return before.isEmpty() ? Effect.NEW : before.get() == sum ? Effect.SAME : Effect.CHANGED;
    }

    private Optional<Long> before(Key key) {
        Map<Key, Long> ofYear = known.computeIfAbsent(List.of(key.hall(), key.year()), none -> volumes.ofYear(key.hall(), key.year()).stream().collect(Collectors.toMap(
                volume -> new Key(volume.hall(), volume.year(), volume.month(), volume.subject(), volume.name(), volume.channel()), HallVolume::cases, Long::sum)));
        return Optional.ofNullable(ofYear.get(key));
    }

    @Override
    public void store(Row row) {
        stored.merge(key(row).orElseThrow(), count(row).orElseThrow(), Math::addExact);
    }

    @Override
    public void finish() {
        List<HallVolume> fresh = new ArrayList<>();
        stored.forEach((key, sum) -> {
            if (effect(key, sum) != Effect.SAME) {
                HallVolume volume = key.of(sum);
                fresh.add(volume);
                context.replacing().record(VolumeRestorer.TOPIC, VolumeRestorer.subject(volume), before(key).map(String::valueOf).orElse(""), Long.toString(sum));
            }
        });
        volumes.put(fresh, context.change());
    }

    /** Empty if the row was refused. */
    private Optional<Key> key(Row row) {
        Optional<Site> site = names.of(row);
        Optional<YearMonth> month = row.get(VolumeFields.MONTH);
        Optional<Integer> year = month.map(YearMonth::getYear).or(() -> row.get(VolumeFields.YEAR).map(Long::intValue)).or(context::year);
        if (year.isEmpty() || year.get() < FIRST_YEAR || year.get() > LAST_YEAR) {
            row.refuse(month.isPresent() ? VolumeFields.MONTH : VolumeFields.YEAR, year.isEmpty() ? "缺少年份或月份，请补填，或导入时指定年份（--year）" : "年份不对，请核对");
            return Optional.empty();
        }
        Optional<String> item = row.get(VolumeFields.CODE).or(() -> row.get(VolumeFields.ITEM));
        Subject subject = item.isPresent() ? Subject.ITEM : row.get(VolumeFields.DEPARTMENT).isPresent() ? Subject.DEPARTMENT : Subject.ZONE;
        Optional<String> name = item.or(() -> row.get(VolumeFields.DEPARTMENT)).or(() -> row.get(VolumeFields.ZONE));
        if (name.isEmpty() || name.get().length() > LONGEST) {
            row.refuse(VolumeFields.ITEM, name.isEmpty() ? "事项、部门、区都为空，请至少填写一个" : "名称超过" + LONGEST + "个字，请缩短");
            return Optional.empty();
        }
        return site.map(hall -> new Key(hall.id(), year.get(), month.map(each -> OptionalInt.of(each.getMonthValue())).orElse(OptionalInt.empty()), subject,
                subject == Subject.ITEM ? codes.getOrDefault(name.get(), name.get()) : name.get(), row.get(VolumeFields.CHANNEL).map(text -> text.substring(0, Math.min(60, text.length()))).orElse("")));
    }

    private Optional<Long> count(Row row) {
        Optional<Long> count = row.get(VolumeFields.COUNT);
        if (count.isEmpty() || count.get() < 0) {
            row.refuse(VolumeFields.COUNT, count.isEmpty() ? "缺少件数，请补填，没有办件的填 0" : "件数不能是负数，请核对");
            return Optional.empty();
        }
        return count;
    }
}
