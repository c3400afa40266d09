package org.tongban.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tongban.conformance.CaseFile.WorkedCase;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.ConformanceReport.Count;
import org.tongban.conformance.ConformanceReport.Failed;
import org.tongban.conformance.ConformanceReport.NotRun;
import org.tongban.policy.PolicyPack;

/** Runs worked cases through the adapters of their clauses. */
@Component(service = Conformance.class)
public final class Conformance {

    private final List<PolicyPack> packs;
    private final Map<String, ClauseAdapter> adapters = new HashMap<>();

    @Activate
    public Conformance(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<PolicyPack> packs,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ClauseAdapter> adapters) {
        this.packs = packs.stream().sorted(Comparator.comparing(PolicyPack::id)).toList();
        adapters.stream().sorted(Comparator.comparing(adapter -> adapter.getClass().getName()))
                .forEach(adapter -> adapter.clauses().forEach(clause -> this.adapters.putIfAbsent(clause, adapter)));
    }

    /**
     * The worked cases of the installed packs' registers.
     *
     * @param doc only clauses of this document, such as {@code SC}; empty for all
     */
    public ConformanceReport ofPacks(Optional<String> doc) throws IOException {
        List<WorkedCase> cases = new ArrayList<>();
        for (PolicyPack pack : packs) {
            try (InputStream register = pack.clauses()) {
                cases.addAll(CaseFile.read(register, pack.id()));
            }
        }
        return run(cases, doc);
    }

    /**
     * The cases of a file in the form of a clause register.
     *
     * @param name what the file is called in complaints about it
     * @throws IllegalArgumentException with a sentence for the user, if it has not that form
     */
    public ConformanceReport ofFile(InputStream yaml, String name, Optional<String> doc) throws IOException {
        return run(CaseFile.read(yaml, name), doc);
    }

    private ConformanceReport run(List<WorkedCase> cases, Optional<String> doc) {
        List<WorkedCase> chosen = cases.stream().filter(each -> doc.isEmpty() || each.clause().startsWith(doc.orElseThrow() + "-")).toList();
        List<Failed> failed = new ArrayList<>();
        List<NotRun> unsupported = new ArrayList<>();
        Map<String, Count> modules = new HashMap<>();
        for (WorkedCase each : chosen) {
            int failedBefore = failed.size();
            int unsupportedBefore = unsupported.size();
            ClauseAdapter adapter = adapters.get(each.clause());
            if (adapter == null) {
                unsupported.add(notRun(each, "没有这一条款的适配器 (no adapter for this clause)"));
            } else {
                run(each, adapter, failed, unsupported);
            }
            int wrong = failed.size() - failedBefore;
            int left = unsupported.size() - unsupportedBefore;
            modules.merge(each.module(), new Count(1, 1 - wrong - left, wrong, left), Count::plus);
        }
        return new ConformanceReport(chosen.size(), chosen.size() - failed.size() - unsupported.size(), failed, unsupported, modules);
    }

    private static NotRun notRun(WorkedCase each, String why) {
        return new NotRun(each.clause(), each.module(), each.number(), why);
    }

    private static void run(WorkedCase each, ClauseAdapter adapter, List<Failed> failed, List<NotRun> unsupported) {
        try {
            Answer answer = adapter.answer(each.clause(), each.in());
            if (!Comparison.holds(each.out(), answer)) {
                failed.add(new Failed(each.clause(), each.number(), each.out(), Comparison.compared(each.out(), answer)));
            }
        } catch (Unsupported e) {
            unsupported.add(notRun(each, String.valueOf(e.getMessage())));
        } catch (NoClassDefFoundError e) {
            unsupported.add(notRun(each, "所需的模块没有安装 (a module it needs is not installed)：" + e.getMessage()));
        } catch (RuntimeException e) {
            // a fault of policy or adapter is this case's result; the other cases are still to be run
            failed.add(new Failed(each.clause(), each.number(), each.out(), e.toString()));
        }
    }
}
