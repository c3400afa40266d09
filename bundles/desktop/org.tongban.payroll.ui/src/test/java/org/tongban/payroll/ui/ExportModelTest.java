package org.tongban.payroll.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.core.id.PersonId;
import org.tongban.exchange.Progress;
import org.tongban.payroll.PayExports;
import org.tongban.payroll.ui.export.ExportModel;
import org.tongban.payroll.ui.export.ExportModel.Field;
import org.tongban.payroll.ui.export.ExportModel.What;

class ExportModelTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @TempDir
    private Path folder;
    private final List<String> asked = new ArrayList<>();

    private ExportModel model(Set<PersonId> selection, What what) {
        PayExports exports = (PayExports) Proxy.newProxyInstance(ExportModelTest.class.getClassLoader(), new Class<?>[] {PayExports.class}, (proxy, method, arguments) -> {
            asked.add(method.getName() + " " + arguments[0] + " " + arguments[1]);
            return null;
        });
        return new ExportModel(exports, MARCH, selection, what, folder.toString());
    }

    @Test
    void tellsBesideEachFieldWhatIsWrongWithIt() throws IOException {
        ExportModel model = model(Set.of(), What.TABLE);
        assertEquals(Map.of(), model.problems());
        model.folder(" ");
        assertEquals(Map.of(Field.FOLDER, "export.folder.missing"), model.problems());
        model.folder("exports");
        assertEquals(Map.of(Field.FOLDER, "export.folder.wrong"), model.problems());
        model.folder(Files.createFile(folder.resolve("a.txt")).toString());
        assertEquals(Map.of(Field.FOLDER, "export.folder.file"), model.problems());
        model.folder(folder.resolve("new").toString());
        model.columns(folder.resolve("none.txt").toString());
        assertEquals(Map.of(), model.problems(), "columns matter to the bank's file alone");
        model.what(What.BANK);
        assertEquals(Map.of(Field.COLUMNS, "export.columns.missing"), model.problems());
    }

    @Test
    void writesWhatWasChosen() {
        ExportModel model = model(Set.of(new PersonId(7)), What.SELECTED_SLIPS);
        model.write("王", Progress.silent());
        model.what(What.BANK);
        model.write("王", Progress.silent());
        assertEquals(List.of("payslips 2026-03 [7]", "export 2026-03 BANK"), asked);
    }

    @Test
    void offersEverybodyWhereNobodyIsSelected() {
        assertEquals(What.SLIPS, model(Set.of(), What.SELECTED_SLIPS).what());
    }
}
