package org.tongban.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongban.exchange.Progress;

/** A text file with separators. */
final class CsvSource implements TableSource {

    private static final char[] SEPARATORS = {',', '\t', ';', '|', '，', '；'};
    private static final int SAMPLE = 200;

    private final Path file;
    private final TextEncoding encoding;
    private final char separator;

    CsvSource(Path file, byte[] head, Progress progress) throws IOException {
        this.file = file;
        this.encoding = TextEncoding.of(file, head, progress);
        this.separator = separator();
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(0, "", false));
    }

    @Override
    public Lines open(Sheet sheet) throws IOException {
        return new CsvLines(reader(), separator);
    }

    @Override
    public Merges merges(Sheet sheet) {
        return Merges.NONE;
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public void close() {
        // each reading closes its own stream
    }

    private Reader reader() throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(encoding.markLength());
            return new InputStreamReader(in, encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The separator by which most lines of the sample have the same number of fields, more than one. */
    private char separator() throws IOException {
        char best = ',';
        long bestScore = 0;
        for (char candidate : SEPARATORS) {
            long score = score(candidate);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    private long score(char candidate) throws IOException {
        Map<Integer, Integer> widths = new HashMap<>();
        int counted = 0;
        try (Lines lines = new CsvLines(reader(), candidate)) {
            for (Line line = lines.next(); counted < SAMPLE && line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    counted++;
                    widths.merge(line.cells().size(), 1, Integer::sum);
                }
            }
        } catch (UnusableFile e) {
            // a broken quote: the lines before it tell the separator, and reading for good reports it
            counted = Math.max(counted, 1);
        }
        long score = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() > 1) {
                score = Math.max(score, width.getValue() * 1000L / counted * 1000 + Math.min(width.getKey(), 999));
            }
        }
        return score;
    }
}
