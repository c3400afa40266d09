package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.village.VillageCataloguePolicy;
import org.tongban.policy.village.VillageItemPolicy;

/** What the stations handle (三（一）2、三（二）4). */
@Component
@Pack(YushanPack.ID)
public final class YushanItems implements VillageItemPolicy, VillageCataloguePolicy {

    private static final Citation ITEMS = clause("3.1.2-b");
    private static final Citation CATALOGUE = clause("3.2.4-a");

    static final Dated<List<ItemKind>> ACCEPTED = Dated.<List<ItemKind>>named("窗口受理的事项类别").from(YushanPack.IN_FORCE,
            List.of(ItemKind.GOVERNMENT, ItemKind.PUBLIC_SERVICE), ITEMS);

    @Override
    public Finding<Boolean> accepts(String item, ItemKind kind, Worksheet sheet) {
        sheet.fact("事项", item);
        sheet.fact("类别", kind);
        return sheet.granted("可否受理", sheet.figure(ACCEPTED).contains(kind), ITEMS);
    }

    @Override
    public Finding<Origin> origin(String entry, String municipalRef, Worksheet sheet) {
        sheet.fact("事项", entry);
        sheet.fact("市级目录编号", municipalRef.isBlank() ? "无" : municipalRef);
        if (!municipalRef.isBlank()) {
            return sheet.granted("来源", Origin.MUNICIPAL, CATALOGUE);
        }
        if (sheet.reading(VillageReadings.LOCAL_ITEMS).equals("B")) {
            return sheet.refused("市级指导目录中没有该事项", CATALOGUE);
        }
        return sheet.granted("来源", Origin.LOCAL, CATALOGUE);
    }
}
