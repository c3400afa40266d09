package org.tongban.plan.effect;

/**
 * What is measured.
 *
 * @param code    such as {@code pay.seniority}; the same thing has the same code each time
 * @param kind    how differences of it are told
 * @param title   in Chinese, such as 工龄补贴
 * @param english in English
 */
public record Topic(String code, Kind kind, String title, String english) {

    /** How differences of a topic are told. */
    public enum Kind {
        /** Yuan a month of one person: they add up. */
        MONEY,
        /** The whole pay of a person, of which other topics are parts. */
        TOTAL,
        /** A number or words that stand for themselves, told as before → after. */
        STATE
    }
}
