package org.tongban.widgets.table;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.impl.factory.primitive.IntBooleanMaps;
import org.eclipse.collections.impl.factory.primitive.IntDoubleMaps;
import org.eclipse.collections.impl.factory.primitive.IntIntMaps;
import org.eclipse.collections.impl.factory.primitive.IntLists;
import org.eclipse.collections.impl.factory.primitive.IntObjectMaps;
import org.eclipse.collections.impl.factory.primitive.IntSets;
import org.eclipse.collections.impl.factory.primitive.ObjectIntMaps;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Makes the first table open as fast as any other: a thousand classes stand behind it, and loading them takes half a second
 * that nobody should wait for at the window.
 */
public final class Warmth {
    private static final String ROOT = "org/eclipse/nebula/widgets/nattable/";
    /** The packages of NatTable that our tables use. */
    private static final List<String> PACKAGES = List.of("layer", "selection", "resize", "hideshow", "viewport", "command", "config", "coordinate", "ui", "reorder",
            "conflation", "style", "painter", "util", "freeze", "grid", "sort", "copy", "data", "edit/command", "persistence", "search/command", "columnRename");

    private Warmth() {
    }

    /** Loads what tables need, without making any. To be called off the user-interface thread, soon after the window is there. */
    public static void bring() {
        List.of(IntLists.mutable, IntSets.mutable, IntIntMaps.mutable, IntObjectMaps.mutable, ObjectIntMaps.mutable, IntDoubleMaps.mutable, IntBooleanMaps.mutable, Maps.mutable, Sets.mutable);
        Collator.getInstance(Locale.CHINA).compare("甲", "乙"); // its rules take a tenth of a second to read
        Bundle bundle = FrameworkUtil.getBundle(NatTable.class);
        if (bundle == null) {
            return; // outside a framework: nobody waits at a window
        }
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        for (String name : PACKAGES) {
            for (String file : wiring.listResources(ROOT + name, "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
                load(file.substring(0, file.length() - ".class".length()).replace('/', '.'), wiring.getClassLoader());
            }
        }
    }

    /** Without running its static initializer, which may want the user-interface thread. */
    private static void load(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError optional) {
            // a class of a part of NatTable whose library we do not ship; whoever needs it will be told
            return;
        }
    }
}
