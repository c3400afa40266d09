package org.tongban.policy.yongkang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.window.EstablishmentPolicy.Change;
import org.tongban.policy.window.EstablishmentPolicy.Effective;
import org.tongban.policy.window.EstablishmentPolicy.Numbers;
import org.tongban.policy.window.EstablishmentPolicy.Status;

/** 永政办发〔2023〕44号 三（二）: a change waits for its approval. */
class YongkangEstablishmentTest {

    private final YongkangEstablishment policy = new YongkangEstablishment();

    /** From 4 windows to 3, wanted from 1 December 2023. */
    @ParameterizedTest(name = "approved {0}, on {1}: {2} windows")
    @CsvSource(textBlock = """
            ,           2023-11-30, 4, ,           ''
            ,           2023-12-02, 4, ,           备案未审核
            2023-12-05, 2023-12-04, 4, 2023-12-05, 备案未审核
            2023-12-05, 2023-12-05, 3, 2023-12-05, ''
            2023-11-20, 2023-11-30, 4, 2023-12-01, ''
            2023-11-20, 2023-12-01, 3, 2023-12-01, ''
            """)
    void holdsOnceApprovedAndNotBeforeItIsWanted(LocalDate approved, LocalDate asOf, int windows, LocalDate since, String alert) {
        Change change = new Change(4, 3, LocalDate.parse("2023-12-01"), approved == null ? Status.SUBMITTED : Status.APPROVED, Optional.ofNullable(approved));
        assertEquals(new Effective(windows, Optional.ofNullable(since), alert), policy.effective(change, asOf, new Worksheet(asOf)).value().orElseThrow());
    }

    @Test
    void showsWhatHasToBeFiled() {
        assertEquals("""
                备案 = 窗口4，前台4人
                实有 = 窗口4，前台5人
                窗口多于备案 = 0
                人员多于备案 = 1
                与备案比较 = 不符合（需报市政管办审核备案）  [YK-3.2-e, 永政办发〔2023〕44号]""",
                policy.compare(new Numbers(4, 4), new Numbers(4, 5), new Worksheet(LocalDate.parse("2023-12-01"))).workings().stream().map(Object::toString)
                        .collect(Collectors.joining("\n")));
    }
}
