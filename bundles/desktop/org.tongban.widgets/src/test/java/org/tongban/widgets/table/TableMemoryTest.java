package org.tongban.widgets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableMemoryTest {

    @Test
    void remembersOrderWidthsSortAndGroup() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        columns.put("net", 1100);
        columns.put("name", -900);
        TableMemory memory = new TableMemory(columns, List.of(new SortKey("net", true), new SortKey("name", false)), "site", true);
        TableMemory read = TableMemory.of(memory.text());
        assertEquals(memory, read);
        assertEquals(List.of("net", "name"), List.copyOf(read.columns().keySet()));
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        TableMemory read = TableMemory.of("net:x,:3,name:700;+;");
        assertEquals(Map.of("name", 700), read.columns());
        assertEquals(List.of(), read.order());
        assertEquals(TableMemory.of(""), new TableMemory(Map.of(), List.of(), null, false));
    }
}
