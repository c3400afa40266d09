package org.tongban.policy.yushan;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The points a grade may bring, both ends included; a fixed number of points is a range of one. */
record PointsRange(BigDecimal least, BigDecimal most) {

    private static final Pattern TEXT = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:\\s*(?:-|－|–|~|～|至|到)\\s*(\\d+(?:\\.\\d+)?))?");

    PointsRange {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("分值范围的下限" + least.toPlainString() + "高于上限" + most.toPlainString() + "，请对调");
        }
    }

    /** {@code 75-89} or {@code 100}. */
    static PointsRange parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("“" + text.strip() + "”不是分值或分值范围，请填写例如 100 或 75-89");
        }
        BigDecimal least = new BigDecimal(matcher.group(1));
        return new PointsRange(least, matcher.group(2) == null ? least : new BigDecimal(matcher.group(2)));
    }

    boolean contains(BigDecimal points) {
        return points.compareTo(least) >= 0 && points.compareTo(most) <= 0;
    }

    @Override
    public String toString() {
        return least.compareTo(most) == 0 ? least.toPlainString() : least.toPlainString() + "-" + most.toPlainString();
    }
}
