package org.tongban.exchange;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.Mask;

/** Reads identity numbers, telephone numbers and bank cards, and recognises those that Excel has damaged. */
final class Digits {

    private static final String DAMAGED = "被当作数值保存，末几位已丢失，请把单元格设为文本格式后重新录入";
    private static final int EXACT = 15;

    /** Identity numbers (GB 11643). */
    static final CellType<IdentityNumber> IDENTITY = new CellType<>() {
        @Override
        public Optional<IdentityNumber> read(Cell cell) throws Unreadable {
            return identity(cell);
        }

        @Override
        public String shown(String text) {
            return Mask.identity(Texts.compact(text));
        }
    };

    /** Digits only. */
    static final CellType<String> DIGITS = new CellType<>() {
        @Override
        public Optional<String> read(Cell cell) throws Unreadable {
            return digits(cell);
        }

        @Override
        public String shown(String text) {
            String number = Texts.compact(text);
            return number.length() > 12 ? Mask.card(number) : Mask.phone(number);
        }
    };

    private Digits() {
    }

    private static Optional<IdentityNumber> identity(Cell cell) throws CellType.Unreadable {
        if (cell.number() != null) {
            String digits = cell.number().toPlainString();
            if (digits.length() > EXACT) {
                throw new CellType.Unreadable("身份证号" + DAMAGED);
            }
            throw new CellType.Unreadable(IdentityNumber.Fault.LENGTH.sentence() + "，请用文本格式录入18位号码");
        }
        String text = Texts.compact(cell.text());
        Texts.refuseErrors(text);
        if (Texts.saysNothing(text)) {
            return Optional.empty();
        }
        if (Texts.isScientific(text)) {
            throw new CellType.Unreadable("身份证号" + DAMAGED);
        }
        String number = cleaned(text);
        Optional<IdentityNumber.Fault> fault = IdentityNumber.fault(number);
        if (fault.isEmpty()) {
            return Optional.of(new IdentityNumber(number));
        }
        if (fault.get() == IdentityNumber.Fault.CHECK_DIGIT && number.endsWith("000")) {
            throw new CellType.Unreadable(fault.get().sentence() + "；末三位为000，像是曾" + DAMAGED);
        }
        throw new CellType.Unreadable(switch (fault.get()) {
            case LENGTH -> fault.get().sentence() + "，此处" + number.length() + "位，请核对";
            case CHARACTERS, BIRTH_DATE -> fault.get().sentence() + "，请核对";
            case CHECK_DIGIT -> fault.get().sentence();
        });
    }

    private static String cleaned(String text) {
        StringBuilder number = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '×' || c == 'Χ' || c == 'χ' || c == 'Х' || c == 'х' || c == '*' && i == 17) {
                number.append('X');
            } else if (c != '-' && c != '\'' && c != '‘' && c != '’' && c != '"' && c != '`') {
                number.append(c);
            }
        }
        return number.toString().toUpperCase(Locale.ROOT);
    }

    private static Optional<String> digits(Cell cell) throws CellType.Unreadable {
        if (cell.number() != null) {
            return Optional.of(digits(cell.number()));
        }
        String text = Texts.compact(cell.text());
        Texts.refuseErrors(text);
        if (Texts.saysNothing(text)) {
            return Optional.empty();
        }
        if (Texts.isScientific(text)) {
            throw new CellType.Unreadable("号码" + DAMAGED);
        }
        StringBuilder number = new StringBuilder(text.length());
        for (int i = text.startsWith("+86") && text.length() > 11 ? 3 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number.append(c);
            } else if (c != '-' && c != '(' && c != ')' && c != '\'' && c != '‘' && c != '’' && c != '"') {
                throw new CellType.Unreadable("号码只能由数字组成，且只写一个");
            }
        }
        return Optional.of(number.toString());
    }

    private static String digits(BigDecimal value) throws CellType.Unreadable {
        if (value.signum() < 0 || value.stripTrailingZeros().scale() > 0) {
            throw new CellType.Unreadable("号码只能由数字组成，请用文本格式录入");
        }
        String digits = value.setScale(0, java.math.RoundingMode.UNNECESSARY).toPlainString();
        if (digits.length() > EXACT) {
            throw new CellType.Unreadable("号码" + DAMAGED);
        }
        return digits;
    }
}
