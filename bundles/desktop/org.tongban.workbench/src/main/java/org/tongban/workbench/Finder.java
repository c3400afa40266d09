package org.tongban.workbench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** Finds things by a few typed letters (Ctrl+K). A service; every one installed is asked. */
@ConsumerType
public interface Finder {

    /**
     * Called in the background.
     *
     * @param text what was typed, trimmed, not empty
     * @param atMost how many hits are wanted
     */
    List<Hit> find(String text, int atMost, Locale language);

    /**
     * Something found.
     *
     * @param kind    what it is, in the user's language, such as 人员
     * @param title   its name
     * @param detail  what tells it from others of the name; no identity number, card or phone
     * @param part    the part that shows it
     * @param subject handed to that part; null for nothing
     */
    record Hit(String kind, String title, String detail, String part, @Nullable Object subject) {
    }
}
