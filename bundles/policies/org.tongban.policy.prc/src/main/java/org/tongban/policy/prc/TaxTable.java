package org.tongban.policy.prc;

import static org.tongban.core.money.Money.yuan;

import java.util.ArrayList;
import java.util.List;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;

/**
 * A progressive tax table.
 *
 * @param brackets its rows, lowest first
 */
record TaxTable(List<Bracket> brackets) {

    /** @param rows of three: what the income must exceed, the rate in percent, the quick deduction */
    static TaxTable of(long... rows) {
        List<Bracket> brackets = new ArrayList<>();
        for (int i = 0; i < rows.length; i += 3) {
            brackets.add(new Bracket(yuan(rows[i]), Rate.of(rows[i + 1] + "%"), yuan(rows[i + 2])));
        }
        return new TaxTable(List.copyOf(brackets));
    }

    /** The row of a taxable income; the upper end of a row belongs to it. */
    Bracket row(Money income) {
        return brackets.get(index(income, 1));
    }

    /** The row that is picked by a share of the amount, such as a twelfth of a bonus; compared without rounding. */
    int index(Money amount, int parts) {
        int row = 0;
        while (row + 1 < brackets.size() && amount.compareTo(brackets.get(row + 1).above().times(parts)) > 0) {
            row++;
        }
        return row;
    }

    @Override
    public String toString() {
        return brackets.size() + "级超额累进，" + brackets.get(0).rate() + "至" + brackets.get(brackets.size() - 1).rate();
    }
}
