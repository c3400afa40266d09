package org.tongban.window.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.id.SiteId;

/** A hall for tests: seven zones, 23 windows, the cases of a year. */
final class TestHall implements HallSource {

    static final SiteId SITE = new SiteId("350303");

    private static KnownHall hall(boolean withCases) {
        String[] names = {"人社医保区", "不动产登记区", "商事登记区", "社会民生区", "建设交通区", "经济综合区", "投资项目区"};
        int[] windows = {4, 4, 3, 6, 2, 2, 2};
        long[] cases = {31_000, 30_000, 9504, 14_268, 2403, 1983, 651};
        List<KnownHall.Zone> zones = new ArrayList<>();
        List<KnownHall.Window> all = new ArrayList<>();
        Map<String, Long> counts = new HashMap<>();
        int number = 0;
        for (int i = 0; i < names.length; i++) {
            zones.add(new KnownHall.Zone(names[i], i < 4 ? 1 : 2));
            for (int w = 0; w < windows[i]; w++) {
                String name = Integer.toString(++number);
                all.add(new KnownHall.Window(name, names[i], i < 4 ? 1 : 2, "综合 · " + names[i]));
                counts.put(name, cases[i] / windows[i]);
            }
        }
        return new KnownHall(SITE, "涵江区政务服务中心", 2, zones, all, List.of("自助服务终端", "饮水机"), withCases ? counts : Map.of(), withCases ? 2023 : 0);
    }

    @Override
    public List<KnownHall> halls() {
        return List.of(hall(false));
    }

    @Override
    public KnownHall withCases(KnownHall known) {
        return hall(true);
    }
}
