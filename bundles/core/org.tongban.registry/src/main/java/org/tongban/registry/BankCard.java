package org.tongban.registry;

import java.time.LocalDate;
import org.tongban.core.id.Mask;

/**
 * The card to which pay goes.
 *
 * @param number digits only
 * @param bank   the bank's name, empty if unknown
 * @param from   the first day it is used
 */
public record BankCard(String number, String bank, LocalDate from) {

    public String masked() {
        return Mask.card(number);
    }

    @Override
    public String toString() {
        return masked();
    }
}
