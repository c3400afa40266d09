package org.tongban.registry;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.tongban.core.people.SiteLevel;

/**
 * Finds the site that a file means by a name. Official names and aliases come first; then names that differ by a final
 * 村 or by the words 便民服务站, 便民服务中心 and their like; then names with the place put before them. Where a step
 * finds several sites, the name is ambiguous and means none.
 */
public final class SiteNames {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern OFFICE = Pattern.compile("(村级|社区)?(便民|为民|党群|政务|行政|公共|综合|一站式)*服务(中心|站|点|大厅|室)$|代办(点|站)$|政务大厅$");

    private final Map<String, Site> byCode = new HashMap<>();
    private final Map<String, Set<String>> exact = new HashMap<>();
    private final Map<String, Set<String>> loose = new HashMap<>();
    private final Set<String> places = new TreeSet<>();

    public SiteNames(Collection<Site> sites) {
        for (Site site : sites) {
            byCode.put(site.id().code(), site);
            index(site, site.name());
            site.aliases().forEach(alias -> index(site, alias));
            if (site.level() != SiteLevel.VILLAGE) {
                places.add(place(key(site.name())));
            }
        }
        places.remove("");
    }

    private void index(Site site, String name) {
        String key = key(name);
        exact.computeIfAbsent(key, k -> new TreeSet<>()).add(site.id().code());
        for (String form : List.of(key, place(key))) {
            if (!form.isEmpty()) {
                loose.computeIfAbsent(form, k -> new TreeSet<>()).add(site.id().code());
            }
        }
    }

    /** The site meant; empty if no site or more than one has such a name. */
    public Optional<Site> find(String name) {
        String key = key(name);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        List<UnaryOperator<String>> forms = List.of(SiteNames::place, SiteNames::withVillage, SiteNames::withoutVillage);
        Set<String> found = exact.getOrDefault(key, Set.of());
        for (int i = 0; found.isEmpty() && i < forms.size(); i++) {
            found = loose.getOrDefault(forms.get(i).apply(key), Set.of());
        }
        if (found.isEmpty()) {
            return afterPlace(key);
        }
        return found.size() == 1 ? Optional.of(byCode.get(found.iterator().next())) : Optional.empty();
    }

    /** 玉山镇岭口村: what follows the longest place that the name begins with. */
    private Optional<Site> afterPlace(String key) {
        return places.stream().filter(place -> key.startsWith(place) && key.length() > place.length())
                .max((a, b) -> Integer.compare(a.length(), b.length())).flatMap(place -> find(key.substring(place.length())));
    }

    private static String key(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The place without the office's words: 岭口村 for 岭口村便民服务站. */
    private static String place(String key) {
        return OFFICE.matcher(key).replaceFirst("");
    }

    private static String withVillage(String key) {
        return place(key) + "村";
    }

    private static String withoutVillage(String key) {
        String place = place(key);
        return place.length() > 1 && place.endsWith("村") ? place.substring(0, place.length() - 1) : place;
    }
}
