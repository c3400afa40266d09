package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.AuthorisationPolicy;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Authorisation;
import org.tongban.policy.window.HallFacts.Item;
import org.tongban.policy.window.HallFacts.Window;
import org.tongban.policy.window.WindowType;

/** What departments entrust the comprehensive windows with (二（三）5). */
@Component
@Pack(HongqiPack.ID)
public final class HongqiAuthorisation implements AuthorisationPolicy {

    static final Citation CLAUSE = clause("2.3.5-a");

    static final Dated<List<String>> STEPS = Dated.<List<String>>named("委托综合窗口的环节").from(IN_FORCE, List.of("收件", "受理", "送达"), CLAUSE);

    @Override
    public Finding<Authorisation> allows(String step, LocalDate day, List<Authorisation> given, Worksheet sheet) {
        sheet.fact("环节", step);
        sheet.fact("日期", day);
        sheet.fact("授权", given.stream().map(HongqiAuthorisation::told).toList());
        if (!sheet.figure(STEPS).contains(step)) {
            return sheet.refused("“" + step + "”不是综合窗口受托的环节", CLAUSE);
        }
        return given.stream().filter(each -> isValid(each, step, day)).findFirst().map(each -> sheet.granted("有效授权", each, CLAUSE))
                .orElseGet(() -> sheet.refused("当日没有包含“" + step + "”的有效授权", CLAUSE));
    }

    /** Every item that a comprehensive window takes is authorised for every step on the sheet's day. */
    static Finding<Checked> ofHall(HallFacts hall, Worksheet sheet) {
        Set<String> comprehensive = hall.windows().stream().filter(window -> window.type() == WindowType.COMPREHENSIVE).map(Window::number).collect(Collectors.toSet());
        List<Item> taken = hall.items().stream().filter(item -> item.windows().stream().anyMatch(comprehensive::contains)).toList();
        sheet.fact("综合窗口受理的事项数", taken.size());
        if (taken.isEmpty()) {
            return sheet.granted("委托授权", Checked.nothingRecorded(), CLAUSE);
        }
        List<String> steps = sheet.figure(STEPS);
        List<String> missing = new ArrayList<>();
        int authorised = 0;
        for (Item item : taken) {
            List<String> without = steps.stream().filter(step -> item.authorisations().stream().noneMatch(each -> isValid(each, step, sheet.day()))).toList();
            if (without.isEmpty()) {
                authorised++;
            } else {
                missing.add(item.name() + "：" + String.join("、", without));
            }
        }
        return sheet.granted("委托授权", new Checked(Verdict.passIf(missing.isEmpty()), String.valueOf(authorised), String.valueOf(taken.size()), missing), CLAUSE);
    }

    private static boolean isValid(Authorisation given, String step, LocalDate day) {
        return given.steps().contains(step) && !day.isBefore(given.from()) && given.until().filter(day::isAfter).isEmpty();
    }

    private static String told(Authorisation given) {
        return given.from() + "至" + given.until().map(LocalDate::toString).orElse("今") + "（" + String.join("、", given.steps().stream().sorted().toList()) + "）";
    }
}
