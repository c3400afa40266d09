package org.tongban.payroll.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.payroll.PayRefused;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.Slip;
import org.tongban.payroll.export.BankColumns.Column;
import org.tongban.payroll.export.BankColumns.Total;
import org.tongban.payroll.export.BankColumns.Type;
import org.tongban.registry.BankCard;
import org.tongban.registry.Dossier;

/** Whom the bank pays how much, and who has to be paid otherwise. */
final class BankBatch {

    private final PayRun run;
    private final List<Payment> payments = new ArrayList<>();
    private final List<Unpaid> unpaid = new ArrayList<>();

    /** A payment to a card. */
    record Payment(Slip slip, Dossier dossier, BankCard card) {
    }

    /** Somebody who is owed pay that the bank file does not hold. */
    record Unpaid(Slip slip, String reason) {

        String sentence() {
            return slip.siteName() + " " + slip.name() + "：" + reason
                    + (slip.payable().isZero() ? "" : "，金额 " + slip.payable() + " 元");
        }
    }

    /** @param day the day on which the cards in use are looked up */
    BankBatch(PayRun run, Map<PersonId, Dossier> dossiers, LocalDate day) {
        this.run = run;
        for (Slip slip : run.slips()) {
            Optional<Dossier> dossier = Optional.ofNullable(dossiers.get(slip.person()));
            Optional<BankCard> card = dossier.flatMap(one -> one.cardOn(day));
            if (slip.status() == PayStatus.BLOCKED) {
                unpaid.add(new Unpaid(slip, slip.reason()));
            } else if (slip.payable().isNegative()) {
                unpaid.add(new Unpaid(slip, "本月为负数，需另行收回"));
            } else if (!slip.payable().isZero() && card.isEmpty()) {
                unpaid.add(new Unpaid(slip, "没有登记银行卡，请补登后重新导出或另行发放"));
            } else if (!slip.payable().isZero()) {
                payments.add(new Payment(slip, dossier.orElseThrow(), card.orElseThrow()));
            }
        }
        Totals.equal("银行批量与未入批量人员之和", run.payable(), total().plus(Money.sum(unpaid.stream().map(one -> one.slip().payable()).toList())));
    }

    List<Payment> payments() {
        return payments;
    }

    List<Unpaid> unpaid() {
        return unpaid;
    }

    Money total() {
        return Money.sum(payments.stream().map(payment -> payment.slip().payable()).toList());
    }

    /** The batch file's text. */
    String text(BankColumns layout) {
        List<String> lines = new ArrayList<>();
        if (layout.hasHeadings()) {
            lines.add(line(layout, layout.columns().stream().map(Column::name).toList()));
        }
        if (layout.total() == Total.FIRST) {
            lines.add(totalLine(layout));
        }
        for (int i = 0; i < payments.size(); i++) {
            int number = i + 1;
            lines.add(line(layout, layout.columns().stream().map(column -> cell(column, payments.get(number - 1), number)).toList()));
        }
        if (layout.total() == Total.LAST) {
            lines.add(totalLine(layout));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private String totalLine(BankColumns layout) {
        return line(layout, layout.columns().stream().map(column -> switch (column.source()) {
            case NUMBER -> Integer.toString(payments.size());
            case AMOUNT -> amount(column, total());
            case NAME -> "合计";
            default -> "";
        }).toList());
    }

    private String cell(Column column, Payment payment, int number) {
        return switch (column.source()) {
            case NUMBER -> Integer.toString(number);
            case CARD -> payment.card().number();
            case NAME -> payment.slip().name();
            case AMOUNT -> amount(column, payment.slip().payable());
            case BANK -> payment.card().bank();
            case SITE -> payment.slip().siteName();
            case MONTH -> run.month().toString();
            case IDENTITY -> payment.dossier().person().identity().map(identity -> identity.digits()).orElse("");
            case FIXED -> column.fixed();
        };
    }

    private static String amount(Column column, Money amount) {
        return column.type() == Type.FEN ? Long.toString(amount.fen()) : amount.toString();
    }

    private static String line(BankColumns layout, List<String> cells) {
        List<String> shaped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            shaped.add(shaped(layout, layout.columns().get(i), cells.get(i)));
        }
        return String.join(layout.separator(), shaped);
    }

    private static String shaped(BankColumns layout, Column column, String cell) {
        boolean isBroken = cell.chars().anyMatch(c -> c < ' ' && c != '\t') || cell.contains("\"")
                || !layout.isFixedWidth() && cell.contains(layout.separator());
        if (isBroken || !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0) {
            throw new PayRefused("栏目“" + column.name() + "”中有一项含有分隔符、引号或以 = + - @ 开头，银行系统会读错；请改正登记或换一种分隔符");
        }
        if (column.width() > 0 && cell.length() > column.width()) {
            throw new PayRefused("栏目“" + column.name() + "”中有一项超过" + column.width() + "个字符；请加宽栏目或缩短登记的内容");
        }
        if (!layout.isFixedWidth()) {
            return cell;
        }
        String gap = " ".repeat(column.width() - cell.length());
        return column.type() == Type.TEXT ? cell + gap : gap + cell;
    }
}
