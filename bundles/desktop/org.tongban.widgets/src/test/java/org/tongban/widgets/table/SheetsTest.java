package org.tongban.widgets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.core.money.Money;
import org.tongban.exchange.TableSheet;

class SheetsTest {
    record Row(String name, Money net) {
    }

    @Test
    void exportsWhatIsShownWithItsSums() {
        Column<Row> name = Column.text("name", "姓名", Row::name);
        Column<Row> net = Column.<Row>money("net", "实发", Row::net).sum();
        TableModel<Row> model = new TableModel<>(List.of(name, net));
        model.show(List.of(new Row("张三", Money.yuan("1.10")), new Row("李四", Money.yuan("2.20")), new Row("王五", null)));
        model.filter("name", "!李");
        TableSheet sheet = Sheets.of("2025-03 工资/核算", model, List.of(net, name));
        List<List<Object>> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        assertEquals("2025-03 工资 核算", sheet.name());
        assertEquals(List.of("实发", "姓名"), sheet.columns().stream().map(TableSheet.Column::heading).toList());
        assertEquals(List.of(Money.yuan("1.10"), "张三"), rows.get(0));
        assertNull(rows.get(1).get(0));
        assertEquals(Money.yuan("1.10"), sheet.totals().get(0));
    }
}
