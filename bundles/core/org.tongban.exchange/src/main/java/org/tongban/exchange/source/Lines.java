package org.tongban.exchange.source;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a sheet, from the top; lines without any cell may be left out. */
public interface Lines extends Closeable {

    /** The next line, or null at the end. */
    @Nullable Line next() throws IOException;
}
