package org.tongban.exchange.paper;

import java.util.Locale;
import java.util.stream.Stream;

/** The forms in which a report can be written. */
public enum PaperForm {
    PDF, DOCX;

    /** The form that a user means, such as {@code pdf}. */
    public static PaperForm of(String name) {
        return Stream.of(values()).filter(form -> form.extension().equals(name.strip().toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("格式“" + name + "”不认识，应为 pdf 或 docx (the format is pdf or docx)"));
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
