package org.tongban.window.optimise;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.tongban.window.scenario.Scenario;

/**
 * Departmental windows that are to become comprehensive ones. Every figure is the user's or a document's; none is ours.
 *
 * @param scenario     who comes for what, and the limits to keep; its zones and windows are not looked at
 * @param before       departmental windows now; at least 1
 * @param after        comprehensive windows; empty for the fewest that keep the scenario's limits
 * @param peopleBefore front-desk people now; empty if not known
 * @param peopleAfter  front-desk people planned; empty if not known
 * @param cases        cases of a year; each person's load is reckoned from it
 * @param absent       share of their time that people are not at the window (leave, training, breaks), from 0, below 1
 * @param perWindow    people that an open window needs at least, such as 1
 */
public record MergeRequest(Scenario scenario, int before, OptionalInt after, OptionalInt peopleBefore, OptionalInt peopleAfter, long cases, BigDecimal absent, BigDecimal perWindow) {

    public MergeRequest {
        if (before < 1 || after.isPresent() && after.getAsInt() < 1) {
            throw new IllegalArgumentException("窗口数应为 1 或更多：合并前 " + before + (after.isPresent() ? "，合并后 " + after.getAsInt() : "") + " (windows: 1 or more)");
        }
        if (absent.signum() < 0 || absent.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("不在岗占比 " + absent.toPlainString() + " 应从 0 到小于 1，如 0.15 (share absent: from 0, below 1)");
        }
        if (perWindow.signum() <= 0) {
            throw new IllegalArgumentException("每窗口人数 " + perWindow.toPlainString() + " 应为正数 (people at a window: above 0)");
        }
        if (scenario.items().isEmpty()) {
            throw new IllegalArgumentException("情景“" + scenario.name() + "”没有事项，无从合并 (no items to merge)");
        }
    }
}
