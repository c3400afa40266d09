package org.tongban.core.money;

/** An amount in words as a signed sheet needs it: {@code 壹万零伍佰元整}. */
public final class ChineseAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private ChineseAmount() {
    }

    public static String of(Money amount) {
        if (amount.isNegative()) {
            return "负" + of(amount.negate());
        }
        long yuan = amount.fen() / 100;
        int jiao = (int) (amount.fen() / 10 % 10);
        int fen = (int) (amount.fen() % 10);
        StringBuilder words = new StringBuilder();
        if (yuan > 0 || jiao == 0 && fen == 0) {
            words.append(yuan == 0 ? "零" : whole(yuan)).append('元');
        }
        if (jiao == 0 && fen == 0) {
            return words.append('整').toString();
        }
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (yuan > 0) {
            words.append('零');
        }
        return fen > 0 ? words.append(DIGITS.charAt(fen)).append('分').toString() : words.append('整').toString();
    }

    private static String whole(long yuan) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (yuan / power(group * 4) % 10_000);
            if (four == 0) {
                gap = words.length() > 0;
                continue;
            }
            gap |= words.length() > 0 && four < 1000;
            if (gap) {
                words.append('零');
            }
            words.append(thousands(four)).append(GROUPS[group]);
            gap = false;
        }
        return words.toString();
    }

    private static String thousands(int four) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = (int) (four / power(place) % 10);
            if (digit == 0) {
                gap = words.length() > 0;
            } else {
                words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                gap = false;
            }
        }
        return words.toString();
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
