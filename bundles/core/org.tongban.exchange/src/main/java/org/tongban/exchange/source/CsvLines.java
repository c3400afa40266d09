package org.tongban.exchange.source;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Cell;

/**
 * Reads csv by its own eyes, since a quote that is never closed must be reported with its line, where FastCSV takes the
 * rest of the file for one field. Quotes count only at the beginning of a field; a record begins on a line of its own.
 */
final class CsvLines implements Lines {

    private static final int MAX_FIELD = 1 << 20;
    private static final int MAX_FIELDS = 16_384;
    private static final int END = -1;

    private final Reader reader;
    private final char separator;
    private final char[] buffer = new char[1 << 16];
    private int position;
    private int limit;
    private int line = 1;
    private char[] field = new char[256];
    private int fieldLength;
    private Cell[] cells = new Cell[32];
    private int width;

    CsvLines(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    @Override
    public @Nullable Line next() throws IOException {
        int c = read();
        if (c == END) {
            return null;
        }
        int begin = line;
        width = 0;
        while (true) {
            c = readField(c, begin);
            add(begin);
            if (c != separator) {
                break;
            }
            c = read();
            if (c == END || c == '\n' || c == '\r') {
                fieldLength = 0;
                add(begin);
                break;
            }
        }
        endLine(c);
        return Line.of(begin, cells, width);
    }

    /** Reads a field that begins with this character; answers the character that ended it. */
    private int readField(int first, int begin) throws IOException {
        fieldLength = 0;
        int c = first;
        if (c == '"') {
            c = readQuoted(begin);
        }
        while (c != separator && c != '\n' && c != '\r' && c != END) {
            append((char) c, begin);
            c = read();
        }
        return c;
    }

    private int readQuoted(int begin) throws IOException {
        int opened = line;
        while (true) {
            int c = read();
            if (c == END) {
                throw new UnusableFile("第" + opened + "行的引号没有成对，请补上或删去引号后重新导入");
            }
            if (c == '"') {
                c = read();
                if (c != '"') {
                    while (c == ' ' || c == '\t' && separator != '\t') {
                        c = read();
                    }
                    if (c != separator && c != '\n' && c != '\r' && c != END) {
                        throw new UnusableFile("第" + opened + "行的引号没有成对或用错了位置，请改正后重新导入");
                    }
                    return c;
                }
            } else if (c == '\n') {
                line++;
            }
            append((char) c, begin);
        }
    }

    private void endLine(int c) throws IOException {
        if (c == '\r') {
            if (position < limit || fill()) {
                if (buffer[position] == '\n') {
                    position++;
                }
            }
            line++;
        } else if (c == '\n') {
            line++;
        }
    }

    private void append(char c, int begin) throws UnusableFile {
        if (c == 0) {
            throw new UnusableFile("第" + line + "行含有二进制内容，这不是完好的csv文件，请从原系统重新导出");
        }
        if (fieldLength == field.length) {
            if (fieldLength >= MAX_FIELD) {
                throw new UnusableFile("第" + begin + "行有一格超过一百万字，像是引号没有成对，请检查后重新导入");
            }
            field = Arrays.copyOf(field, fieldLength * 2);
        }
        field[fieldLength++] = c;
    }

    private void add(int begin) throws UnusableFile {
        if (width == cells.length) {
            if (width >= MAX_FIELDS) {
                throw new UnusableFile("第" + begin + "行的列数超过" + MAX_FIELDS + "，这不是表格文件或分隔符有误");
            }
            cells = Arrays.copyOf(cells, width * 2);
        }
        cells[width++] = fieldLength == 0 ? Cell.EMPTY : Cell.of(new String(field, 0, fieldLength));
    }

    private int read() throws IOException {
        if (position < limit || fill()) {
            return buffer[position++];
        }
        return END;
    }

    private boolean fill() throws IOException {
        try {
            limit = reader.read(buffer);
        } catch (CharacterCodingException e) {
            throw new UnusableFile("第" + line + "行附近的文字已损坏，编码无法识别，请另存为UTF-8编码的csv或xlsx后重新导入", e);
        }
        position = 0;
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
