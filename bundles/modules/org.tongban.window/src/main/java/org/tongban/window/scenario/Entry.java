package org.tongban.window.scenario;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A map of the file, read entry by entry. What is wrong is told to {@link Problems} and read as the fallback, so that reading goes on. */
final class Entry {

    /** Names are shown in tables. */
    private static final int LONGEST_NAME = 200;
    private static final Pattern HOUR = Pattern.compile("\\d:\\d\\d");

    private final Node node;
    private final String path;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** @param known the keys that may stand here */
    Entry(Node node, String path, Problems problems, Set<String> known) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        if (!(node instanceof MappingNode map)) {
            problems.add(node, path, "应为“键: 值”的形式，可写 " + String.join("、", known.stream().sorted().toList()) + " (must be a map)");
            return;
        }
        for (NodeTuple tuple : map.getValue()) {
            String written = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            String key = Words.key(written);
            if (!known.contains(key)) {
                problems.add(tuple.getKeyNode(), path, "没有“" + cut(written) + "”这一项，可写 " + String.join("、", known.stream().sorted().toList()) + " (unknown key)");
            } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                problems.add(tuple.getKeyNode(), field(key), "写了两次，请只留一个 (given twice)");
            }
        }
        values.values().removeIf(value -> Tag.NULL.equals(value.getTag()));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String field(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    String path() {
        return path;
    }

    @Nullable Node node(String key) {
        return values.get(key);
    }

    void problem(String key, String what) {
        problems.add(values.getOrDefault(key, node), field(key), what);
    }

    /** Text that must be there. */
    String text(String key) {
        if (!has(key)) {
            missing(key);
            return "";
        }
        return text(values.get(key), field(key));
    }

    Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** Texts given as a list or as one. */
    List<String> texts(String key) {
        return list(key, this::text);
    }

    Set<String> set(String key) {
        return new LinkedHashSet<>(texts(key));
    }

    List<Set<String>> sets(String key) {
        return list(key, (each, field) -> each instanceof SequenceNode many
                ? new LinkedHashSet<>(each(many, field, this::text)) : Set.of(text(each, field)));
    }

    boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        String value = text(key);
        if (Set.of("true", "是", "yes").contains(value)) {
            return true;
        }
        if (!Set.of("false", "否", "no").contains(value)) {
            problem(key, "“" + cut(value) + "”应写 true 或 false (true or false)");
        }
        return false;
    }

    /** A number from one bound to another, both allowed. */
    double number(String key, double from, double to, double otherwise) {
        return has(key) ? number(values.get(key), field(key), from, to, otherwise) : otherwise;
    }

    double number(String key, double from, double to) {
        if (!has(key)) {
            missing(key);
        }
        return number(key, from, to, from);
    }

    int whole(String key, int from, int to, int otherwise) {
        double value = number(key, from, to, otherwise);
        if (value != Math.rint(value)) {
            problem(key, "“" + value + "”应为整数 (a whole number)");
        }
        return (int) value;
    }

    List<Double> numbers(String key, double from, double to) {
        return list(key, (each, field) -> number(each, field, from, to, from));
    }

    Optional<LocalTime> time(String key) {
        return optionalText(key).flatMap(text -> time(text, values.get(key), field(key)));
    }

    List<WindowSpec.Break> breaks(String key) {
        return list(key, (each, field) -> {
            String[] parts = text(each, field).split("[-–—~～至]", 2);
            Optional<LocalTime> from = time(parts[0].strip(), each, field);
            Optional<LocalTime> until = parts.length < 2 ? Optional.empty() : time(parts[1].strip(), each, field);
            if (parts.length < 2 || from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
                problems.add(each, field, "休息应写成 11:30-12:30 的样子，先起后止 (a break is written 11:30-12:30)");
            }
            return new WindowSpec.Break(from.orElse(LocalTime.MIN), until.orElse(LocalTime.MAX));
        });
    }

    /** The maps of a list. */
    List<Entry> entries(String key, Set<String> known, int most) {
        if (has(key) && values.get(key) instanceof SequenceNode many && many.getValue().size() > most) {
            problem(key, "多于 " + most + " 项，请分成几个情景 (more than " + most + " entries)");
            return List.of();
        }
        return list(key, (each, field) -> new Entry(each, field, problems, known));
    }

    Optional<Entry> entry(String key, Set<String> known) {
        return has(key) ? Optional.of(new Entry(values.get(key), field(key), problems, known)) : Optional.empty();
    }

    private <T> List<T> list(String key, BiFunction<Node, String, T> reader) {
        Node value = values.get(key);
        return value == null ? List.of() : value instanceof SequenceNode many ? each(many, field(key), reader) : List.of(reader.apply(value, field(key)));
    }

    private static <T> List<T> each(SequenceNode many, String field, BiFunction<Node, String, T> reader) {
        List<T> read = new ArrayList<>();
        for (Node each : many.getValue()) {
            read.add(reader.apply(each, field + "[" + (read.size() + 1) + "]"));
        }
        return read;
    }

    private String text(Node value, String field) {
        if (!(value instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            problems.add(value, field, "应为一个文字或数字，不能为空、不能是列表或表 (must be one word or number)");
            return "";
        }
        String text = scalar.getValue().strip();
        if (text.length() > LONGEST_NAME || text.chars().anyMatch(Character::isISOControl)) {
            problems.add(value, field, "太长或含有控制字符，请写 " + LONGEST_NAME + " 字以内 (too long, or control characters)");
            return "";
        }
        return text;
    }

    private double number(Node value, String field, double from, double to, double otherwise) {
        String text = value instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            problems.add(value, field, "“" + cut(text) + "”不是数字，请写" + bounds(from, to) + "的数 (not a number)");
            return otherwise;
        }
        if (!(number >= from && number <= to)) {
            problems.add(value, field, cut(text) + " 超出范围，请写" + bounds(from, to) + "的数 (out of range)");
            return otherwise;
        }
        return number;
    }

    private Optional<LocalTime> time(String text, Node at, String field) {
        try {
            return Optional.of(LocalTime.parse(HOUR.matcher(text).matches() ? "0" + text : text));
        } catch (DateTimeParseException e) {
            problems.add(at, field, "“" + cut(text) + "”不是时刻，应写成 09:30 的样子 (a time is written 09:30)");
            return Optional.empty();
        }
    }

    private void missing(String key) {
        problems.add(node, field(key), "缺少，请补上 (missing)");
    }

    private static String bounds(double from, double to) {
        return plain(from) + "到" + plain(to);
    }

    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String cut(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
