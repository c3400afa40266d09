package org.tongban.core.id;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * A citizen identity number (GB 11643-1999), checked. Its {@link #toString} is masked, so that it can never slip into a log.
 *
 * @param digits the 18 characters, the last one a digit or a capital X
 */
public record IdentityNumber(String digits) implements Comparable<IdentityNumber> {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** What is wrong with a number. */
    public enum Fault {
        LENGTH("身份证号应为18位"),
        CHARACTERS("身份证号含有不应出现的字符"),
        BIRTH_DATE("身份证号中的出生日期不存在"),
        CHECK_DIGIT("身份证号校验码不符，请核对是否录错");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    public IdentityNumber {
        fault(digits).ifPresent(fault -> {
            throw new IllegalArgumentException("not an identity number: " + fault);
        });
    }

    /** The fault of a number that is already cleaned of spaces and full-width characters; empty if it is a valid one. */
    public static Optional<Fault> fault(String digits) {
        if (digits.length() != 18) {
            return Optional.of(Fault.LENGTH);
        }
        if (!digits.matches("[0-9]{17}[0-9X]")) {
            return Optional.of(Fault.CHARACTERS);
        }
        try {
            LocalDate.parse(digits.substring(6, 14), BIRTH);
        } catch (DateTimeException e) {
            return Optional.of(Fault.BIRTH_DATE);
        }
        return checkDigit(digits) == digits.charAt(17) ? Optional.empty() : Optional.of(Fault.CHECK_DIGIT);
    }

    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    public LocalDate birthDate() {
        return LocalDate.parse(digits.substring(6, 14), BIRTH);
    }

    public boolean isMale() {
        return (digits.charAt(16) - '0') % 2 == 1;
    }

    public String masked() {
        return Mask.identity(digits);
    }

    @Override
    public int compareTo(IdentityNumber other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return masked();
    }
}
