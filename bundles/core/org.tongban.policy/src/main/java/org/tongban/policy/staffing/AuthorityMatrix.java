package org.tongban.policy.staffing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.staffing.AuthorityPolicy.Action;
import org.tongban.policy.staffing.AuthorityPolicy.Deed;
import org.tongban.policy.staffing.AuthorityPolicy.Ruling;
import org.tongban.policy.staffing.AuthorityPolicy.Subject;
import org.tongban.policy.window.Departments;

/**
 * Who does what for whom, by rows that a document lists as dated figures; every row that speaks of a deed and its subject counts.
 * A pack whose readings move rows makes a matrix of those in force.
 */
public final class AuthorityMatrix {

    /** What tells a town or village from the city's bodies. */
    private static final Pattern SMALL_PLACE = Pattern.compile("镇|乡(?![市村])|街道|(?<![农乡])村|社区");
    private static final String CENTRE = "便民服务中心";

    private record Found(AuthorityRow row, Citation clause) {
    }

    private final List<Dated<AuthorityRow>> rows;
    private final Citation silence;

    /**
     * @param rows    in the order of the document
     * @param silence the clause cited where no row speaks: the document's first on the matter
     */
    public AuthorityMatrix(List<Dated<AuthorityRow>> rows, Citation silence) {
        this.rows = List.copyOf(rows);
        this.silence = silence;
    }

    /** As {@link AuthorityPolicy#whoDoes}. */
    public Finding<List<String>> whoDoes(Action action, Subject subject, Worksheet sheet) {
        sheet.fact("对象", subject);
        sheet.fact("事项", action);
        List<Found> found = speaking(action, subject, sheet);
        return sheet.granted("负责机构", bodies(found, subject), clauseOf(found));
    }

    /** As {@link AuthorityPolicy#mayDo}. */
    public Finding<Ruling> mayDo(Deed deed, Worksheet sheet) {
        sheet.fact("对象", deed.subject());
        sheet.fact("事项", deed.action());
        sheet.fact("机构", deed.actor());
        List<Found> found = speaking(deed.action(), deed.subject(), sheet);
        List<String> bodies = bodies(found, deed.subject());
        if (found.isEmpty()) {
            return sheet.granted("有权", new Ruling(Verdict.NA, bodies, false, Optional.empty()), silence);
        }
        Optional<Found> own = found.stream().filter(each -> names(each.row(), deed)).findFirst();
        if (own.isPresent()) {
            Found row = own.get();
            return sheet.granted("有权", new Ruling(Verdict.PASS, bodies, false, row.row().state()), row.clause());
        }
        Citation clause = clauseOf(found);
        if (found.stream().allMatch(each -> each.row().inPrinciple())) {
            boolean wantsReason = deed.reason().filter(reason -> !reason.isBlank()).isEmpty();
            sheet.fact("例外理由", deed.reason());
            return sheet.granted("有权", new Ruling(Verdict.WARN, bodies, wantsReason, found.get(0).row().state()), clause);
        }
        return sheet.refused("由" + String.join("、", bodies) + "负责", clause);
    }

    private List<Found> speaking(Action action, Subject subject, Worksheet sheet) {
        List<Found> found = new ArrayList<>();
        for (Dated<AuthorityRow> row : rows) {
            row.on(sheet.day()).filter(entry -> entry.value().filter(value -> value.speaksOf(action, subject.kind())).isPresent())
                    .ifPresent(entry -> found.add(new Found(sheet.figure(row), entry.source())));
        }
        return found;
    }

    private Citation clauseOf(List<Found> found) {
        return found.isEmpty() ? silence : found.get(0).clause();
    }

    private static List<String> bodies(List<Found> found, Subject subject) {
        Set<String> bodies = new LinkedHashSet<>();
        found.forEach(each -> each.row().by().forEach(body -> bodies.add(called(body, subject.unit()))));
        return List.copyOf(bodies);
    }

    private static String called(String body, String unit) {
        if (unit.isEmpty() || !isOwnUnit(body)) {
            return body;
        }
        return body.equals(AuthorityRow.OWN) ? unit : plain(unit) + CENTRE;
    }

    private static boolean isOwnUnit(String body) {
        return body.equals(AuthorityRow.OWN) || body.equals(AuthorityRow.OWN_CENTRE);
    }

    private static boolean names(AuthorityRow row, Deed deed) {
        return row.by().stream().anyMatch(body -> isOwnUnit(body) ? isOwn(deed) : isBody(deed.actor(), body));
    }

    /** The subject's own unit; where that is not said, any town is its own. */
    private static boolean isOwn(Deed deed) {
        String unit = deed.subject().unit();
        return unit.isEmpty() ? isSmallPlace(deed.actor()) : plain(deed.actor()).equals(plain(unit));
    }

    private static boolean isBody(String actor, String body) {
        return plain(actor).equals(plain(body)) || Departments.isNamed(actor, body) && isSmallPlace(actor) == isSmallPlace(body);
    }

    private static boolean isSmallPlace(String body) {
        return SMALL_PLACE.matcher(body).find();
    }

    /** A town and its centre are one. */
    private static String plain(String body) {
        return body.replaceAll("\\s", "").replaceFirst("(便民服务中心|便民服务站|人民政府|街道办事处|村民委员会)$", "");
    }
}
