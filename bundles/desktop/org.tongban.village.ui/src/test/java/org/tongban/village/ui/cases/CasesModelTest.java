package org.tongban.village.ui.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tongban.village.TestTown.EAST;
import static org.tongban.village.TestTown.WEST;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.village.TestTown;

class CasesModelTest {

    private final TestTown town = new TestTown();
    private final CasesModel model = new CasesModel(town.cases, town.volumes);

    @Test
    void showsCasesByMonthAndWhereNothingIsRecorded() {
        town.record(EAST, "2023-01", "帮办代办", 10);
        town.record(EAST, "2023-02", "帮办代办", 20);
        town.record(EAST, "2023-03", "帮办代办", 30);
        town.record(WEST, "2023-02", "帮办代办", 5);
        model.show(model.read(model.firstYear(LocalDate.of(2024, 1, 1))));
        CasesRow west = model.rows().get(1);
        assertNull(west.month(1));
        assertEquals(5, west.month(2));
        assertEquals(List.of("2023-01", "2023-03"), model.gaps(west).stream().map(Object::toString).toList());
        assertEquals("65 5", model.total() + " " + model.gaps());
    }

    @Test
    void aYearBeforeTheLastRecordsIsMissingWhole() {
        town.record(EAST, "2024-02", "帮办代办", 10);
        model.show(model.read(2023));
        assertEquals(36, model.gaps());
        model.show(model.read(2025));
        assertEquals(0, model.gaps());
    }

    @Test
    void isEmptyBeforeAnythingWasRead() {
        assertEquals("[] 0 0", model.rows() + " " + model.total() + " " + model.gaps());
    }
}
