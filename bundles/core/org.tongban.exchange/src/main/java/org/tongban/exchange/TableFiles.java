package org.tongban.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes tables. Text that begins with {@code = + - @} or a tab never becomes a formula. A file appears whole or not
 * at all, readable by its owner alone.
 */
@ProviderType
public interface TableFiles {

    void writeXlsx(Path target, List<TableSheet> sheets);

    /** @param separator such as ',' or '|' */
    void writeCsv(Path target, TableSheet sheet, Charset charset, char separator);
}
