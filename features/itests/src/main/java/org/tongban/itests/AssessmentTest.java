package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.assessment.AnnualAssessments;
import org.tongban.assessment.AssessmentRefused;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.ClerkYear;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.assessment.Revision;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Progress;
import org.tongban.plan.Plan;
import org.tongban.policy.assessment.MonthState;
import org.tongban.registry.Change;
import org.tongban.registry.Dossier;
import org.tongban.registry.People;

/** The sample year of Sucheng; each test stands on the one before. */
@ExtendWith(ServiceExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AssessmentTest {
    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("sucheng");

    private static final IdentityNumber UNDER_INVESTIGATION = new IdentityNumber("32139919990719227X");
    private static final YearMonth MAY = YearMonth.of(2025, 5);
    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);

    @TempDir
    Path folder;

    @InjectService
    Importer importer;

    @InjectService
    People people;

    @InjectService
    MonthlyAssessments months;

    @InjectService
    AnnualAssessments years;

    private Report run(String kind, Path file) {
        return importer.run(kind, file, new Importer.Options(Optional.of(2025), false, true, "王主任", Progress.silent()));
    }

    private Report run(String kind, String name, String text) throws IOException {
        return run(kind, Files.writeString(folder.resolve(name), text));
    }

    private PersonId person(IdentityNumber identity) {
        return people.withIdentity(identity).orElseThrow().person().id();
    }

    private static Change because(String reason) {
        return new Change("王主任", "测试", reason);
    }

    private ClerkMonth clerk(YearMonth month, PersonId person) {
        return months.of(month).clerks().stream().filter(clerk -> clerk.person().equals(person)).findFirst().orElseThrow();
    }

    /** Somebody with this grade in the month. */
    private ClerkMonth anyone(YearMonth month, String grade) {
        return months.of(month).clerks().stream().filter(clerk -> clerk.shown().equals(grade)).findFirst().orElseThrow();
    }

    private String numberOf(ClerkMonth clerk) {
        return people.find(clerk.person()).flatMap(dossier -> dossier.person().identity()).map(IdentityNumber::digits).orElseThrow();
    }

    @Test
    @Order(1)
    void annualGradesAreThoseExpectedOfAll106(@InjectService Plan plan) throws IOException {
        plan.adopt("sucheng", "王主任");
        run("roster", SampleFile.in(folder, "sucheng/花名册.xlsx"));
        Report grades = run("grades", SampleFile.in(folder, "sucheng/月度考核-2025.xlsx"));
        assertEquals("1272 1272 true []", grades.read() + " " + grades.fresh() + " " + grades.stored() + " " + grades.rejected());
        Report cases = run("investigations", SampleFile.in(folder, "sucheng/立案.csv"));
        assertEquals("3 3 []", cases.read() + " " + cases.fresh() + " " + cases.rejected());

        Map<String, String> expected = new HashMap<>();
        for (String line : Files.readAllLines(SampleFile.in(folder, "sucheng/expected-annual-2025.csv"))) {
            String[] cells = line.replace("\uFEFF", "").split(",");
            expected.put(cells[0], cells[2]);
        }
        expected.remove("id");
        Map<PersonId, String> identities = people.all().stream().map(Dossier::person)
                .collect(Collectors.toMap(person -> person.id(), person -> person.identity().orElseThrow().digits()));
        assertEquals(expected, years.of(2025).stream().collect(Collectors.toMap(clerk -> identities.get(clerk.person()), ClerkYear::shown)));
    }

    @Test
    @Order(2)
    void importingAgainChangesNothing() throws IOException {
        Report again = run("grades", SampleFile.in(folder, "sucheng/月度考核-2025.xlsx"));
        assertEquals("0 0 1272", again.fresh() + " " + again.changed() + " " + again.same());
        Report cases = run("investigations", SampleFile.in(folder, "sucheng/立案.csv"));
        assertEquals("0 0 3", cases.fresh() + " " + cases.changed() + " " + cases.same());
    }

    @Test
    @Order(3)
    void everyMonthIsWithinTheCapButTheOneThatAnOutcomeFilled() {
        for (int month = 1; month <= 12; month++) {
            MonthBook book = months.of(YearMonth.of(2025, month));
            assertEquals("106 21", book.people() + " " + book.check().flatMap(Finding::value).orElseThrow().cap().getAsLong());
            assertEquals(month == 4 ? 22 : 21, book.best(), "month " + month);
            assertEquals(month == 4 ? Verdict.FAIL : Verdict.PASS, book.check().flatMap(Finding::value).orElseThrow().result());
        }
        assertThrows(AssessmentRefused.class, () -> months.finalise(YearMonth.of(2025, 4), because("")));
    }

    @Test
    @Order(4)
    void aFinalMonthChangesOnlyByAReasonedCorrection() throws IOException {
        months.finalise(MAY, because(""));
        ClerkMonth fair = anyone(MAY, "一般");
        String row = "身份证号,姓名,月份,等次\n" + numberOf(fair) + "," + fair.name() + ",2025-05,差\n";
        Report refused = run("grades", "五月.csv", row);
        assertEquals(List.of("等次"), refused.rejected().stream().map(Importer.Rejection::column).toList());
        assertThrows(AssessmentRefused.class, () -> months.finalise(MAY, because("")));
        assertThrows(AssessmentRefused.class, () -> months.correct(MAY, fair.person(), Optional.of("差"), Optional.empty(), because(" ")));
        assertThrows(AssessmentRefused.class, () -> months.correct(MAY, fair.person(), Optional.of("优秀"), Optional.empty(), because("录错")));
        assertThrows(AssessmentRefused.class, () -> months.correct(MAY, fair.person(), Optional.of("好"), Optional.empty(), because("录错")));
        assertEquals("一般", clerk(MAY, fair.person()).shown());

        months.correct(MAY, fair.person(), Optional.of("差"), Optional.empty(), because("录错"));
        assertEquals("差", clerk(MAY, fair.person()).shown());
        List<Revision> revisions = months.revisions(fair.person(), MAY);
        assertEquals(List.of("一般", "差"), revisions.stream().map(revision -> revision.grade().orElseThrow().word()).toList());
        assertEquals("录错", revisions.get(1).change().reason());
    }

    @Test
    @Order(5)
    void aSuspendedMonthStaysSuspendedUntilItsInvestigationIsResolved() throws IOException {
        PersonId suspended = person(UNDER_INVESTIGATION);
        months.finalise(NOVEMBER, because(""));
        assertEquals(MonthState.SUSPENDED, clerk(NOVEMBER, suspended).state());
        assertTrue(clerk(NOVEMBER, suspended).counted());
        assertThrows(AssessmentRefused.class, () -> months.correct(NOVEMBER, suspended, Optional.of("一般"), Optional.empty(), because("补评")));

        String header = "身份证号,立案日期,结案日期,处理后月度等次\n" + UNDER_INVESTIGATION.digits();
        assertEquals(1, run("investigations", "未结.csv", header + ",2025-11-10,,2025-11=一般\n").rejected().size());
        assertEquals(1, run("investigations", "多写.csv", header + ",2025-11-10,2026-01-20,2025-10=一般\n").rejected().size());
        assertEquals(1, run("investigations", "一半.csv", header + ",2025/11/10,2026年1月20日,11月一般\n").changed());
        assertEquals("PENDING", annual(suspended));
        assertEquals(1, run("investigations", "结案.csv", header + ",2025.11.10,2026-1-20,2025年11月：一般；2025年12月：差\n").changed());
        assertEquals("基本称职", annual(suspended));
    }

    private String annual(PersonId person) {
        return years.of(2025).stream().filter(clerk -> clerk.person().equals(person)).map(ClerkYear::shown).findFirst().orElseThrow();
    }

    @Test
    @Order(6)
    void anAnnualGradeIsOverriddenOnlyAsTheDocumentAllows() {
        ClerkYear excellent = years.of(2025).stream().filter(clerk -> clerk.shown().equals("优秀")).findFirst().orElseThrow();
        ClerkYear incompetent = years.of(2025).stream().filter(clerk -> clerk.shown().equals("不称职")).findFirst().orElseThrow();
        assertThrows(AssessmentRefused.class, () -> years.override(2025, incompetent.person(), "称职", "李局长", because("表现有改进")));
        assertThrows(AssessmentRefused.class, () -> years.override(2025, excellent.person(), "称职", "", because("名额")));
        assertEquals("优秀", annual(excellent.person()));
        years.override(2025, excellent.person(), "称职", "李局长", because("年底受到通报"));
        assertEquals("称职", annual(excellent.person()));
    }

    @Test
    @Order(7)
    void gradesAreProposedByRankingWhereOnlyScoresCame() throws IOException {
        YearMonth month = YearMonth.of(2026, 1);
        StringBuilder rows = new StringBuilder("2026年1月月度考核得分\n身份证号,姓名,得分,等次\n");
        int score = 0;
        for (Dossier dossier : people.all()) {
            rows.append(dossier.person().identity().orElseThrow().digits()).append(',').append(dossier.person().name()).append(',').append(++score).append(",\n");
        }
        assertEquals(List.of(), run("grades", "得分.csv", rows.toString()).rejected());
        assertEquals(106, months.of(month).missing().size());
        assertThrows(AssessmentRefused.class, () -> months.finalise(month, because("")));
        assertEquals(106, months.acceptProposal(month, because("")));
        assertEquals("21 0", months.of(month).best() + " " + months.of(month).missing().size());
    }

    @Test
    @Order(8)
    void rowsThatCannotBeUnderstoodAreRefusedEach() throws IOException {
        ClerkMonth one = anyone(YearMonth.of(2025, 6), "一般");
        String id = numberOf(one);
        Report report = run("grades", "错行.csv", "身份证号,姓名,月份,得分,等次\n"
                + id + "," + one.name() + ",2025-06,90,优秀\n" + id + ",别的名字,2025-06,90,好\n" + id + "," + one.name() + ",某月,90,好\n"
                + "," + "查无此人,2025-06,90,好\n");
        assertEquals(List.of("2 等次", "3 姓名", "4 月份", "5 姓名"), report.rejected().stream().map(each -> each.row() + " " + each.column()).toList());
    }
}
