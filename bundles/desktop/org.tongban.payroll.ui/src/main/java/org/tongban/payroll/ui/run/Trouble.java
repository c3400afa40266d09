package org.tongban.payroll.ui.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.LocalFigure;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.Slip;
import org.tongban.payroll.ui.PayParts;

/**
 * What stands in the way of somebody's pay.
 *
 * @param status  blocked or not configured
 * @param reason  one plain sentence
 * @param people  whose pay
 * @param part    where it is mended
 * @param subject what that part is to show
 */
public record Trouble(PayStatus status, String reason, List<Slip> people, String part, Object subject) {
    /** The kind of file that says how people are insured. */
    private static final String INSURANCE = "insurance";

    public Trouble {
        people = List.copyOf(people);
    }

    /**
     * Blocked people first; who is stopped by the same is told together.
     *
     * @param figures what places enter themselves: a reason that names one's key is mended there, one that names a file to import where files are
     *                taken in, any other at the person's record
     */
    static List<Trouble> of(List<Slip> slips, List<LocalFigure<?>> figures) {
        List<Trouble> troubles = new ArrayList<>();
        for (PayStatus status : List.of(PayStatus.BLOCKED, PayStatus.NOT_CONFIGURED)) {
            Map<String, List<Slip>> reasons = new LinkedHashMap<>();
            slips.stream().filter(slip -> slip.status() == status).forEach(slip -> reasons.computeIfAbsent(slip.reason(), none -> new ArrayList<>()).add(slip));
            reasons.forEach((reason, people) -> troubles.add(trouble(status, reason, people, figures)));
        }
        return troubles;
    }

    /** Whether it stands in the way of this person's pay. */
    public boolean concerns(PersonId person) {
        return people.stream().anyMatch(slip -> slip.person().equals(person));
    }

    /** What the part is to show when this person's pay is looked at. */
    public Object at(PersonId person) {
        return subject instanceof PersonId ? person : subject;
    }

    private static Trouble trouble(PayStatus status, String reason, List<Slip> people, List<LocalFigure<?>> figures) {
        if (reason.contains("import " + INSURANCE)) {
            return new Trouble(status, reason, people, PayParts.IMPORT, INSURANCE);
        }
        return figures.stream().map(LocalFigure::key).filter(reason::contains).findFirst()
                .map(key -> new Trouble(status, reason, people, PayParts.VALUES, key))
                .orElseGet(() -> new Trouble(status, reason, people, PayParts.PERSON, people.get(0).person()));
    }
}
