package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.plan.Audit;
import org.tongban.plan.Audit.Entry;
import org.tongban.plan.AuditFile;
import org.tongban.plan.Digest;
import org.tongban.plan.Watch;
import org.tongban.store.Tx;

/** The audit list on a real database: what is changed behind the program's back is found at its entry. */
@ExtendWith(ServiceExtension.class)
class AuditTest {
    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("sucheng");

    private static final int WRITERS = 4;
    private static final int EACH = 15;
    private static final List<String> TEXTS = List.of("done_by", "act", "detail", "before_digest", "after_digest", "previous_hash", "own_hash");

    @InjectService
    Audit audit;
    @InjectService
    Tx tx;
    @TempDir
    Path folder;
    private List<Entry> kept = List.of();

    private int sql(String sql) {
        return tx.jdbc(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private OptionalLong firstBroken() {
        return audit.verify(Watch.silent()).firstBroken();
    }

    @Test
    void writersTakeTurnsAndEveryMeddlingIsFoundAtItsEntry() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Callable<Void>> work = new ArrayList<>();
        for (int writer = 1; writer <= WRITERS; writer++) {
            String name = "王" + writer;
            work.add(() -> {
                for (int i = 0; i < EACH; i++) {
                    audit.note(name, "lock", "第" + i + "次", Digest.of("x" + i), Digest.of("y" + i));
                }
                return null;
            });
        }
        for (Future<Void> done : writers.invokeAll(work)) {
            done.get();
        }
        writers.shutdown();
        assertEquals(OptionalLong.empty(), firstBroken());
        List<Entry> entries = audit.entries(WRITERS * EACH);
        kept = entries;
        assertEquals(WRITERS * EACH, entries.size());
        Path file = folder.resolve("audit.csv");
        List<Entry> all = new ArrayList<>();
        audit.each(all::add);
        AuditFile.write(file, all);
        assertTrue(AuditFile.verify(file, Watch.silent()).intact());
        meddle(entries.stream().mapToLong(Entry::number).min().orElseThrow());
    }

    /** Each change is made, found, and taken back. */
    private void meddle(long first) {
        Random random = new Random(34);
        for (String column : TEXTS) {
            long id = first + random.nextInt(WRITERS * EACH);
            sql("UPDATE plan_audit SET " + column + " = '~' || SUBSTR(" + column + ", 2) WHERE id = " + id);
            assertEquals(OptionalLong.of(id), firstBroken(), column);
            restore(column, id);
        }
        long id = first + 7;
        sql("UPDATE plan_audit SET at_millis = at_millis + 1 WHERE id = " + id);
        assertEquals(OptionalLong.of(id), firstBroken());
        sql("UPDATE plan_audit SET at_millis = at_millis - 1 WHERE id = " + id);
        sql("UPDATE plan_audit SET id = id + 4096 WHERE id = " + id);
        assertEquals(OptionalLong.of(id), firstBroken());
        sql("UPDATE plan_audit SET id = id - 4096 WHERE id = " + (id + 4096));
        sql("UPDATE plan_audit_end SET last_id = last_id + 1");
        assertEquals(OptionalLong.of(first + WRITERS * EACH), firstBroken());
        sql("UPDATE plan_audit_end SET last_id = last_id - 1");
        assertEquals(OptionalLong.empty(), firstBroken());
        sql("DELETE FROM plan_audit WHERE id = " + id);
        assertEquals(OptionalLong.of(id), firstBroken());
    }

    private void restore(String column, long id) {
        Entry was = kept.stream().filter(entry -> entry.number() == id).findFirst().orElseThrow();
        String value = switch (column) {
            case "done_by" -> was.by();
            case "act" -> was.action();
            case "detail" -> was.detail();
            case "before_digest" -> was.before().hex();
            case "after_digest" -> was.after().hex();
            case "previous_hash" -> was.seal().previous();
            default -> was.seal().own();
        };
        sql("UPDATE plan_audit SET " + column + " = '" + value + "' WHERE id = " + id);
        assertEquals(OptionalLong.empty(), firstBroken(), column);
    }

}
