package org.tongban.console.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.MonthBook;
import org.tongban.console.Terminal;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.policy.assessment.ExcellentCapPolicy.CapCheck;
import org.tongban.policy.assessment.MonthState;

/** A month of assessment as commands answer it. */
final class MonthAnswer {

    private final MonthBook book;
    private final Optional<CapCheck> check;

    MonthAnswer(MonthBook book) {
        this.book = book;
        check = book.check().flatMap(Finding::value);
    }

    Verdict result() {
        return check.map(CapCheck::result).orElse(Verdict.NA);
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("month", book.month().toString());
        tree.put("people", check.map(CapCheck::people).orElse(book.people()));
        tree.put("cap", check.filter(given -> given.cap().isPresent()).map(given -> given.cap().getAsLong()).orElse(null));
        tree.put("good", book.best());
        tree.put("result", result().name());
        tree.put("warnUnits", check.map(CapCheck::warnUnits).orElse(List.of()));
        tree.put("finalised", book.finalised());
        tree.put("missing", book.missing().size());
        tree.put("suspended", count(MonthState.SUSPENDED));
        return tree;
    }

    private long count(MonthState state) {
        return book.clerks().stream().filter(clerk -> clerk.state() == state).count();
    }

    void answer(Terminal terminal) {
        terminal.answer(tree(), out -> {
            Map<String, Object> tree = tree();
            String cap = tree.get("cap") == null ? terminal.text("不限", "none") : tree.get("cap").toString();
            out.println(terminal.text(
                    book.month() + "：窗口工作人员 " + tree.get("people") + " 人，最高等次上限 " + cap + " 人，实为 " + tree.get("good") + " 人，" + result().label()
                            + (book.finalised() ? "（已定稿）" : "（未定稿）"),
                    book.month() + ": " + tree.get("people") + " window staff, cap " + cap + ", best grade " + tree.get("good") + ", " + result()
                            + (book.finalised() ? " (final)" : " (open)")));
            if (!book.missing().isEmpty()) {
                out.println(terminal.text("尚无等次：", "without a grade: ") + names(book.missing()));
            }
            List<ClerkMonth> suspended = book.clerks().stream().filter(clerk -> clerk.state() == MonthState.SUSPENDED).toList();
            if (!suspended.isEmpty()) {
                out.println(terminal.text("暂停考核：", "suspended: ") + names(suspended));
            }
            check.filter(given -> !given.warnUnits().isEmpty())
                    .ifPresent(given -> out.println(terminal.text("超过本单位比例（提醒）：", "units beyond their own share (warning): ") + String.join("、", given.warnUnits())));
        });
    }

    private static String names(List<ClerkMonth> clerks) {
        String first = String.join("、", clerks.stream().limit(10).map(ClerkMonth::name).toList());
        return clerks.size() > 10 ? first + "…（" + clerks.size() + "）" : first;
    }
}
