package org.tongban.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A TrueType font that may be embedded in documents; licences beside the files. No one of them holds all characters: ask them in this order. */
public enum Typeface {

    /** Latin letters, digits and signs. */
    LATIN("DejaVuSans.ttf"),

    /** Chinese characters, the rare ones of names (Extension A) included. */
    CHINESE("DroidSansFallbackFull.ttf");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    /** The whole font file. */
    public byte[] bytes() {
        try (InputStream in = Typeface.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("font missing in the bundle: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
