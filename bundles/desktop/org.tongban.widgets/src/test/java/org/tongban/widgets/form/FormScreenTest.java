package org.tongban.widgets.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.tongban.core.money.Money;
import org.tongban.widgets.Screen;

class FormScreenTest {

    @Test
    void tellsProblemsBesideTheFieldAndForgetsThemWhenItChanges() {
        try (Screen screen = new Screen()) {
            Form form = new Form(screen.shell, 2);
            MoneyField base = form.add("基本工资", p -> new MoneyField(p, "base"));
            TypedField<String> name = form.add("姓名", p -> TypedField.text(p, "name"));
            name.required();
            screen.open();
            assertFalse(form.check());
            assertEquals("请填写姓名。", screen.find("name.problem", Label.class).getText());
            screen.find("name", Text.class).setText("张三");
            assertEquals("", name.problem());
            assertTrue(form.problems(Map.of("base", "低于最低工资。")));
            assertEquals("低于最低工资。", base.problem());
            assertFalse(form.problems(Map.of("nobody", "?")));
        }
    }

    @Test
    void neverRoundsAnAmount() {
        try (Screen screen = new Screen()) {
            MoneyField field = new MoneyField(screen.shell, "base");
            screen.open();
            Text text = screen.find("base", Text.class);
            text.setText("12.345");
            text.notifyListeners(SWT.FocusOut, new org.eclipse.swt.widgets.Event());
            assertNull(field.value());
            assertEquals("金额最多两位小数（分）。", field.problem());
            text.setText("12.3");
            text.notifyListeners(SWT.FocusOut, new org.eclipse.swt.widgets.Event());
            assertEquals(Money.yuan("12.30"), field.value());
            assertEquals("12.30", text.getText());
        }
    }

    @Test
    void stepsThroughMonthsWithinItsEnds() {
        try (Screen screen = new Screen()) {
            List<YearMonth> heard = new ArrayList<>();
            MonthField field = new MonthField(screen.shell, "month").between(null, YearMonth.of(2025, 4));
            field.onChange(heard::add);
            field.set(YearMonth.of(2025, 3));
            screen.open();
            Text text = screen.find("month", Text.class);
            screen.key(text, SWT.ARROW_DOWN, 0);
            screen.key(text, SWT.ARROW_DOWN, 0);
            screen.key(text, SWT.PAGE_UP, 0);
            assertEquals(List.of(YearMonth.of(2025, 4), YearMonth.of(2024, 4)), heard);
        }
    }

    @Test
    void masksANumberUntilItIsRevealedAndTellsWhoLooked() {
        try (Screen screen = new Screen()) {
            List<String> heard = new ArrayList<>();
            MaskedField field = new MaskedField(screen.shell, "card", card -> "****" + card.substring(card.length() - 4), () -> heard.add("revealed"));
            field.set("6222020200112233");
            screen.open();
            Text text = screen.find("card", Text.class);
            assertEquals("****2233", text.getText());
            assertFalse(text.getEditable());
            field.reveal();
            assertEquals("6222020200112233", text.getText());
            assertEquals(List.of("revealed"), heard);
            field.reveal();
            assertEquals("****2233", text.getText());
            assertEquals("6222020200112233", field.value());
        }
    }
}
