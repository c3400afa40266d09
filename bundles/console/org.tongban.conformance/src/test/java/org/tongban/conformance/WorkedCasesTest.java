package org.tongban.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.conformance.payroll.PayrollAdapters;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.policy.yushan.YushanPack;

/** Every worked case of the registers of Sucheng and Yushan that needs no store, against the packs as they are. */
class WorkedCasesTest {

    private static final List<PolicyPack> PACKS = List.of(new SuchengPack(), new YushanPack());

    /** One line for each module's adapters. */
    private static List<ClauseAdapter> adapters() {
        List<ClauseAdapter> all = new ArrayList<>();
        all.addAll(PayrollAdapters.all());
        return all;
    }

    @Test
    void everyWorkedCaseComesOutAsTheRegisterSays() throws IOException {
        ConformanceReport report = new Conformance(PACKS, adapters()).ofPacks(Optional.empty());
        System.out.println("conformance: " + report.cases() + " cases, " + report.passed() + " passed, " + report.unsupported().size() + " unsupported");
        assertEquals(List.of(), report.failed());
        assertTrue(report.passed() > 0);
    }
}
