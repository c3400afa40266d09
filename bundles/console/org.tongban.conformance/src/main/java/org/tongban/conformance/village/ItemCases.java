package org.tongban.conformance.village;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.village.VillageCataloguePolicy;
import org.tongban.policy.village.VillageItemPolicy;
import org.tongban.policy.village.VillageItemPolicy.ItemKind;

/** YS-3.1.2-b, YS-3.2.4-a: what the windows take, what may stand in the catalogue. */
@Component
public final class ItemCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final VillageItemPolicy items;
    private final VillageCataloguePolicy catalogue;

    @Activate
    public ItemCases(@Reference(target = "(pack=yushan)") PolicyPack pack, @Reference(target = "(pack=yushan)") VillageItemPolicy items,
            @Reference(target = "(pack=yushan)") VillageCataloguePolicy catalogue) {
        this.pack = pack;
        this.items = items;
        this.catalogue = catalogue;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YS-3.1.2-b", "YS-3.2.4-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        if (clause.equals("YS-3.1.2-b")) {
            String item = asked.words().maybeText("item").orElse("");
            ItemKind kind = kind(asked.words().text("kind"));
            return PackCase.answer(items.accepts(item, kind, asked.sheet()), accept -> new Answer(accept, Map.of("accept", accept)));
        }
        String entry = asked.words().text("entry");
        String reference = asked.words().maybeText("municipalRef").orElse("");
        return PackCase.answer(catalogue.origin(entry, reference, asked.sheet()), origin -> new Answer(origin, Map.of("origin", origin)));
    }

    private static ItemKind kind(String word) {
        return Arrays.stream(ItemKind.values()).filter(kind -> kind.name().equals(word) || kind.label().equals(word)).findFirst()
                .orElseThrow(() -> new Unsupported("不认识的事项类别：" + word));
    }
}
