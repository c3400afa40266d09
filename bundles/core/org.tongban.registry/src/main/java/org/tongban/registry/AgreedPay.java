package org.tongban.registry;

import java.time.LocalDate;
import org.tongban.core.money.Money;

/**
 * Basic pay agreed with a clerk (基本工资，据实确定).
 *
 * @param from     the first day it holds
 * @param monthly  yuan a month
 * @param document what it rests on
 */
public record AgreedPay(LocalDate from, Money monthly, String document) {
}
