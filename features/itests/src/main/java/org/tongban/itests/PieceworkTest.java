package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.core.money.Money;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Progress;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.plan.Plan;

/** Village clerks paid by the case, a year of the sample town. */
@ExtendWith(ServiceExtension.class)
class PieceworkTest {
    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("yushan");

    private static final Importer.Options STORE = new Importer.Options(Optional.empty(), false, false, "李会计", Progress.silent());

    @Test
    void paysTheSampleToTheFen(@InjectService Importer importer, @InjectService Plan plan, @InjectService PayRuns runs, @TempDir Path folder) throws Exception {
        plan.adopt("yushan", "李会计");
        importer.run("stations", SampleFile.in(folder, "yushan/村站.xlsx"), STORE);
        importer.run("cases", SampleFile.in(folder, "yushan/办件量-2023.csv"), STORE);

        Map<String, Money> expected = new TreeMap<>();
        for (String line : Files.readAllLines(SampleFile.in(folder, "yushan/expected-piecework-2023.csv")).stream().skip(1).toList()) {
            String[] cells = line.split(",");
            expected.put(cells[2] + " " + cells[1], Money.yuan(cells[3]));
        }
        Map<String, Money> paid = new TreeMap<>();
        for (int m = 1; m <= 12; m++) {
            YearMonth month = YearMonth.of(2023, m);
            for (Slip slip : runs.run(month, "李会计").slips()) {
                slip.line("piecework").ifPresent(line -> paid.put(month + " " + slip.name(), line.amount()));
            }
        }
        paid.values().removeIf(Money::isZero);
        expected.values().removeIf(Money::isZero);
        assertEquals(expected, paid);

        runs.lock(YearMonth.of(2023, 5), "李会计");
        assertTrue(runs.verify(YearMonth.of(2023, 5)).same());
        for (Slip slip : runs.find(YearMonth.of(2023, 5)).orElseThrow().slips()) {
            for (SlipLine line : slip.lines()) {
                var workings = runs.why(YearMonth.of(2023, 5), slip.person(), line.key()).lines();
                assertEquals(line.amount().toString(), workings.get(workings.size() - 2).value());
            }
        }
    }
}
