package org.tongban.exchange.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Importer.Options;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Row;
import org.tongban.exchange.writing.TableWriter;

/** A kind for tests: it keeps what is stored in a list, and refuses a row without its first field or with one seen before. */
final class ListKind implements ImportKind {

    final List<Field<?>> fields;
    final List<Map<String, Object>> stored = new ArrayList<>();
    final List<Integer> numbers = new ArrayList<>();
    final List<String> titles = new ArrayList<>();
    private final boolean manySheets;
    Function<Row, Optional<String>> check = row -> Optional.empty();

    ListKind(boolean manySheets, Field<?>... fields) {
        this.manySheets = manySheets;
        this.fields = List.of(fields);
    }

    static ListKind of(Field<?>... fields) {
        return new ListKind(false, fields);
    }

    Report run(Path file) {
        return run(file, false, false, Progress.silent());
    }

    Report run(Path file, boolean dryRun, boolean skip, Progress progress) {
        return importer().run("list", file, new Options(Optional.empty(), dryRun, skip, "tester", progress));
    }

    FileImporter importer() {
        return new FileImporter(new NoTx(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), new TableWriter(), (done, by, from, notes) -> { }, List.of(this));
    }

    @Override
    public String id() {
        return "list";
    }

    @Override
    public String title() {
        return "名单";
    }

    @Override
    public List<Field<?>> fields() {
        return fields;
    }

    @Override
    public boolean manySheets() {
        return manySheets;
    }

    @Override
    public Intake open(ImportContext context) {
        Set<Object> seen = new HashSet<>();
        return new Intake() {
            @Override
            public Effect judge(Row row) {
                Field<?> first = fields.get(0);
                if (first.name().equals("身份证号")) {
                    Optional<?> key = row.get(first);
                    if (key.isEmpty()) {
                        row.refuse(first, "缺少身份证号");
                    } else if (!seen.add(key.get())) {
                        row.refuse(first, "与前面的行重复");
                    }
                }
                check.apply(row).ifPresent(sentence -> row.refuse(first, sentence));
                return Effect.NEW;
            }

            @Override
            public void store(Row row) {
                Map<String, Object> values = new LinkedHashMap<>();
                for (Field<?> field : fields) {
                    row.get(field).ifPresent(value -> values.put(field.name(), value));
                }
                stored.add(values);
                numbers.add(row.number());
                titles.add(row.title());
            }
        };
    }
}
