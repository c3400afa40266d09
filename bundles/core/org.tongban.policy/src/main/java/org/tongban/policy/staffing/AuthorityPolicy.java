package org.tongban.policy.staffing;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Who does what for whom: hires, manages, trains and assesses clerks, answers for items, keeps the lists, opens accountability cases. */
@ConsumerType
public interface AuthorityPolicy {

    /** Who does it, in the document's words and order; nobody if the document does not say. */
    Finding<List<String>> whoDoes(Action action, Subject subject, Worksheet sheet);

    /** Granted with the ruling; refused where the document names somebody else without exception. */
    Finding<Ruling> mayDo(Deed deed, Worksheet sheet);

    /** What is done. */
    enum Action {
        HIRE("聘用"), TRANSFER("转聘划转"), DISPATCH("派遣"), MANAGE("管理"), MANAGE_DAILY("日常管理"), TRAIN("培训"), ASSESS("考核"), DAILY_SCORE("日常评分"), PAY("发放"),
        FUND("资金保障"), CONTROL("核定控制数"), CERTIFY("技能等级认定指导"), LEAD("牵头"), COORDINATE("统筹协调"), GUIDE("指导"), SUPERVISE("监督"),
        INTEGRATE("窗口整合"), SORT_ITEMS("事项梳理"), SET_STANDARD("业务规范"), REVIEW("审核办理"), ANSWER("对结果负责"), FIRST_RESPONSIBLE("第一责任人"),
        OPEN_ACCOUNTABILITY("启动问责"), ADD("添加"), CONFIRM("确认");

        private final String label;

        Action(String label) {
            this.label = label;
        }

        /** In Chinese, for the user. */
        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /** For whom or about what. */
    enum Kind {
        /** A clerk of a comprehensive window in the city's or district's hall. */
        HALL_CLERK("大厅综合窗口办事员"),
        /** Staff that a department has sent to the hall. */
        SECONDEE("派驻人员"),
        /** A clerk dispatched by an agency. */
        DISPATCHED("劳务派遣人员"),
        TOWN_CLERK("镇（街道）办事员"),
        /** Who leads a town centre's clerks. */
        TOWN_LEADER("镇（街道）组长"),
        VILLAGE_CLERK("村（社区）办事员"),
        /** The department that items or windows belong to. */
        DEPARTMENT("部门"),
        /** A service item and the way it is handled. */
        ITEM("事项"),
        ITEM_LIST("事项清单"),
        CLERK_REGISTER("人员清单"),
        /** The hall as such. */
        HALL("大厅"),
        TOWN_CENTRE("镇（街道）便民服务中心"),
        /** A village's station. */
        STATION("村站"),
        /** The reform that the document orders. */
        REFORM("改革工作");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** In Chinese, for the user. */
        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * Of whom or of what it is asked.
     *
     * @param unit the town, village or department that the subject belongs to; empty for the city's (district's) own, and where it is not said
     */
    record Subject(Kind kind, String unit) {

        public static Subject of(Kind kind) {
            return new Subject(kind, "");
        }

        @Override
        public String toString() {
            return unit + kind;
        }
    }

    /**
     * Something that a body wants to do.
     *
     * @param actor  the body, such as 市政管办 or a town
     * @param reason why it and not the one the document names; empty if none is given
     */
    record Deed(String actor, Action action, Subject subject, Optional<String> reason) {

        public static Deed of(String actor, Action action, Subject subject) {
            return new Deed(actor, action, subject, Optional.empty());
        }
    }

    /** What an entry in a list is after the deed. */
    enum State {
        PROPOSED("待确认"), ACTIVE("有效");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** In Chinese, for the user. */
        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * @param verdict     PASS for a body that the document names, WARN for another where it names one only 原则上, NA where it names nobody
     * @param by          whom the document names, in its order; empty if nobody
     * @param wantsReason whether a reason has to be given and is not
     * @param state       what the entry is then, for deeds on a list
     */
    record Ruling(Verdict verdict, List<String> by, boolean wantsReason, Optional<State> state) {

        public Ruling {
            by = List.copyOf(by);
        }

        @Override
        public String toString() {
            return verdict.label() + (by.isEmpty() ? "（文件没有写明由谁负责）" : "（由" + String.join("、", by) + "负责）") + state.map(each -> "，" + each).orElse("");
        }
    }
}
