package org.tongban.policy.payroll;

import java.time.LocalDate;
import org.tongban.core.money.Money;

/**
 * Basic pay agreed with a clerk.
 *
 * @param from     the first day it holds
 * @param amount   yuan a month
 * @param document the document or file it rests on, empty if unknown
 */
public record BasicPay(LocalDate from, Money amount, String document) {
}
