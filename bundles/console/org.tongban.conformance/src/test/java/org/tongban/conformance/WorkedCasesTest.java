package org.tongban.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tongban.conformance.ConformanceReport.NotRun;
import org.tongban.conformance.assessment.AssessmentCasesTest;
import org.tongban.conformance.payroll.HanjiangPayCasesTest;
import org.tongban.conformance.payroll.PayrollAdapters;
import org.tongban.conformance.payroll.YongkangPayCasesTest;
import org.tongban.conformance.plan.PlanAdapters;
import org.tongban.conformance.plan.HanjiangPlanCasesTest;
import org.tongban.conformance.plan.YongkangPlanCasesTest;
import org.tongban.conformance.village.VillageCasesTest;
import org.tongban.conformance.window.HanjiangCasesTest;
import org.tongban.conformance.window.HongqiCasesTest;
import org.tongban.conformance.window.SuchengCasesTest;
import org.tongban.conformance.window.YongkangCasesTest;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.hanjiang.HanjiangPack;
import org.tongban.policy.hongqi.HongqiPack;
import org.tongban.policy.prc.PrcPack;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.policy.yongkang.YongkangPack;
import org.tongban.policy.yushan.YushanPack;

/** The worked cases of the registers, against the packs as they are. */
class WorkedCasesTest {

    private static final List<PolicyPack> PACKS = List.of(new PrcPack(), new SuchengPack(), new YushanPack(), new HongqiPack(), new HanjiangPack(), new YongkangPack());
    /** The modules built so far, for which every pack answers. */
    private static final Set<String> MODULES = Set.of("core", "payroll", "assessment", "village", "window");

    @Test
    void everyCaseOfTheModulesBuiltComesOutAsTheRegisterSays() throws IOException {
        List<ClauseAdapter> adapters = new ArrayList<>(PayrollAdapters.all());
        adapters.addAll(AssessmentCasesTest.ADAPTERS);
        adapters.addAll(VillageCasesTest.ADAPTERS);
        adapters.addAll(HongqiCasesTest.ADAPTERS);
        adapters.addAll(HanjiangCasesTest.ADAPTERS);
        adapters.addAll(YongkangCasesTest.ADAPTERS);
        adapters.addAll(SuchengCasesTest.ADAPTERS);
        adapters.addAll(PlanAdapters.all());
        adapters.addAll(YongkangPlanCasesTest.ADAPTERS);
        adapters.addAll(HanjiangPlanCasesTest.ADAPTERS);
        adapters.addAll(YongkangPayCasesTest.ADAPTERS);
        adapters.addAll(HanjiangPayCasesTest.ADAPTERS);
        ConformanceReport report = new Conformance(PACKS, adapters).ofPacks(Optional.empty());
        Set<String> clauses = clausesOfTheModules();
        List<NotRun> missing = report.unsupported().stream().filter(each -> clauses.contains(each.id())).toList();
        int others = report.unsupported().size() - missing.size();
        System.out.println("conformance: " + (report.cases() - others) + " cases, " + report.passed() + " passed (" + others + " cases of modules to come)");
        assertEquals(List.of(), report.failed());
        assertEquals(List.of(), missing);
    }

    /** Clauses that belong to a module built so far, or are also used by one. */
    private static Set<String> clausesOfTheModules() throws IOException {
        Set<String> clauses = new TreeSet<>();
        for (PolicyPack pack : PACKS) {
            try (InputStream register = pack.clauses()) {
                Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(register);
                for (Object entry : (List<?>) root.get("clauses")) {
                    Map<?, ?> clause = (Map<?, ?>) entry;
                    List<Object> users = new ArrayList<>();
                    users.add(clause.get("module"));
                    if (clause.get("also_used_by") instanceof List<?> more) {
                        users.addAll(more);
                    }
                    if (users.stream().anyMatch(MODULES::contains)) {
                        clauses.add(String.valueOf(clause.get("id")));
                    }
                }
            }
        }
        return clauses;
    }
}
