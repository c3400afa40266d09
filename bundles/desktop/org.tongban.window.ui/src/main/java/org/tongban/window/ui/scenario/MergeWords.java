package org.tongban.window.ui.scenario;

/**
 * What stands in the fields of a merger, as typed.
 *
 * @param before       departmental windows
 * @param after        comprehensive windows; empty for the fewest that keep the scenario's limits
 * @param peopleBefore front-desk people before; empty if not known
 * @param peopleAfter  people after; empty if not known
 * @param cases        of a year; empty for those of the scenario's day times {@code days}
 * @param absent       percentage of their time that people are not at the window; empty for none
 * @param perWindow    people that an open window needs at least
 */
public record MergeWords(String before, String after, String peopleBefore, String peopleAfter, String cases, String days, String absent, String perWindow) {
}
