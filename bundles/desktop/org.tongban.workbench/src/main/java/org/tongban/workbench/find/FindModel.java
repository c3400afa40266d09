package org.tongban.workbench.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongban.workbench.Finder;
import org.tongban.workbench.Finder.Hit;

/** What is found by a few letters: asks every finder and puts the best first. Free of widgets. */
public final class FindModel {
    private static final Logger LOG = Logger.getLogger(FindModel.class.getName());
    private static final int EACH = 12;
    private static final int ALL = 40;
    private final Supplier<List<Finder>> finders;
    private final Locale language;

    /** @param finders those installed at the moment, asked for at each search */
    public FindModel(Supplier<List<Finder>> finders, Locale language) {
        this.finders = finders;
        this.language = language;
    }

    /**
     * In the background.
     *
     * @return hits, those whose title is or begins with the text first; each finder's own order otherwise
     */
    public List<Hit> find(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        List<Hit> exact = new ArrayList<>();
        List<Hit> beginning = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        for (Finder finder : finders.get()) {
            for (Hit hit : ask(finder, text)) {
                String title = hit.title().toLowerCase(Locale.ROOT);
                String wanted = text.toLowerCase(Locale.ROOT);
                (title.equals(wanted) ? exact : title.startsWith(wanted) ? beginning : others).add(hit);
            }
        }
        exact.addAll(beginning);
        exact.addAll(others);
        return exact.size() <= ALL ? exact : exact.subList(0, ALL);
    }

    /** A finder that fails must not hide what the others find; what failed is in the log. */
    private List<Hit> ask(Finder finder, String text) {
        try {
            return finder.find(text, EACH, language);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "a finder failed: " + finder.getClass().getName(), fault);
            return List.of();
        }
    }
}
