package org.tongban.exchange.undo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.exchange.Replacing;
import org.tongban.registry.Dossier;
import org.tongban.registry.Site;

/** What one import replaces, kept in memory until it is written down at the import's end. */
public final class Notes implements Replacing {

    static final String PERSON = "person";
    static final String SITE = "site";
    private static final int MOST = 200_000;

    /** @param after a mark of what was stored */
    record Note(String topic, String subject, String before, String after) {
    }

    private record Key(String topic, String subject) {
    }

    private final Map<Key, Note> notes = new LinkedHashMap<>();
    private boolean tooMany;

    @Override
    public void person(Optional<Dossier> before, Dossier after) {
        record(PERSON, after.person().id().toString(), before.map(DossierText::of).orElse(""), DossierText.of(after));
    }

    @Override
    public void site(Optional<Site> before, Site after) {
        record(SITE, after.id().code(), before.map(SiteText::of).orElse(""), SiteText.of(after));
    }

    @Override
    public void record(String topic, String subject, String before, String after) {
        if (tooMany) {
            return;
        }
        Key key = new Key(topic, subject);
        Note earlier = notes.get(key);
        notes.put(key, new Note(topic, subject, earlier == null ? before : earlier.before(), mark(after)));
        if (notes.size() > MOST) {
            tooMany = true;
            notes.clear();
        }
    }

    /** What was told, in order; empty if it was too much to be kept. */
    List<Note> list() {
        return List.copyOf(notes.values());
    }

    static String mark(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
