package org.tongban.window.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.registry.Change;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;
import org.tongban.window.SavedScenario;
import org.tongban.window.SavedScenario.Result;
import org.tongban.window.SavedScenario.ZoneResult;
import org.tongban.window.Scenarios;

/** The scenarios, in the store. */
@Component
public final class StoredScenarios implements Scenarios {

    private final Tx tx;
    private final Sites sites;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public StoredScenarios(@Reference Tx tx, @Reference Sites sites, @Reference Audit audit, @Reference Clock clock) {
        this.tx = tx;
        this.sites = sites;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<SavedScenario> all() {
        return tx.jdbc(connection -> new ScenarioTable(connection).all());
    }

    @Override
    public Optional<SavedScenario> find(String name) {
        return tx.jdbc(connection -> new ScenarioTable(connection).find(name));
    }

    @Override
    public void put(SavedScenario scenario, Change change) {
        tx.run(em -> {
            Map<String, String> before = find(scenario.name()).map(StoredScenarios::facets).orElse(Map.of());
            tx.jdbc(connection -> {
                new ScenarioTable(connection).put(scenario);
                return null;
            });
            new HallHistory(em, clock).note(hall(scenario), "方案" + scenario.name(), before, facets(scenario), change);
            audit.note(change.by(), "window.scenario", scenario.name(), before.isEmpty() ? Digest.NONE : Digest.ofValue(before), Digest.ofValue(facets(scenario)));
        });
    }

    @Override
    public void remove(String name, Change change) {
        tx.run(em -> find(name).ifPresent(known -> {
            tx.jdbc(connection -> {
                new ScenarioTable(connection).remove(name);
                return null;
            });
            new HallHistory(em, clock).note(hall(known), "方案" + name, facets(known), Map.of(), change);
            audit.note(change.by(), "window.scenario", name, Digest.ofValue(facets(known)), Digest.NONE);
        }));
    }

    private static String hall(SavedScenario scenario) {
        return scenario.hall().map(SiteId::code).orElse("");
    }

    private static Map<String, String> facets(SavedScenario scenario) {
        Map<String, String> facets = new LinkedHashMap<>();
        facets.put("内容", digest(scenario.yaml()));
        facets.put("计算", scenario.result().map(Result::method).orElse(""));
        return facets;
    }

    @Override
    public Comparison compare(List<String> names) {
        List<SavedScenario> scenarios = names.stream().map(this::needed).toList();
        Set<String> zones = new LinkedHashSet<>();
        scenarios.forEach(scenario -> scenario.result().ifPresent(result -> result.zones().forEach(zone -> zones.add(zone.zone()))));
        List<List<Optional<ZoneResult>>> rows = new ArrayList<>();
        for (SavedScenario scenario : scenarios) {
            Map<String, ZoneResult> byZone = scenario.result().map(Result::zones).orElse(List.of()).stream()
                    .collect(Collectors.toMap(ZoneResult::zone, zone -> zone, (a, b) -> a, LinkedHashMap::new));
            rows.add(zones.stream().map(zone -> Optional.ofNullable(byZone.get(zone))).toList());
        }
        return new Comparison(scenarios, List.copyOf(zones), rows);
    }

    @Override
    public FilingContent filing(String name) {
        SavedScenario scenario = needed(name);
        List<String> lines = new ArrayList<>();
        scenario.hall().flatMap(sites::find).map(Site::name).ifPresent(hall -> lines.add("大厅：" + hall));
        lines.add("方案：" + name);
        scenario.result().ifPresentOrElse(result -> {
            lines.add("测算方法：" + result.method() + (result.seed() == 0 ? "" : "（随机种子 " + result.seed() + "）"));
            result.zones().forEach(zone -> lines.add(line(zone)));
        }, () -> lines.add("尚未测算"));
        lines.add("方案全文：");
        scenario.yaml().lines().forEach(lines::add);
        return new FilingContent("窗口设置方案备案：" + name, lines, digest(scenario.yaml() + "\n" + String.join("\n", lines)));
    }

    private static String line(ZoneResult zone) {
        List<String> words = new ArrayList<>();
        zone.windows().ifPresent(windows -> words.add("窗口" + windows + "个"));
        add(words, "每日服务", zone.served(), "人");
        add(words, "平均等候", zone.meanWait(), "分钟");
        add(words, "九成人等候不超过", zone.p90(), "分钟");
        zone.utilisation().ifPresent(share -> words.add("忙碌率" + String.format(Locale.ROOT, "%.1f%%", share * 100)));
        add(words, "每日未办而去", zone.abandoned(), "人");
        return zone.zone() + "：" + String.join("，", words);
    }

    private static void add(List<String> words, String title, OptionalDouble value, String unit) {
        value.ifPresent(number -> words.add(title + String.format(Locale.ROOT, "%.2f", number) + unit));
    }

    private SavedScenario needed(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("没有名为“" + name + "”的方案，请核对名称"));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
