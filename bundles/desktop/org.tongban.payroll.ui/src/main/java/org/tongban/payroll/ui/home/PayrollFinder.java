package org.tongban.payroll.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.ui.PayParts;
import org.tongban.payroll.ui.slip.SlipSubject;
import org.tongban.widgets.table.Kind;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Finder;

/** Finds months by their figures (2025-12, 2025年12月) and payslips by names. */
@Component
public final class PayrollFinder implements Finder {
    private static final int MONTHS = 24;
    private final PayRuns runs;

    @Activate
    public PayrollFinder(@Reference PayRuns runs) {
        this.runs = runs;
    }

    @Override
    public List<Hit> find(String text, int atMost, Locale language) {
        Texts texts = Texts.of(PayrollFinder.class, language);
        List<Hit> hits = new ArrayList<>();
        if (text.chars().anyMatch(Character::isDigit)) {
            runs.months(MONTHS).stream().filter(month -> isMeant(month, text)).limit(atMost).forEach(month -> hits.add(hit(month, texts)));
        } else {
            runs.named(text, atMost).forEach(named -> hits.add(new Hit(texts.get("find.slip"), named.name(), named.month() + " · " + named.siteName(), PayParts.SLIP,
                    new SlipSubject(named.month(), named.person()))));
        }
        return hits;
    }

    private static boolean isMeant(MonthTotals month, String text) {
        String plain = text.replace(" ", "");
        return month.month().toString().contains(plain) || (month.month().getYear() + "年" + month.month().getMonthValue() + "月").contains(plain);
    }

    private static Hit hit(MonthTotals month, Texts texts) {
        return new Hit(texts.get("find.run"), texts.get("find.run.title", month.month()), texts.get("state." + month.state().name()) + " · "
                + texts.get("find.run.detail", Integer.toString(month.people()), Kind.MONEY.text(month.gross())), PayParts.RUN, month.month());
    }
}
