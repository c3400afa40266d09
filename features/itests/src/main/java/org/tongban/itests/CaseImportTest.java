package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Progress;
import org.tongban.plan.Plan;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.Sites;

@ExtendWith(ServiceExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CaseImportTest {
    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("yushan");

    private static final Importer.Options STORE = new Importer.Options(Optional.empty(), false, false, "李会计", Progress.silent());

    @InjectService
    Importer importer;
    @InjectService
    CaseVolumes volumes;
    @InjectService
    Plan plan;
    @TempDir
    Path folder;

    @BeforeEach
    void adopt() {
        plan.adopt("yushan", "李会计");
    }

    @Test
    @Order(1)
    void unknownVillagesAndClerksAreRefused() throws Exception {
        Path file = folder.resolve("错.csv");
        Files.writeString(file, """
                月份,村,代办员,平台,办件质量,件数
                2023-05,岭口村,无此人,帮办代办,优,3
                2023-05,不存在村,,帮办代办,优,3
                2023-05,岭口村,,帮办代办,优,-1
                2023-05,岭口村,,帮办代办,优,
                """);
        assertEquals(List.of("2 代办员", "3 村", "4 件数", "5 件数"),
                importer.run("cases", file, STORE).rejected().stream().map(rejection -> rejection.row() + " " + rejection.column()).toList());
    }

    @Test
    @Order(2)
    void theSampleAddsUpAndImportingTwiceChangesNothing() throws Exception {
        importer.run("stations", SampleFile.in(folder, "yushan/村站.xlsx"), STORE);
        Path file = SampleFile.in(folder, "yushan/办件量-2023.csv");
        Report report = importer.run("cases", file, STORE);
        assertEquals(List.of(), report.rejected());
        assertTrue(report.stored());

        long expected = Files.readString(file, Charset.forName("GB18030")).lines().skip(1).filter(line -> !line.isBlank()).mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1).strip())).sum();
        assertEquals(expected, volumes.ofYear(2023).stream().mapToLong(CaseVolume::count).sum());
        long byMonths = 0;
        for (int month = 1; month <= 12; month++) {
            byMonths += volumes.of(YearMonth.of(2023, month)).stream().mapToLong(CaseVolume::count).sum();
        }
        assertEquals(expected, byMonths);

        Report again = importer.run("cases", file, STORE);
        assertEquals("0 0 " + report.read(), again.fresh() + " " + again.changed() + " " + again.same());
        assertEquals(expected, volumes.ofYear(2023).stream().mapToLong(CaseVolume::count).sum());
    }

    @Test
    @Order(3)
    void eachRowWithACaseNumberIsOneCaseAndNumbersComeOnce(@InjectService Sites sites) throws Exception {
        Path file = folder.resolve("逐件.csv");
        Files.writeString(file, """
                办件编号,月份,村,平台,办件质量,事项
                A1,2024-05-03,岭口,政务服务2.0,,社保
                A2,2024-05-04,岭口村,政务服务2.0,,医保
                A1,2024-05-05,岭口村便民服务站,政务服务2.0,,社保
                A3,2024年5月,岭 口,政务服务2.0,,社保
                """);
        Report report = importer.run("cases", file, new Importer.Options(Optional.empty(), false, true, "李会计", Progress.silent()));
        assertEquals(List.of("4 办件编号"), report.rejected().stream().map(rejection -> rejection.row() + " " + rejection.column()).toList());
        assertEquals(List.of(new CaseVolume(YearMonth.of(2024, 5), sites.named("岭口").orElseThrow().id(), Optional.empty(), "政务服务2.0", "", "", 3)), volumes.of(YearMonth.of(2024, 5)));
    }
}
