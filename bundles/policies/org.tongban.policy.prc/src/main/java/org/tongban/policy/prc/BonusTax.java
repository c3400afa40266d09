package org.tongban.policy.prc;

import java.time.YearMonth;
import java.util.Optional;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/** An annual bonus taxed on its own: a twelfth of it picks the row, whose quick deduction is taken once. */
final class BonusTax {

    private static final int MONTHS = 12;

    /** The table by months; the pack begins with the bonuses of 2024, which need notice 2023 No. 30, and ends with it. */
    static final Dated<TaxTable> TABLE = Dated.<TaxTable>named("按月换算后的综合所得税率表")
            .from("2024-01-01", TaxTable.of(0, 3, 0, 3_000, 10, 210, 12_000, 20, 1_410, 25_000, 25, 2_660, 35_000, 30, 4_410, 55_000, 35, 7_160, 80_000, 45, 15_160), Laws.BONUS)
            .repealed("2028-01-01", Laws.BONUS);

    Finding<Money> reckon(YearMonth month, Money bonus, Worksheet sheet) {
        if (bonus.isNegative()) {
            throw new IllegalArgumentException("全年一次性奖金不能为负数 (a bonus cannot be negative)");
        }
        sheet.fact("发放月份", month);
        sheet.fact("全年一次性奖金", bonus);
        Optional<TaxTable> table = sheet.figureIfAny(TABLE, month.atDay(1));
        if (table.isEmpty()) {
            return sheet.refused("全年一次性奖金单独计税的规定不适用于" + month + "，应并入当年综合所得", Laws.BONUS);
        }
        return tax(bonus, table.orElseThrow(), sheet);
    }

    private static Finding<Money> tax(Money bonus, TaxTable table, Worksheet sheet) {
        int index = table.index(bonus, MONTHS);
        Bracket row = sheet.step("除以12个月后适用级距", table.brackets().get(index), Laws.BONUS);
        Money tax = sheet.step("应纳税额", row.tax(bonus), Laws.BONUS);
        if (index > 0) {
            warnOfBlindZone(bonus, tax, table.brackets().get(index - 1), row, sheet);
        }
        return sheet.granted("全年一次性奖金应纳税额", tax, Laws.BONUS);
    }

    /** Just above the upper end of a row, a larger bonus leaves less after tax. */
    private static void warnOfBlindZone(Money bonus, Money tax, Bracket lower, Bracket row, Worksheet sheet) {
        Money edge = row.above().times(MONTHS);
        Money afterTax = bonus.minus(tax);
        Money afterTaxAtEdge = edge.minus(lower.tax(edge));
        if (afterTax.compareTo(afterTaxAtEdge) < 0) {
            sheet.step("盲区提醒", "税后 " + afterTax + " 元，少于发放 " + edge + " 元时的税后 " + afterTaxAtEdge + " 元", Laws.BONUS);
        }
    }
}
