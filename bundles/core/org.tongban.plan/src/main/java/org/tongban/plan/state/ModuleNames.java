package org.tongban.plan.state;

import java.util.Map;

/** The modules of the clause register in users' words. */
public final class ModuleNames {

    private static final Map<String, String[]> NAMES = Map.of("core", names("方案", "the plan"), "window", names("窗口", "windows"), "staffing", names("人员", "staffing"),
            "training", names("培训", "training"), "assessment", names("考核", "assessment"), "payroll", names("薪酬", "payroll"), "village", names("村站", "village stations"),
            "evaluation", names("好差评", "service ratings"));

    private ModuleNames() {
    }

    private static String[] names(String chinese, String english) {
        return new String[] {chinese, english};
    }

    /** Such as 考核; a module that is not known keeps its name. */
    public static String chinese(String module) {
        return NAMES.getOrDefault(module, names(module, module))[0];
    }

    public static String english(String module) {
        return NAMES.getOrDefault(module, names(module, module))[1];
    }
}
