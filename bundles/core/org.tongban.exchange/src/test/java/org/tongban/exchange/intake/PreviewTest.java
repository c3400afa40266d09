package org.tongban.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.core.id.IdentityNumber;
import org.tongban.exchange.Amendments;
import org.tongban.exchange.Amendments.Place;
import org.tongban.exchange.Field;
import org.tongban.exchange.Importer.FileRefused;
import org.tongban.exchange.Importer.Options;
import org.tongban.exchange.Preview;
import org.tongban.exchange.Preview.State;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Recognised;
import org.tongban.exchange.writing.TableWriter;

/** What is shown of a file before it is taken in, and what the user may settle about it. */
class PreviewTest {

    private static final Field<IdentityNumber> ID = Field.identity("身份证号", "身份证").needed();
    private static final Field<String> NAME = Field.text("姓名").needed();
    private static final Field<BigDecimal> SCORE = Field.decimal("得分");
    private static final Options LOOK = new Options(Optional.empty(), true, false, "t", Progress.silent());

    @TempDir
    Path folder;

    @Test
    void everyRowIsListedWithItsStateAndRefusedCellsWithTheReason() throws Exception {
        Preview preview = preview(ListKind.of(ID, NAME), "身份证号,姓名\n321399200103048286,张三\n1,王五\n", Amendments.NONE, 10);
        assertEquals(List.of(State.NEW, State.REFUSED), preview.rows().stream().map(Preview.Line::state).toList());
        assertEquals(List.of("身份证号", "姓名"), preview.fields());
        Preview.Line refused = preview.rows().get(1);
        assertEquals(3, refused.number());
        assertTrue(refused.reasons().get("身份证号").contains("18位"), refused.reasons()::toString);
        assertEquals("321399********8286", preview.rows().get(0).shown().get(0));
        assertEquals("321399200103048286", preview.rows().get(0).cells().get(0));
        assertTrue(preview.whole());
        assertFalse(preview.toString().contains("321399200103048286") && preview.rows().get(0).toString().contains("张三"));
    }

    @Test
    void whatARowReplacesStandsBesideItMasked() throws Exception {
        ListKind kind = ListKind.of(ID, NAME);
        kind.check = row -> {
            row.replaces(NAME, "张一");
            row.replaces(ID, "321399199702239724");
            return Optional.empty();
        };
        Preview preview = preview(kind, "身份证号,姓名\n321399200103048286,张三\n", Amendments.NONE, 10);
        assertEquals(Map.of("姓名", "张一", "身份证号", "321399********9724"), preview.rows().get(0).before());
    }

    @Test
    void refusedRowsGoBeforeOthersWhereNotAllAreListed() throws Exception {
        StringBuilder text = new StringBuilder("身份证号,姓名\n");
        text.append("321399200103048286,张三\n".repeat(20));
        Preview preview = preview(ListKind.of(ID, NAME), text.toString(), Amendments.NONE, 3);
        assertEquals(20, preview.report().read());
        assertEquals(List.of(3, 4, 5), preview.rows().stream().map(Preview.Line::number).toList(), "19 repeat the first");
        assertFalse(preview.whole());
    }

    @Test
    void aCellMendedOnTheSpotIsReadInsteadOfTheFiles() throws Exception {
        ListKind kind = ListKind.of(ID, NAME);
        Path file = Files.writeString(folder.resolve("a.csv"), "身份证号,姓名\n1,王五\n");
        Amendments mended = new Amendments(Map.of(), Map.of(new Place("", 2, "身份证号"), " 321399200103048286 "));
        assertEquals(List.of(State.NEW), kind.importer().preview("list", file, mended, LOOK, 10).rows().stream().map(Preview.Line::state).toList());
        kind.importer().run("list", file, mended, new Options(Optional.empty(), false, false, "t", Progress.silent()));
        assertEquals(new IdentityNumber("321399200103048286"), kind.stored.get(0).get("身份证号"));
    }

    @Test
    void theUserSaysWhichColumnIsMeant() throws Exception {
        String text = "证件,员工,姓名,得分,得分\n321399200103048286,张三,区中心,90,95\n";
        ListKind kind = ListKind.of(ID, NAME, SCORE);
        assertThrows(FileRefused.class, () -> preview(kind, text, Amendments.NONE, 10));
        Amendments settled = new Amendments(Map.of("身份证号", "证件", "姓名", "员工", "得分", "得分 (2)"), Map.of());
        Preview preview = preview(kind, text, settled, 10);
        assertEquals(List.of("321399200103048286", "张三", "95"), preview.rows().get(0).cells());
        Amendments none = new Amendments(Map.of("身份证号", "证件", "得分", ""), Map.of());
        assertEquals(List.of("身份证号", "姓名"), preview(kind, text, none, 10).fields());
    }

    @Test
    void whatAFileMayBeIsToldFromItsHeadings() throws Exception {
        ListKind roster = ListKind.of(ID, NAME, Field.date("上岗时间", "上岗日期").needed());
        Path file = sample("花名册.xlsx");
        FileImporter importer = new FileImporter(new NoTx(), Clock.systemUTC(), new TableWriter(), (done, by, from, notes) -> { }, List.of(new Named("roster", roster), new Named("grades", ListKind.of(NAME, Field.text("等次").needed())),
                new Named("cases", ListKind.of(Field.month("月份").needed(), Field.text("村").needed()))));
        List<Recognised> found = importer.recognise(file, Map.of(), Progress.silent());
        assertEquals("roster", found.get(0).kind());
        assertTrue(found.get(0).complete());
        assertTrue(found.get(0).columns().stream().anyMatch(column -> column.title().equals(found.get(0).fields().get("上岗时间"))));
        Path grades = sample("月度考核-2025.xlsx");
        Recognised first = importer.recognise(grades, Map.of(), Progress.silent()).get(0);
        assertEquals("grades", first.kind());
        List<Recognised> settled = importer.recognise(grades, Map.of("grades", Map.of("等次", "")), Progress.silent());
        Recognised without = settled.stream().filter(each -> each.kind().equals("grades")).findFirst().orElseThrow();
        assertFalse(without.complete());
        assertTrue(without.unclear().toString().contains("等次"));
    }

    @Test
    void aFileThatIsNoTableIsToldInOneSentence() throws Exception {
        Path file = Files.write(folder.resolve("a.xlsx"), "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        String sentence = assertThrows(FileRefused.class, () -> ListKind.of(ID, NAME).importer().recognise(file, Map.of(), Progress.silent())).getMessage();
        assertTrue(sentence.contains("PDF"), sentence);
    }

    private Preview preview(ListKind kind, String text, Amendments amendments, int atMost) throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        return kind.importer().preview("list", file, amendments, LOOK, atMost);
    }

    private static Path sample(String name) throws URISyntaxException {
        return Path.of(PreviewTest.class.getResource("/samples/" + name).toURI());
    }

    /** A list under another id. */
    private record Named(String id, ListKind list) implements org.tongban.exchange.ImportKind {
        @Override
        public String title() {
            return id;
        }

        @Override
        public List<Field<?>> fields() {
            return list.fields();
        }

        @Override
        public org.tongban.exchange.Intake open(org.tongban.exchange.ImportContext context) {
            return list.open(context);
        }
    }
}
