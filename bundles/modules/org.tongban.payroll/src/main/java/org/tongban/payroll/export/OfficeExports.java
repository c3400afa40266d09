package org.tongban.payroll.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.exchange.Progress;
import org.tongban.exchange.TableFiles;
import org.tongban.exchange.TableSheet;
import org.tongban.exchange.TableSheet.Column;
import org.tongban.exchange.pdf.PdfDocument;
import org.tongban.exchange.pdf.PdfFiles;
import org.tongban.payroll.PayExports;
import org.tongban.payroll.PayRefused;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.Slip;
import org.tongban.payroll.export.BankColumns.Encoding;
import org.tongban.payroll.export.BankColumns.Source;
import org.tongban.plan.Audit;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.Dossier;
import org.tongban.registry.People;
import org.tongban.store.StoreException;

/** Writes exports with names that every machine can hold; persons are named by their internal number there. */
@Component
public final class OfficeExports implements PayExports {

    private final PayRuns runs;
    private final People people;
    private final PolicyBook book;
    private final TableFiles tables;
    private final PdfFiles pdfs;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public OfficeExports(@Reference PayRuns runs, @Reference People people, @Reference PolicyBook book, @Reference TableFiles tables,
            @Reference PdfFiles pdfs, @Reference Audit audit, @Reference Clock clock) {
        this.runs = runs;
        this.people = people;
        this.book = book;
        this.tables = tables;
        this.pdfs = pdfs;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Exported export(YearMonth month, Format format, Path folder, Optional<Path> columns, String by, Progress progress) {
        PayRun run = run(month);
        Exported exported = switch (format) {
            case XLSX -> table(run, made(folder));
            case PDF -> payslips(run, made(folder.resolve("payslips-" + month)), new Slips(progress, run.slips().size()));
            case BANK -> bank(run, folder, columns.map(BankColumns::read).orElseGet(() -> BankColumns.parse(BankColumns.STANDARD)), by);
        };
        return audited(exported, by);
    }

    private PayRun run(YearMonth month) {
        PayRun run = runs.find(month).orElseThrow(() -> new PayRefused(month + " 的工资还没有核算；请先运行 pay run --month " + month));
        Totals.check(run, List.copyOf(PayTable.bySite(run).values()));
        return run;
    }

    private Exported audited(Exported exported, String by) {
        audit.exported(by, "工资 " + exported.month() + " " + exported.format() + "，" + exported.people() + " 人", exported.files());
        return exported;
    }

    @Override
    public Exported payslips(YearMonth month, Set<PersonId> people, Path folder, String by, Progress progress) {
        PayRun run = run(month);
        List<Slip> some = run.slips().stream().filter(slip -> people.contains(slip.person())).toList();
        if (some.isEmpty()) {
            throw new PayRefused("所选人员不在 " + month + " 的工资名单中；请核对月份和人员");
        }
        Path target = made(folder.resolve("payslips-" + month));
        Slips slips = new Slips(progress, some.size());
        List<PdfDocument> pages = slips.write(run, some, target);
        if (pages.size() > 1) {
            slips.write(target.resolve("selection.pdf"), pages);
        }
        return audited(new Exported(month, Format.PDF, slips.files, some.size(), Money.sum(some.stream().map(Slip::gross).toList()),
                Money.sum(some.stream().map(Slip::payable).toList()), List.of()), by);
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException("无法建立文件夹 " + folder + "；请换一个可写的位置", e);
        }
    }

    private Exported table(PayRun run, Path folder) {
        Path file = folder.resolve("pay-" + run.month() + ".xlsx");
        String place = book.packOfPlace(run.month().atDay(1)).map(pack -> pack.place()).orElse("");
        tables.writeXlsx(file, new PayTable(run, place).sheets());
        return exported(run, Format.XLSX, List.of(file), run.payable(), List.of());
    }

    private static Exported exported(PayRun run, Format format, List<Path> files, Money total, List<String> unpaid) {
        return new Exported(run.month(), format, files, run.slips().size(), run.gross(), total, unpaid);
    }

    private Exported payslips(PayRun run, Path folder, Slips slips) {
        PayTable.bySite(run).forEach((site, some) -> slips.write(folder.resolve("site-" + site + ".pdf"), slips.write(run, some, folder)));
        return exported(run, Format.PDF, slips.files, run.payable(), List.of());
    }

    /** Payslips as they are written. */
    private final class Slips {

        private final Map<PersonId, Dossier> dossiers = dossiers();
        private final List<Path> files = new ArrayList<>();
        private final Progress progress;
        private final int total;
        private int done;

        Slips(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        /** A file for each; their pages. */
        List<PdfDocument> write(PayRun run, List<Slip> some, Path folder) {
            List<PdfDocument> pages = new ArrayList<>();
            for (Slip slip : some) {
                progress.at("工资条", done++, total);
                Dossier dossier = Optional.ofNullable(dossiers.get(slip.person()))
                        .orElseThrow(() -> new PayRefused("编号 " + slip.person() + " 的人员已不在名册中，无法打印工资条"));
                pages.add(new Payslip(run, slip, dossier.person()).page());
                write(folder.resolve("person-" + slip.person() + ".pdf"), pages.subList(pages.size() - 1, pages.size()));
            }
            return pages;
        }

        void write(Path file, List<PdfDocument> pages) {
            pdfs.write(file, pages);
            files.add(file);
        }
    }

    private Map<PersonId, Dossier> dossiers() {
        Map<PersonId, Dossier> dossiers = new HashMap<>();
        people.all().forEach(dossier -> dossiers.put(dossier.person().id(), dossier));
        return dossiers;
    }

    private Exported bank(PayRun run, Path folder, BankColumns layout, String by) {
        BankBatch batch = new BankBatch(run, dossiers(), LocalDate.now(clock));
        String text = batch.text(layout);
        made(folder);
        List<Path> files = new ArrayList<>();
        for (Encoding encoding : layout.encodings()) {
            Path file = folder.resolve("bank-" + run.month() + "-" + encoding.suffix() + (layout.separator().equals(",") ? ".csv" : ".txt"));
            OwnerFile.write(file, text.getBytes(encoding.charset()));
            files.add(file);
        }
        Path check = folder.resolve("bank-" + run.month() + "-check.xlsx");
        tables.writeXlsx(check, checkSheets(run, batch));
        files.add(check);
        if (layout.shows(Source.IDENTITY)) {
            audit.note(by, "reveal", "银行批量文件含身份证号，工资 " + run.month());
        }
        return new Exported(run.month(), Format.BANK, files, batch.payments().size(), Money.sum(batch.payments().stream().map(one -> one.slip().gross()).toList()),
                batch.total(), batch.unpaid().stream().map(BankBatch.Unpaid::sentence).toList());
    }

    /** For whoever checks the batch: who is in it and who is not, with count and total. */
    private static List<TableSheet> checkSheets(PayRun run, BankBatch batch) {
        List<List<Object>> paid = batch.payments().stream()
                .map(one -> List.<Object>of(one.slip().siteName(), one.slip().name(), one.card().masked(), one.slip().payable())).toList();
        TableSheet in = new TableSheet("入批量", PayTable.chinese(run.month()) + "银行批量核对表", List.of("状态：" + run.state() + "    共 " + paid.size() + " 人，"
                + batch.total() + " 元"), List.of(new Column("单位", 24), new Column("姓名", 10), new Column("卡号", 24), new Column("金额", 12)), paid,
                List.of("合计", paid.size() + "人", "", batch.total()), List.of("经办：                    复核："));
        List<List<Object>> others = batch.unpaid().stream()
                .map(one -> List.<Object>of(one.slip().siteName(), one.slip().name(), one.slip().payable(), one.reason())).toList();
        Money rest = Money.sum(batch.unpaid().stream().map(one -> one.slip().payable()).toList());
        TableSheet out = new TableSheet("未入批量", PayTable.chinese(run.month()) + "未入批量人员", List.of(), List.of(new Column("单位", 24), new Column("姓名", 10),
                new Column("金额", 12), new Column("原因", 60)), others, List.of("合计", others.size() + "人", rest, ""), List.of());
        return List.of(in, out);
    }
}
