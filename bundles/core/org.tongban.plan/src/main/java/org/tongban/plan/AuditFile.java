package org.tongban.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.plan.Audit.Entry;
import org.tongban.plan.Audit.Seal;
import org.tongban.plan.Audit.Verdict;

/**
 * The audit list as a file for the auditor: text of comma-separated values in UTF-8, every cell quoted, one line an entry, the
 * end of the chain as the last line. It can be checked without the database, by {@link #verify}.
 */
public final class AuditFile {

    private static final String MARK = "\ufeff";
    private static final List<String> HEAD = List.of("序号 number", "时间 at", "经办人 by", "操作 action", "内容 detail", "之前 before", "之后 after", "形式 form",
            "前一条 previous", "本条 hash");
    private static final String END = "END";

    private AuditFile() {
    }

    /** The headings of the columns. */
    public static List<String> head() {
        return HEAD;
    }

    /** An entry's cells, in the order of the headings. */
    public static List<String> cells(Entry entry) {
        return List.of(Long.toString(entry.number()), entry.at().toString(), entry.by(), entry.action(), entry.detail(), entry.before().hex(), entry.after().hex(),
                Integer.toString(entry.seal().form()), entry.seal().previous(), entry.seal().own());
    }

    /** The last line: number and hash of the last entry. */
    public static List<String> end(List<Entry> entries) {
        String hash = entries.isEmpty() ? "" : entries.get(entries.size() - 1).seal().own();
        String number = entries.isEmpty() ? "0" : Long.toString(entries.get(entries.size() - 1).number());
        return List.of(END, "", "", "", "", "", "", "", number, hash);
    }

    /** The file's text. @param entries oldest first */
    public static String text(List<Entry> entries) {
        Stream<List<String>> lines = Stream.concat(Stream.concat(Stream.of(HEAD), entries.stream().map(AuditFile::cells)), Stream.of(end(entries)));
        return lines.map(AuditFile::line).collect(Collectors.joining("", MARK, ""));
    }

    /**
     * Writes the file, whole or not at all, readable by its owner alone.
     *
     * @param entries oldest first
     * @throws IllegalArgumentException if it cannot be written there; one sentence for the user
     */
    public static void write(Path target, List<Entry> entries) {
        try {
            Path beside = Files.createTempFile(target.toAbsolutePath().getParent(), ".audit", ".csv");
            Files.writeString(beside, text(entries), StandardCharsets.UTF_8);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IllegalArgumentException("文件 " + target + " 无法写入；请核对文件夹是否存在、可写", e);
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * Checks a file.
     *
     * @throws IllegalArgumentException if the file cannot be read or is no audit list at all
     */
    public static Verdict verify(Path file, Watch watch) {
        try {
            return verify(Files.readString(file, StandardCharsets.UTF_8), file, watch);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new IllegalArgumentException("文件 " + file + " 不是 UTF-8 文本；请使用 audit export 写出的 csv 文件，不要另存", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("文件 " + file + " 无法读取，请核对路径和权限", e);
        }
    }

    private static Verdict verify(String text, Path file, Watch watch) {
        String head = MARK + line(HEAD);
        if (!text.startsWith(head)) {
            throw new IllegalArgumentException("文件 " + file + " 不是 audit export 写出的 csv（首行应为：" + String.join("、", HEAD) + "）；请重新导出，或核对文件是否被改动、另存");
        }
        AuditChain chain = new AuditChain();
        int at = head.length();
        while (at < text.length()) {
            int next = afterLine(text, at);
            String raw = text.substring(at, next);
            List<String> cells = cells(raw);
            if (cells.size() == HEAD.size() && cells.get(0).equals(END)) {
                return end(chain, cells, raw, next == text.length());
            }
            take(chain, cells, raw);
            watch.at("核验", chain.expected() - 1, -1);
            at = next;
        }
        return chain.end(-1, "");
    }

    /** The line as it stands must be the very line that its entry is written as. */
    private static void take(AuditChain chain, List<String> cells, String raw) {
        long expected = chain.expected();
        try {
            Entry entry = entry(cells);
            if (!line(cells(entry)).equals(raw)) {
                chain.breakAt(expected, "第" + expected + "条的写法被改动");
            }
            chain.next(entry);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            chain.breakAt(expected, "第" + expected + "条无法读出");
        }
    }

    private static Verdict end(AuditChain chain, List<String> cells, String raw, boolean isLast) {
        long number = cells.get(8).matches("\\d{1,18}") ? Long.parseLong(cells.get(8)) : -1;
        Verdict verdict = chain.end(number, cells.get(9));
        if (verdict.intact() && !(isLast && raw.equals(line(List.of(END, "", "", "", "", "", "", "", cells.get(8), cells.get(9)))) && cells.get(8).equals(Long.toString(number)))) {
            chain.breakAt(Math.max(1, chain.expected() - 1), "文件末行被改动，或其后还有内容");
            return chain.end(number, cells.get(9));
        }
        return verdict;
    }

    private static Entry entry(List<String> cells) {
        return new Entry(Long.parseLong(cells.get(0)), Instant.parse(cells.get(1)), cells.get(2), cells.get(3), cells.get(4), new Digest(cells.get(5)),
                new Digest(cells.get(6)), new Seal(Integer.parseInt(cells.get(7)), cells.get(8), cells.get(9)));
    }

    /** After the line break that ends the line, or at the end of the text. */
    private static int afterLine(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r' || c == '\n')) {
                if (c != '\n') {
                    cells.add(cell.toString());
                    cell.setLength(0);
                }
            } else {
                cell.append(c);
            }
        }
        return cells;
    }
}
