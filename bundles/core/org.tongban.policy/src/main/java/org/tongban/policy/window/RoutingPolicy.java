package org.tongban.policy.window;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;

/** To which window an item goes, and whether a window may take it. The day is the sheet's. */
@ConsumerType
public interface RoutingPolicy {

    /** Where the item belongs at a hall of this level. */
    Finding<Route> route(RoutedItem item, SiteLevel level, Worksheet sheet);

    /** Whether the window may take the item. */
    Finding<Taking> takes(AtWindow window, RoutedItem item, SiteLevel level, Worksheet sheet);

    /** How an item is taken. */
    enum Mode {
        /** At any comprehensive window. */
        COMPREHENSIVE("综合受理"),
        /** At any full-subject window. */
        FULL_SUBJECT("全科受理"),
        /** At the windows of its department. */
        DEPARTMENT("部门受理"),
        /** At any window of its own department, until the department joins the comprehensive windows. */
        DEPARTMENT_INTERNAL("部门内无差别受理"),
        /** The document does not say; the place decides. */
        UNCLASSIFIED("未明确");

        private final String label;

        Mode(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /** How far the item's field has come in the reform. */
    enum Phase {
        DONE("已完成"), JOINING("正在纳入"), DEFERRED("暂缓纳入");

        private final String label;

        Phase(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * An item as routing sees it; what is not known is empty.
     *
     * @param department whose item it is, such as 税务局
     * @param line       its line or field of affairs (条线、领域), such as 婚姻登记 or 医保; empty if it is its department's
     * @param audience   企业, 个人, or empty for both
     * @param isListed   whether it stands on the list of items for comprehensive (full-subject) windows of the level
     */
    record RoutedItem(String department, String line, String audience, Optional<Boolean> isListed) {

        /** An item of a recorded hall. */
        public static RoutedItem of(HallFacts.Item item) {
            return new RoutedItem(item.department(), item.line(), item.audience(), Optional.empty());
        }

        /** Its line; its department where no line is told. */
        public String field() {
            return line.isEmpty() ? department : line;
        }
    }

    /**
     * A window that an item comes to.
     *
     * @param group its group, such as 商事登记综合, or its department; empty for none
     */
    record AtWindow(WindowType type, String group) {
    }

    /**
     * @param group the group of windows it goes to, such as 社保医保综合 (several that will do joined by 、); empty if any window of the mode will do
     * @param phase how far its field has come; empty where the document knows no phases
     * @param why   in a few words
     */
    record Route(Mode mode, String group, Optional<Phase> phase, String why) {

        @Override
        public String toString() {
            return (group.isEmpty() ? mode.toString() : group + "窗口") + phase.map(each -> "（" + each + "）").orElse("");
        }
    }

    /**
     * @param mode how the item is taken where it belongs
     * @param why  in a few words
     */
    record Taking(boolean isTaken, Mode mode, String why) {

        @Override
        public String toString() {
            return (isTaken ? "可以受理" : "不予受理") + (why.isEmpty() ? "" : "：" + why);
        }
    }
}
