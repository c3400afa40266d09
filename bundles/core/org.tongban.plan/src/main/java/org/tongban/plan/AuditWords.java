package org.tongban.plan;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongban.plan.milestone.MilestoneNote;
import org.tongban.plan.supervision.ProblemStep;

/** What the codes of the audit list mean, in the user's words, for console and screen alike. */
public final class AuditWords {

    private record Word(String chinese, String english) {
    }

    private static final Map<String, Word> WORDS = words();

    private AuditWords() {
    }

    /** The word for a code in the user's language; empty for a code that nobody named here, such as that of a plug-in. */
    public static Optional<String> find(String action, boolean english) {
        return Optional.ofNullable(WORDS.get(action)).map(word -> english ? word.english() : word.chinese());
    }

    /** As {@link #find}, or the code itself. */
    public static String of(String action, boolean english) {
        return find(action, english).orElse(action);
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new LinkedHashMap<>();
        words.put("import", new Word("导入", "imported"));
        words.put("undo-import", new Word("撤销导入", "import undone"));
        words.put("export", new Word("导出", "exported"));
        words.put("reveal", new Word("查看号码", "number revealed"));
        words.put("bind", new Word("适用方案", "plan bound"));
        words.put("release", new Word("终止方案", "plan released"));
        words.put("reading", new Word("选定口径", "reading decided"));
        words.put("local", new Word("录入数值", "value entered"));
        words.put("evidence", new Word("记录佐证", "evidence recorded"));
        pay(words);
        assessment(words);
        words.put("person.add", new Word("新增人员", "person added"));
        words.put("person.save", new Word("修改人员", "person changed"));
        words.put("window.plan", new Word("大厅平面图", "floor plan"));
        words.put("window.scenario", new Word("窗口方案", "scenario"));
        words.put("window.tidal", new Word("潮汐窗口", "tidal windows"));
        filing(words);
        followUp(words);
        return words;
    }

    private static void pay(Map<String, Word> words) {
        words.put("pay.run", new Word("核算工资", "pay worked out"));
        words.put("lock", new Word("锁定", "locked"));
        words.put("paid", new Word("登记发放", "marked as paid"));
        words.put("correct", new Word("更正", "corrected"));
    }

    private static void assessment(Map<String, Word> words) {
        words.put("assessment.assign", new Word("评定等次", "grades given"));
        words.put("assessment.propose", new Word("采纳建议", "proposal accepted"));
        words.put("assessment.finalise", new Word("考核定稿", "assessment made final"));
        words.put("assessment.correct", new Word("更正考核", "grade corrected"));
        words.put("assessment.override", new Word("改评", "grade overridden"));
        words.put("assessment.yearend", new Word("年底考核", "year-end grade"));
        words.put("assessment.investigation", new Word("立案", "investigation"));
    }

    private static void filing(Map<String, Word> words) {
        words.put("filing.draft", new Word("草拟备案", "filing drafted"));
        words.put("filing.submit", new Word("报送备案", "filing submitted"));
        words.put("filing.accept", new Word("受理备案", "filing accepted"));
        words.put("filing.return", new Word("退回备案", "filing returned"));
        words.put("filing.amend", new Word("修改备案", "filing amended"));
        words.put("filing.receive", new Word("收到备案文件", "filing received as a file"));
    }

    private static void followUp(Map<String, Word> words) {
        words.put("milestone-done", new Word("节点完成", "milestone done"));
        words.put("milestone-undo", new Word("撤销节点", "milestone undone"));
        words.put("milestone-due", new Word("节点期限", "milestone date set"));
        for (MilestoneNote.Kind kind : MilestoneNote.Kind.values()) {
            words.put("milestone-" + code(kind), new Word("节点" + kind.label(), "milestone: " + kind.english()));
        }
        words.put("inspection", new Word("督查检查", "inspection"));
        words.put("draw", new Word("抽取检查对象", "drawn for inspection"));
        words.put("problem", new Word("督查问题", "finding"));
        for (ProblemStep.Kind kind : ProblemStep.Kind.values()) {
            words.put("problem-" + code(kind), new Word("问题" + kind.label(), "finding: " + kind.english()));
        }
        words.put("circular", new Word("通报", "circular"));
    }

    private static String code(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
