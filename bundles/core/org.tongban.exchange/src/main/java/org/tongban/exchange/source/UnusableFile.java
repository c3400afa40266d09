package org.tongban.exchange.source;

import java.io.IOException;

/** The file cannot be read as a table; the message is one sentence for the user. */
public final class UnusableFile extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableFile(String sentence) {
        super(sentence);
    }

    UnusableFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
