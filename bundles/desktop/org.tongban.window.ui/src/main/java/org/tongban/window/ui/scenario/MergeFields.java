package org.tongban.window.ui.scenario;

import java.util.function.UnaryOperator;

/** What the fields of a merger are called on the screen, so that a sentence can name the one that is wrong. */
public record MergeFields(String before, String after, String peopleBefore, String peopleAfter, String cases, String days, String absent, String perWindow) {

    /** @param named gives the name of a field */
    static MergeFields of(UnaryOperator<String> named) {
        return new MergeFields(named.apply("before"), named.apply("after"), named.apply("peopleBefore"), named.apply("peopleAfter"), named.apply("cases"), named.apply("days"),
                named.apply("absent"), named.apply("perWindow"));
    }
}
