package org.tongban.conformance.plan;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.policy.staffing.AuthorityPolicy;
import org.tongban.policy.staffing.AuthorityPolicy.Action;
import org.tongban.policy.staffing.AuthorityPolicy.Deed;
import org.tongban.policy.staffing.AuthorityPolicy.Kind;
import org.tongban.policy.staffing.AuthorityPolicy.Ruling;
import org.tongban.policy.staffing.AuthorityPolicy.Subject;

/** Who does what, as the cases say it: {@code {actor, action, subject}}, the subject such as T1普通办事员, T1组长, 市厅综合窗口办事员, 镇前台人员. */
public final class AuthorityWords {

    private static final Pattern SUBJECT = Pattern.compile("(?<place>.*?)(便民服务中心)?(?<what>派驻|劳务派遣|普通|综合|全科|窗口|前台|窗口工作|工作)*(?<who>办事员|组长|人员)");
    private static final Pattern HALL = Pattern.compile("(.*[市区县])?(本级|级)?(政务服务中心|行政服务中心|政务服务大厅|中心|大厅|厅)?");
    private static final Pattern SOME_TOWN = Pattern.compile("各?(镇|乡|街道|乡镇|镇街|镇（街道）|镇\\(街道\\))");

    private AuthorityWords() {
    }

    /** Whether the actor may: {@code allowed}, {@code authority}, and as a single value ALLOWED or REFUSED. */
    public static Answer allowed(AuthorityPolicy policy, PackCase asked) {
        Words words = asked.words();
        Subject subject = subject(words);
        Action action = action(words.text("action"));
        String actor = words.maybeText("actor").or(() -> words.maybeText("actorOrg")).or(() -> words.maybeText("manager")).orElse("");
        if (actor.isEmpty()) {
            return PackCase.answer(policy.whoDoes(action, subject, asked.sheet()), bodies -> Answer.of(String.join("、", bodies)).and("authority", String.join("、", bodies)));
        }
        Finding<Ruling> found = policy.mayDo(new Deed(actor, action, subject, words.maybeText("reason")), asked.sheet());
        if (found.value().filter(ruling -> ruling.verdict() == Verdict.NA).isPresent()) {
            return PackCase.result(Verdict.NA);
        }
        boolean allowed = found.value().isPresent();
        String authority = String.join("、", policy.whoDoes(action, subject, asked.sheet()).value().orElseThrow());
        return new Answer(allowed ? "ALLOWED" : "REFUSED", Map.of("allowed", allowed, "authority", authority));
    }

    private static Subject subject(Words words) {
        return words.maybeText("subject").map(AuthorityWords::subject).orElse(Subject.of(Kind.DEPARTMENT));
    }

    /** A subject by its name. */
    public static Subject subject(String said) {
        Matcher name = SUBJECT.matcher(said);
        if (!name.matches()) {
            throw new Unsupported("“subject”应为某处的办事员、组长或人员，读到：" + said);
        }
        boolean leads = name.group("who").equals("组长");
        if (said.contains("派驻")) {
            return Subject.of(Kind.SECONDEE);
        }
        if (said.contains("劳务派遣")) {
            return Subject.of(Kind.DISPATCHED);
        }
        String place = name.group("place");
        if (place.isEmpty() && name.group("what") == null && !leads) {
            throw new Unsupported("“subject”没有说是哪里的人员：" + said);
        }
        if (HALL.matcher(place).matches() && !leads) {
            return Subject.of(Kind.HALL_CLERK);
        }
        String town = SOME_TOWN.matcher(place).matches() ? "" : place;
        return new Subject(leads ? Kind.TOWN_LEADER : Kind.TOWN_CLERK, town);
    }

    /** An action by its name or its Chinese word. */
    public static Action action(String word) {
        return Arrays.stream(Action.values()).filter(action -> action.name().equals(word) || action.label().equals(word)).findFirst()
                .orElseThrow(() -> new Unsupported("不认识的事项：" + word));
    }
}
