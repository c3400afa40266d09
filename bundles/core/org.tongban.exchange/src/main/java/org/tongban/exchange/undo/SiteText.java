package org.tongban.exchange.undo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.SiteLevel;
import org.tongban.registry.Site;

/** A site as text. */
final class SiteText {

    private SiteText() {
    }

    static String of(Site site) {
        StringBuilder text = new StringBuilder(Words.line(site.id(), site.parent(), site.name(), site.level().name(), site.residents(), site.area().map(BigDecimal::toPlainString)));
        site.aliases().forEach(alias -> text.append('\t').append(Words.line(alias)));
        return text.toString();
    }

    static Site read(String text) {
        Words words = Words.of(text);
        SiteId id = new SiteId(words.text());
        Optional<SiteId> parent = words.maybe().map(SiteId::new);
        String name = words.text();
        SiteLevel level = SiteLevel.valueOf(words.text());
        Optional<Integer> residents = words.maybe().map(Integer::valueOf);
        Optional<BigDecimal> area = words.decimal();
        List<String> aliases = new ArrayList<>();
        while (words.hasNext()) {
            aliases.add(words.text());
        }
        return new Site(id, parent, name, level, residents, area, aliases);
    }
}
