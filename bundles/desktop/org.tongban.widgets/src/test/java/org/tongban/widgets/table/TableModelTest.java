package org.tongban.widgets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;

class TableModelTest {
    private final TableModel<Slip> model = new TableModel<>(List.of(
            Column.text("name", "姓名", Slip::name), Column.text("site", "站点", Slip::site), Column.<Slip>money("net", "实发", Slip::net).sum(),
            Column.date("since", "入职", Slip::since), Column.flag("certified", "持证", Slip::certified), Column.percent("share", "占比", Slip::share)));

    record Slip(String name, String site, Money net, LocalDate since, Boolean certified, Rate share) {
    }

    private static final Slip ZHAO = slip("赵一", "城区", "3500.00", "2020-03-01", true, "20%");
    private static final Slip LI = slip("李四", "城区", "980.50", "2024-12-31", false, "5%");
    private static final Slip WANG = slip("王五", "双庄", "12000.00", "2020-03-15", true, "100%");
    private static final Slip NEW = new Slip("安六", "", null, null, null, null);

    private static Slip slip(String name, String site, String net, String since, boolean certified, String share) {
        return new Slip(name, site, Money.yuan(net), LocalDate.parse(since), certified, Rate.of(share));
    }

    @BeforeEach
    void show() {
        model.show(List.of(ZHAO, LI, WANG, NEW));
    }

    @Test
    void sortsMoneyByValueAndRowsWithoutItLastInBothDirections() {
        model.sort(List.of(new SortKey("net", false)));
        assertEquals(List.of(LI, ZHAO, WANG, NEW), model.shown());
        model.sort(List.of(new SortKey("net", true)));
        assertEquals(List.of(WANG, ZHAO, LI, NEW), model.shown());
    }

    @Test
    void sortsChineseByItsSound() {
        model.sort(List.of(new SortKey("name", false)));
        assertEquals(List.of("安六", "李四", "王五", "赵一"), model.shown().stream().map(Slip::name).toList());
    }

    @Test
    void sortsBySeveralColumnsAndKeepsTheOrderOfEquals() {
        model.sort(List.of(new SortKey("certified", true), new SortKey("net", true)));
        assertEquals(List.of(WANG, ZHAO, LI, NEW), model.shown());
        model.sort(List.of(new SortKey("site", false)));
        assertEquals(List.of(ZHAO, LI, WANG, NEW), model.shown());
    }

    @Test
    void filtersByPartOfTheTextAndByItsAbsence() {
        model.filter("site", "城");
        assertEquals(List.of(ZHAO, LI), model.shown());
        model.filter("site", "!城");
        assertEquals(List.of(WANG, NEW), model.shown());
        model.filter("site", "=");
        assertEquals(List.of(NEW), model.shown());
        model.filter("site", "");
        assertEquals(4, model.shownRows());
    }

    @Test
    void filtersNumbersByBoundsAndRanges() {
        model.filter("net", ">3,500");
        assertEquals(List.of(WANG), model.shown());
        model.filter("net", "900..3500");
        assertEquals(List.of(ZHAO, LI), model.shown());
        model.filter("net", "..1000");
        assertEquals(List.of(LI), model.shown());
        model.filter("net", "3500");
        assertEquals(List.of(ZHAO), model.shown());
    }

    @Test
    void filtersSharesByPercent() {
        model.filter("share", ">=20%");
        assertEquals(List.of(ZHAO, WANG), model.shown());
    }

    @Test
    void filtersDaysByMonthAndYear() {
        model.filter("since", "2020-03");
        assertEquals(List.of(ZHAO, WANG), model.shown());
        model.filter("since", "<=2020-03");
        assertEquals(List.of(ZHAO, WANG), model.shown());
        model.filter("since", "2020-03-10..2024");
        assertEquals(List.of(LI, WANG), model.shown());
    }

    @Test
    void filtersFlagsByYesAndNo() {
        model.filter("certified", "是");
        assertEquals(List.of(ZHAO, WANG), model.shown());
        model.filter("certified", "否");
        assertEquals(List.of(LI, NEW), model.shown());
    }

    @Test
    void aFilterThatCannotBeReadHidesNothingAndIsToldSo() {
        model.filter("net", ">viel");
        assertEquals(4, model.shownRows());
        assertTrue(model.wrong("net"));
    }

    @Test
    void searchesEveryWordInAnyColumn() {
        model.search("城区 3,500");
        assertEquals(List.of(ZHAO), model.shown());
        model.search("双庄 赵");
        assertEquals(0, model.size());
    }

    @Test
    void sumsExactlyWhatIsShown() {
        assertEquals(Money.yuan("16480.50"), model.sum(model.column("net")));
        model.filter("site", "城区");
        assertEquals(Money.yuan("4480.50"), model.sum(model.column("net")));
        model.filter("name", "nobody");
        assertNull(model.sum(model.column("net")));
    }

    @Test
    void groupsWithSumsAndOpensAndClosesThem() {
        model.sort(List.of(new SortKey("net", false)));
        model.groupBy("site");
        assertEquals(7, model.size());
        assertNull(model.row(0));
        Group city = model.group(0);
        assertEquals("城区", city.text());
        assertEquals(Money.yuan("4480.50"), model.value(0, model.column("net")));
        assertEquals(LI, model.row(1));
        model.toggle(0);
        assertEquals(5, model.size());
        assertEquals(List.of(LI, ZHAO, WANG, NEW), model.inOrder());
    }

    @Test
    void showsOnlyWhatThePartWantsWhateverIsFiltered() {
        model.only(slip -> slip.net() != null);
        model.filter("name", "安");
        assertEquals(0, model.size());
    }

    @Test
    void findsARowWhereItStands() {
        model.sort(List.of(new SortKey("net", true)));
        assertEquals(0, model.placeOf(WANG));
        model.filter("site", "城");
        assertEquals(-1, model.placeOf(WANG));
    }

    @Test
    void refusesTwoColumnsOfOneName() {
        assertThrows(IllegalArgumentException.class, () -> new TableModel<Slip>(List.of(Column.text("a", "A", Slip::name), Column.text("a", "B", Slip::site))));
    }
}
