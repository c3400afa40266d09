package org.tongban.payroll.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.money.Money;
import org.tongban.exchange.Progress;
import org.tongban.payroll.PayRefused;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.Settlement;
import org.tongban.payroll.Slip;
import org.tongban.payroll.Verification;
import org.tongban.payroll.run.Books;
import org.tongban.payroll.run.Books.KeptSlip;
import org.tongban.payroll.run.DeskNotes;
import org.tongban.payroll.run.DeskedPolicies;
import org.tongban.payroll.run.Neighbours;
import org.tongban.payroll.run.Pace;
import org.tongban.payroll.run.PayInputs;
import org.tongban.payroll.run.Policies;
import org.tongban.payroll.run.Reckoned;
import org.tongban.payroll.run.Reckoner;
import org.tongban.payroll.run.RunNotes;
import org.tongban.payroll.run.Year;
import org.tongban.payroll.store.RunTable.RunRow;
import org.tongban.policy.payroll.PayPolicy;
import org.tongban.policy.payroll.PieceworkPolicy;

/** One month's run within one transaction. */
final class Month {

    private final Connection connection;
    private final Books books;
    private final Policies policies;
    /** The same, each question to a site asked once: earlier months of the year ask it for everybody again. */
    private final Policies remembered;
    private final YearMonth month;
    private final RunTable runs;
    private final SlipTable slips;
    private final TextTable texts;

    Month(Connection connection, Books books, Policies policies, YearMonth month) {
        this.connection = connection;
        this.books = books;
        this.policies = policies;
        this.remembered = DeskedPolicies.writing(policies, new DeskNotes());
        this.month = month;
        this.runs = new RunTable(connection);
        this.slips = new SlipTable(connection);
        this.texts = new TextTable(connection);
    }

    Optional<PayRun> kept() throws SQLException {
        Optional<RunRow> row = runs.find(month);
        return row.isEmpty() ? Optional.empty() : Optional.of(run(row.get()));
    }

    private PayRun run(RunRow row) throws SQLException {
        return new PayRun(month, row.state(), row.document(), slips.of(month).stream().map(KeptSlip::slip).toList(),
                texts.of(month, TextTable.NOTES).values().stream().flatMap(String::lines).toList());
    }

    boolean isLocked() throws SQLException {
        return runs.find(month).filter(RunRow::isLocked).isPresent();
    }

    /** What was worked out, with what the desks said meanwhile. */
    private record Fresh(List<Reckoned> people, DeskNotes notes, DeskedPolicies asked) {
    }

    private Fresh fresh(Progress progress) {
        DeskNotes notes = new DeskNotes();
        DeskedPolicies asked = DeskedPolicies.writing(policies, notes);
        return new Fresh(new Year(books, remembered).reckon(month, asked, progress), notes, asked);
    }

    /** By what is known today. */
    List<Reckoned> today(Progress progress) {
        return fresh(progress).people();
    }

    /** This person, and whoever can touch the person's pay, by what is known today. */
    List<Reckoned> today(PersonId person) {
        return new Year(new Neighbours(books, person, month), remembered).reckon(month, remembered);
    }

    /** Works the month out and keeps it as a draft; refused, with the earlier draft left alone, where nothing is there to answer. */
    void draft(String document, Instant at, String by, Progress progress) throws SQLException {
        store(fresh(progress), document, at, by, progress);
    }

    private void store(Fresh fresh, String document, Instant at, String by, Progress progress) throws SQLException {
        if (!fresh.people().isEmpty() && fresh.people().stream().noneMatch(one -> isAnswered(one.inputs()))) {
            throw new PayRefused("没有方案能回答 " + month + " 的薪酬；请确认该地的方案插件已安装，并已绑定到本单位");
        }
        runs.draft(runs.find(month), month, document, PackVersions.of(fresh.asked().packs()), at, by);
        slips.replace(month, fresh.people().stream().map(Month::kept).toList(), new Pace(progress, "存储", fresh.people().size()));
        texts.clear(month);
        List<String> notes = RunNotes.of(month, fresh.people(), books, fresh.asked());
        texts.put(month, TextTable.NOTES, notes.isEmpty() ? Map.of() : Map.of("all", String.join("\n", notes)));
    }

    private boolean isAnswered(PayInputs person) {
        return remembered.ask(PayPolicy.class, person.site(), month.atDay(1)).isPresent()
                || remembered.ask(PieceworkPolicy.class, person.site(), month.atDay(1)).isPresent();
    }

    private static KeptSlip kept(Reckoned one) {
        return new KeptSlip(one.slip(), one.inputs().insurance().filter(file -> one.inputs().employed()).map(file -> file.deductions())
                .orElse(Money.ZERO));
    }

    /** Keeps inputs, desks, versions and results for good. */
    void lock(String document, Instant at, String by, Progress progress) throws SQLException {
        Fresh fresh = fresh(progress);
        store(fresh, document, at, by, progress);
        Map<String, String> inputs = new LinkedHashMap<>();
        fresh.people().forEach(one -> inputs.put(one.inputs().person().toString(), InputsText.write(one.inputs())));
        texts.put(month, TextTable.INPUTS, inputs);
        Map<String, String> desks = new LinkedHashMap<>();
        fresh.notes().pages().forEach((site, page) -> desks.put(site.code(), DeskText.write(page)));
        texts.put(month, TextTable.DESK, desks);
        runs.lock(month, at, by);
    }

    void paid(Instant at, String by) throws SQLException {
        runs.paid(month, at, by);
    }

    /** A locked month worked out from what was kept, in the order in which it was kept. */
    Replay replay(Progress progress) throws SQLException {
        return replay(slips.of(month), progress);
    }

    /** Those who serve where this person does, which is all that touches the person's pay. */
    List<Reckoned> replay(PersonId person) throws SQLException {
        List<KeptSlip> kept = slips.of(month);
        Set<SiteId> site = kept.stream().map(KeptSlip::slip).filter(slip -> slip.person().equals(person)).map(Slip::site).collect(Collectors.toSet());
        return replay(kept.stream().filter(one -> site.contains(one.slip().site())).toList(), Progress.silent()).people();
    }

    private Replay replay(List<KeptSlip> some, Progress progress) throws SQLException {
        DeskNotes notes = new DeskNotes();
        texts.of(month, TextTable.DESK).forEach((site, text) -> DeskText.read(text, notes.page(new SiteId(site))));
        Map<String, String> inputs = texts.of(month, TextTable.INPUTS);
        DeskedPolicies asked = DeskedPolicies.reading(policies, notes);
        List<PayInputs> ordered = some.stream().map(kept -> InputsText.read(inputs.get(kept.slip().person().toString()))).toList();
        return new Replay(new Reckoner(asked).reckon(month, ordered, new Pace(progress, "核对", ordered.size())), PackVersions.of(asked.packs()));
    }

    /**
     * A locked month worked out again.
     *
     * @param packs the packs that answered now
     */
    record Replay(List<Reckoned> people, String packs) {
    }

    Verification verify(Progress progress) throws SQLException {
        Replay replay = replay(progress);
        List<KeptSlip> locked = slips.of(month);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < locked.size(); i++) {
            Slip was = locked.get(i).slip();
            Slip is = replay.people().get(i).slip();
            if (!was.equals(is)) {
                differences.add("第" + (i + 1) + "人（编号 " + was.person() + "）：锁定时应发 " + was.gross() + "、实发 " + net(was) + "，重算应发 " + is.gross() + "、实发 " + net(is));
            }
        }
        String packs = runs.find(month).map(RunRow::packs).orElse("");
        List<String> notes = packs.equals(replay.packs()) ? List.of()
                : List.of("锁定后方案插件有变化：锁定时 " + packs.replace("\n", "；") + "，现在 " + replay.packs().replace("\n", "；"));
        return new Verification(month, locked.size(), differences, notes);
    }

    private static String net(Slip slip) {
        return slip.net().map(Object::toString).orElse("未核定");
    }

    /** The locked month beside what is known today. */
    Settlement settlement(Progress progress) throws SQLException {
        Map<PersonId, String> names = new LinkedHashMap<>();
        books.people().forEach(dossier -> names.put(dossier.person().id(), dossier.person().name()));
        return new Corrector(connection).settle(month, slips.of(month), today(progress).stream().map(Reckoned::slip).toList(), names);
    }

}
