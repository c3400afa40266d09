package org.tongban.exchange.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.exchange.TableFiles;
import org.tongban.exchange.TableSheet;
import org.tongban.store.StoreException;

/** Writes tables row by row, so that a table may be larger than memory. */
@Component
public final class TableWriter implements TableFiles {

    @Override
    public void writeXlsx(Path target, List<TableSheet> sheets) {
        WholeFile.write(target, out -> new XlsxWriter(out).write(sheets));
    }

    @Override
    public void writeCsv(Path target, TableSheet sheet, Charset charset, char separator) {
        WholeFile.write(target, out -> {
            try {
                csv(out, sheet, charset, separator);
            } catch (UncheckedIOException e) {
                throw rareCharacter(e.getCause(), target, charset);
            } catch (CharacterCodingException e) {
                throw rareCharacter(e, target, charset);
            }
        });
    }

    private static RuntimeException rareCharacter(IOException e, Path target, Charset charset) {
        if (e instanceof CharacterCodingException) {
            return new StoreException("“" + target.getFileName() + "”中有" + charset.name() + "编码没有的生僻字，请改用UTF-8或GB18030编码", e);
        }
        return new UncheckedIOException(e);
    }

    private static void csv(OutputStream out, TableSheet sheet, Charset charset, char separator) throws IOException {
        Writer writer = new OutputStreamWriter(out, charset.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT).onMalformedInput(CodingErrorAction.REPORT));
        if (charset.equals(StandardCharsets.UTF_8)) {
            // Excel takes UTF-8 for the local encoding unless it begins with the mark
            writer.write('\uFEFF');
        }
        CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.CRLF).build(writer);
        single(csv, sheet.title());
        sheet.notes().forEach(note -> single(csv, note));
        if (sheet.columns().stream().anyMatch(c -> !c.heading().isEmpty())) {
            csv.writeRecord(sheet.columns().stream().map(TableSheet.Column::heading).map(Shape::harmless).toList());
        }
        for (List<Object> row : sheet.rows()) {
            csv.writeRecord(texts(row));
        }
        if (!sheet.totals().isEmpty()) {
            csv.writeRecord(texts(sheet.totals()));
        }
        sheet.footers().forEach(footer -> single(csv, footer));
        csv.flush();
    }

    private static void single(CsvWriter csv, String line) {
        if (!line.isEmpty()) {
            csv.writeRecord(Shape.harmless(line));
        }
    }

    private static List<String> texts(List<Object> row) {
        List<String> texts = new ArrayList<>(row.size());
        for (Object value : row) {
            texts.add(value instanceof String text ? Shape.harmless(text) : Shape.text(value));
        }
        return texts;
    }
}
