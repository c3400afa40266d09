package org.tongban.report.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.exchange.Progress;
import org.tongban.exchange.paper.Paper;
import org.tongban.exchange.paper.PaperBlock;
import org.tongban.exchange.paper.PaperForm;
import org.tongban.exchange.printing.PaperPrinter;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.plan.Outline;
import org.tongban.plan.PackVersion;
import org.tongban.plan.Plan;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.Evidence;
import org.tongban.plan.state.PlanState;
import org.tongban.plan.supervision.FoundProblem;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.policy.plan.Problem;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.registry.Site;
import org.tongban.report.Scorecard;

/** The report at the document of 宿城, with next to nothing recorded. */
class ExecutionReportTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final SuchengPack PACK = new SuchengPack();
    private static final SiteId CENTRE = new SiteId("321302");
    private static final Site ROOT = new Site(CENTRE, Optional.empty(), "宿城区政务服务中心", SiteLevel.DISTRICT, Optional.empty(), Optional.empty(), List.of());
    private static final PackVersion VERSION = new PackVersion("sucheng", "0.1.0", "ab".repeat(32));

    @TempDir
    Path folder;

    @Test
    void itHasTheChaptersOfAnOfficialReportInOrder() {
        Paper paper = ExecutionReport.of(matter("按时", List.of()), VERSION);
        List<String> chapters = paper.headings().stream().filter(heading -> heading.level() == 1).map(PaperBlock.Heading::text).toList();
        assertEquals(List.of("摘　要", "一、总体情况", "二、改革成效", "三、按条款执行情况", "四、时间节点", "五、备案", "六、监督检查与整改", "七、体检发现与建议", "八、口径选择与本地数值", "九、存在问题与请示事项", "附件1　关键数据的计算过程",
                "附件2　核验信息"), chapters);
        assertTrue(paper.cover().title().endsWith("执行情况报告"));
        assertTrue(paper.cover().facts().stream().anyMatch(fact -> fact.value().equals("宿区政办发〔2024〕26号")));
    }

    @Test
    void theSummaryComesFirstAndTheSignatureFollowsWhatIsAskedFor() {
        Paper paper = ExecutionReport.of(matter("按时", List.of(problem(new Problem.Standing(Problem.State.OVERDUE, 12, Optional.empty())))), VERSION);
        List<String> lines = words(paper).lines().toList();
        assertTrue(lines.get(0).startsWith("现将宿城区政务服务中心截至2025年3月31日执行《"), lines.get(0));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("逾期和未落实的工作。整改逾期1个；未落实的条款")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("请示事项。《方案》有" + PACK.readings().size() + "处")), lines.toString());
        int signature = lines.indexOf("宿城区政务服务中心");
        assertEquals("以上报告，请审阅。", lines.get(signature - 1));
    }

    @Test
    void daysAreWrittenAsPeopleWriteThemButNamesOfFilesStay() {
        assertEquals("成文日期 2024年12月27日；首个工资月 2025年1月。", Chinese.prose("成文日期 2024-12-27；首个工资月 2025-01。"));
        assertEquals("附件：2025-01-02.pdf、台账-2025-01、SC-2.2.8-a", Chinese.prose("附件：2025-01-02.pdf、台账-2025-01、SC-2.2.8-a"));
    }

    @Test
    void whatIsAbsentIsSaidInOneSentence() {
        String words = words(ExecutionReport.of(matter("按时", List.of()), VERSION));
        assertTrue(words.contains("大厅、人员、办件、薪酬均尚无记录"), words);
        assertTrue(words.contains("没有登记的监督检查和发现的问题"));
        assertTrue(words.contains("没有应当备案或者已经报送备案的事项"));
        assertTrue(words.contains("未规定时间节点"));
        assertTrue(words.contains("没有发现相互矛盾或者无法执行的规定"));
    }

    @Test
    void theCountsOfTheFirstChapterAreThoseOfTheClauses() {
        Matter matter = matter("按时", List.of());
        String words = words(ExecutionReport.of(matter, VERSION));
        int done = matter.state().counts().get(ClauseState.DONE);
        assertTrue(words.contains("登记条款" + matter.state().clauses().size() + "条，其中已落实" + done + "条"), words.substring(0, 600));
        assertTrue(words.contains("已落实的占" + Chinese.percent(done, matter.state().clauses().size()) + "，"));
    }

    @Test
    void everyClauseStandsInATableUnderItsOwnChapter() {
        Matter matter = matter("按时", List.of());
        List<String> listed = new ArrayList<>();
        ExecutionReport.of(matter, VERSION).blocks().stream().filter(PaperBlock.Table.class::isInstance).map(PaperBlock.Table.class::cast)
                .filter(table -> table.columns().get(1).heading().equals("《方案》原文")).forEach(table -> table.rows().forEach(row -> listed.add(row.get(0))));
        assertEquals(matter.state().clauses().stream().map(clause -> clause.clause().id()).sorted().toList(), listed.stream().sorted().toList());
    }

    @Test
    void theDigestIsThatOfWhatIsSaid() {
        assertEquals(digest(ExecutionReport.of(matter("按时", List.of()), VERSION)), digest(ExecutionReport.of(matter("按时", List.of()), VERSION)));
        assertNotEquals(digest(ExecutionReport.of(matter("按时", List.of()), VERSION)), digest(ExecutionReport.of(matter("迟了", List.of()), VERSION)));
    }

    @Test
    void aProblemStandsInTheReportAndInTheBulletinOfItsUnit() {
        ProblemCase problem = problem(new Problem.Standing(Problem.State.OVERDUE, 12, Optional.empty()));
        assertTrue(words(ExecutionReport.of(matter("按时", List.of(problem)), VERSION)).contains("发现问题1个，已销号0个，未销号1个，其中整改逾期1个"));
        Paper bulletin = Bulletin.of(matter("按时", List.of(problem)));
        List<String> units = bulletin.blocks().stream().filter(PaperBlock.Table.class::isInstance).flatMap(block -> ((PaperBlock.Table) block).rows().stream()).map(row -> row.get(0)).toList();
        assertEquals(List.of("幸福街道便民服务中心", "幸福街道便民服务中心"), units, "in the counts and in the list");
        assertTrue(words(bulletin).contains("1项工作尚未完成，其中逾期1项"));
        assertTrue(bulletin.cover().title().replace("\n", "").startsWith("关于《"));
    }

    @Test
    void aBulletinWithNothingOpenSaysSo() {
        assertTrue(words(Bulletin.of(matter("按时", List.of()))).contains("没有逾期和待办的事项"));
    }

    /** Whatever people wrote as evidence. */
    @Test
    void bothFormsCanBeReadBackWhateverPeopleWrote() throws IOException {
        Paper paper = ExecutionReport.of(matter("=HYPERLINK(\"x\") </w:t>\u0000\u0007 ${a} <b>", List.of()), VERSION);
        Path pdf = folder.resolve("report.pdf");
        new PaperPrinter().write(pdf, paper, PaperForm.PDF, Progress.silent());
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(read).replaceAll("\\s", "");
            paper.contents().forEach(heading -> assertTrue(text.contains(heading.text().replaceAll("\\s", "")), heading.text()));
        }
        Path docx = folder.resolve("report.docx");
        new PaperPrinter().write(docx, paper, PaperForm.DOCX, Progress.silent());
        assertTrue(docx.toFile().length() > 10_000);
    }

    @Test
    void numbersAndTitlesReadAsInOfficialPapers() {
        assertEquals(List.of("一", "十", "十一", "二十", "九十九", "100"), IntStream.of(1, 10, 11, 20, 99, 100).mapToObj(Chinese::number).toList());
        assertEquals("《宿城区政务服务综合（全科）\n窗口办事员一体化管理工作方案》", Lines.balanced("《宿城区政务服务综合（全科）窗口办事员一体化管理工作方案》"));
        assertEquals("关于《宿城区政务服务综合（全科）\n窗口办事员一体化管理工作方案》\n推进情况的通报", Lines.balanced("关于《宿城区政务服务综合（全科）窗口办事员一体化管理工作方案》推进情况的通报"));
        assertEquals("短标题", Lines.balanced("短标题"));
    }

    private static String digest(Paper paper) {
        return words(paper).lines().filter(line -> line.startsWith("本报告所载内容的摘要")).findFirst().orElseThrow();
    }

    private static String words(Paper paper) {
        return paper.blocks().stream().filter(PaperBlock.Text.class::isInstance).map(block -> ((PaperBlock.Text) block).text()).collect(Collectors.joining("\n"));
    }

    private static ProblemCase problem(Problem.Standing standing) {
        FoundProblem found = new FoundProblem(7, Optional.empty(), CENTRE, DAY.minusMonths(2), "幸福街道便民服务中心", Optional.empty(), "一般问题", "", "叫号设备停用", Optional.empty(), Optional.empty(),
                Instant.EPOCH, "李");
        return new ProblemCase(found, List.of(), new Worksheet(DAY).granted("问题状态", standing));
    }

    private static Matter matter(String note, List<ProblemCase> problems) {
        List<ClauseStanding> clauses = new ArrayList<>();
        int[] line = {0};
        String document = text();
        for (String id : List.of("SC-0-a", "SC-1-a", "SC-2.1.1-a", "SC-2.2.5.2-a", "SC-3.1-a", "SC-4.1-a")) {
            Clause clause = new Clause(id, PACK.instrument(), "原文" + id, "gist", "core", List.of(), "statement", line[0] += 8);
            ClauseState state = ClauseState.values()[clauses.size() % 3];
            clauses.add(new ClauseStanding(clause, state, "由系统计算", "computed",
                    List.of(new Evidence.Computed("window", state, note, new Worksheet(DAY).granted("落实状态", state, clause.citation())))));
        }
        Audit.Entry last = new Audit.Entry(3, Instant.EPOCH, "李", "import", "", Digest.NONE, Digest.NONE, new Audit.Seal(2, "", "cd".repeat(32)));
        return new Matter(PACK, ROOT, List.of(ROOT), true, DAY, Outline.of(document), new PlanState("sucheng", Optional.of(CENTRE), DAY, clauses),
                new Scorecard(CENTRE, DAY, List.of(), Optional.empty()), Optional.empty(), List.of(), List.of(), problems, Optional.empty(), List.of(), Desk.empty(), List.<Plan.Chosen>of(), List.of(),
                new Audit.Verdict(3, OptionalLong.empty(), ""), Optional.of(last));
    }

    private static String text() {
        try (InputStream in = PACK.document()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
