package org.tongban.plan.state.provider;

import java.util.Set;
import org.tongban.core.law.Clause;
import org.tongban.plan.state.ModuleNames;

/** Why nothing is known of a clause, as a sentence. */
final class Unknown {

    private static final String CORE = "core";

    private Unknown() {
    }

    static String chinese(Clause clause, Set<String> installed, boolean open) {
        String module = "“" + ModuleNames.chinese(clause.module()) + "”模块";
        if (!installed.contains(clause.module())) {
            return "由" + module + "判断，尚未安装";
        }
        if (!open) {
            return "没有打开该地区的工作区，尚无记录可据以判断";
        }
        return clause.module().equals(CORE) ? "须由人登记落实情况，尚未登记" : module + "尚无可据以判断的记录；也可登记落实情况";
    }

    static String english(Clause clause, Set<String> installed, boolean open) {
        String module = ModuleNames.english(clause.module());
        if (!installed.contains(clause.module())) {
            return "The module for " + module + " would tell; it is not installed.";
        }
        if (!open) {
            return "No workspace of the place is open, so nothing is recorded.";
        }
        return clause.module().equals(CORE) ? "Only a person can know; nothing is recorded yet." : "The module for " + module + " has no records to judge by; it may also be recorded by hand.";
    }
}
