package org.tongban.window.intake;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Dossier;
import org.tongban.registry.People;
import org.tongban.registry.PersonName;
import org.tongban.registry.ServiceItem;
import org.tongban.registry.ServiceItems;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;
import org.tongban.window.ServiceWindow;

/** What tickets call items, windows and clerks, and what these are; each text is looked up once. */
final class TicketNames {

    private record At(SiteId hall, String text) {
    }

    private final Halls halls;
    private final LocalDate today;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final Map<At, String> windows = new HashMap<>();
    private final Map<At, Long> clerks = new HashMap<>();
    private final Map<String, List<Dossier>> byName;

    TicketNames(Halls halls, ServiceItems catalogue, People people, LocalDate today) {
        this.halls = halls;
        this.today = today;
        Map<String, List<ServiceItem>> byItemName = catalogue.all().stream().collect(Collectors.groupingBy(ServiceItem::name));
        byItemName.forEach((name, same) -> {
            if (same.size() == 1) {
                codes.put(name, same.get(0).code());
            }
        });
        catalogue.all().forEach(item -> codes.put(item.code(), item.code()));
        this.byName = people.all().stream().collect(Collectors.groupingBy(dossier -> PersonName.plain(dossier.person().name())));
    }

    /** The item's code, or the tidied text where the registry knows no such item. */
    String item(String text) {
        String known = items.get(text);
        if (known == null) {
            String tidy = tidy(text, 200);
            known = codes.getOrDefault(tidy, tidy);
            items.put(text, known);
        }
        return known;
    }

    /** How many items were named so far. */
    int items() {
        return items.size();
    }

    int windows() {
        return windows.size();
    }

    /** The number of the window that is meant: 3号窗口, 03 and 3 mean the window 3 where the hall has one. */
    String window(SiteId hall, String text) {
        return windows.computeIfAbsent(new At(hall, text), at -> {
            String tidy = tidy(text, 100);
            List<String> numbers = halls.of(hall, today).map(HallPlan::windows).orElse(List.of()).stream().map(ServiceWindow::number).toList();
            if (numbers.contains(tidy)) {
                return tidy;
            }
            List<String> meant = numbers.stream().filter(number -> bare(number).equals(bare(tidy))).toList();
            return meant.size() == 1 ? meant.get(0) : tidy;
        });
    }

    private static String bare(String number) {
        return number.replaceAll("[号窗口台柜综合\\s#-]", "").replaceFirst("^0+(?=\\d)", "");
    }

    /** The person that is meant, 0 if nobody or several at the hall bear the name. Names are not kept. */
    long clerk(SiteId hall, String text) {
        return clerks.computeIfAbsent(new At(hall, text), at -> {
            List<Dossier> meant = new ArrayList<>(byName.getOrDefault(PersonName.plain(text), List.of()));
            meant.removeIf(dossier -> dossier.employments().stream().noneMatch(each -> each.site().equals(hall)));
            return meant.size() == 1 ? meant.get(0).person().id().number() : 0L;
        });
    }

    private static String tidy(String text, int most) {
        String tidy = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return tidy.length() <= most ? tidy : tidy.substring(0, most);
    }
}
