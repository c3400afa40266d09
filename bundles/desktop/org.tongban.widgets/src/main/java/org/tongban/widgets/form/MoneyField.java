package org.tongban.widgets.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tongban.core.money.Money;

/** An amount in yuan, exact to the fen: more decimals are a problem, not rounded. */
public final class MoneyField extends TypedField<Money> {

    public MoneyField(Composite parent, String id) {
        super(parent, id, 1, SWT.BORDER | SWT.SINGLE | SWT.RIGHT, Entry::amount, Money::toString);
    }
}
