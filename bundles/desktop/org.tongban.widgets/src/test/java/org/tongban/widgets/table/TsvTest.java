package org.tongban.widgets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {

    @Test
    void writesHeadingsAndRows() {
        assertEquals("姓名\t实发\n张三\t1,234.50", Tsv.of(List.of("姓名", "实发"), List.of(List.of("张三", "1,234.50"))));
    }

    @Test
    void noCellBecomesAFormulaAndNoNumberIsSpoilt() {
        assertEquals("'=1+1\t'@cmd\t'-x\t-12.50\t-3%", Tsv.of(List.of(), List.of(List.of("=1+1", "@cmd", "-x", "-12.50", "-3%"))));
    }

    @Test
    void noCellBreaksTheLine() {
        assertEquals("a b c", Tsv.of(List.of(), List.of(List.of("a\tb\nc"))));
    }
}
