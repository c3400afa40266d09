package org.tongban.plan.filing.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Verdict;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingContents;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.FilingRefused;
import org.tongban.plan.filing.FilingSource.Check;
import org.tongban.plan.filing.FilingState;
import org.tongban.plan.filing.FilingStep;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.plan.filing.FilingVersion;
import org.tongban.plan.filing.Filings;
import org.tongban.plan.filing.FrozenText;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.registry.ChangedMeanwhile;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;

/** The filings of the workspace, in its store. */
@Component(service = Filings.class)
public final class StoredFilings implements Filings {

    private static final int LONGEST_LINE = 8000;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_NAME = 100;

    private final Tx tx;
    private final Audit audit;
    private final Clock clock;
    private final FilingTables tables;
    private final Duties duties;

    @Activate
    public StoredFilings(@Reference Tx tx, @Reference Audit audit, @Reference Clock clock, @Reference PolicyBook book, @Reference Sites sites, @Reference SourceShelf sources) {
        this(tx, audit, clock, new Duties(book, sites, sources::all));
    }

    StoredFilings(Tx tx, Audit audit, Clock clock, Duties duties) {
        this.tx = tx;
        this.audit = audit;
        this.clock = clock;
        this.duties = duties;
        tables = new FilingTables(tx);
    }

    @Override
    public List<FilingEntry> list(LocalDate asOf) {
        return duties.list(all(), asOf, clock.getZone());
    }

    @Override
    public List<Filing> all() {
        return tables.all();
    }

    @Override
    public Optional<Filing> find(long id) {
        return tables.find(id);
    }

    @Override
    public Optional<Filing> find(String kind, SiteId site, FilingSubject subject) {
        return tables.find(kind, site.code(), subject.toString());
    }

    @Override
    public FilingEntry entry(Filing filing, LocalDate asOf) {
        return duties.entry(filing, asOf, clock.getZone());
    }

    @Override
    public Optional<FilingContents> current(String kind, SiteId site, FilingSubject subject) {
        return duties.source(kind).flatMap(source -> source.contents(kind, site, subject));
    }

    @Override
    public List<Check> checks(Filing filing) {
        return filing.latest().text().contents().flatMap(contents -> duties.source(filing.kind()).map(source -> source.checks(filing.kind(), filing.site(), filing.subject(), contents)))
                .orElse(List.of());
    }

    @Override
    public List<Filing> openAll(String kind, FilingSubject subject, String by) {
        return tx.call(em -> {
            List<Filing> opened = new ArrayList<>();
            for (SiteId site : duties.owing(kind, subject, LocalDate.now(clock))) {
                if (find(kind, site, subject).isEmpty()) {
                    current(kind, site, subject).ifPresent(contents -> opened.add(open(kind, site, subject, contents, by)));
                }
            }
            return opened;
        });
    }

    @Override
    public Filing open(String kind, SiteId site, FilingSubject subject, String by) {
        return tx.call(em -> {
            Optional<Filing> there = find(kind, site, subject);
            if (there.isPresent()) {
                return there.get();
            }
            duties.duty(kind, site, subject, LocalDate.now(clock));
            FilingContents contents = current(kind, site, subject).orElseThrow(() -> new FilingRefused(duties.name(site) + " " + subject
                    + " 没有可以备案的记录，请先录入或导入 (nothing is recorded that could be filed)"));
            return open(kind, site, subject, contents, by);
        });
    }

    @Override
    public Filing open(String kind, SiteId site, FilingSubject subject, FilingContents contents, String by) {
        return tx.call(em -> {
            Optional<Filing> there = find(kind, site, subject);
            if (there.isPresent()) {
                return there.get();
            }
            FilingDuty duty = duties.duty(kind, site, subject, LocalDate.now(clock));
            FilingVersion first = freeze(kind, site, subject, contents, 1, by);
            note("draft", kind, site, subject, 1, "", first.digest(), by);
            FilingStep step = new FilingStep(1, FilingStep.Kind.DRAFTED, 1, "", first.digest(), first.by(), first.at(), "");
            Filing filing = new Filing(tables.nextId(), kind, duty.clause(), duty.title(), site, duty.to(), subject, FilingState.DRAFT, List.of(first), List.of(step), 1);
            tables.add(filing);
            return filing;
        });
    }

    @Override
    public Filing submit(Filing known, String note, String by) {
        return tx.call(em -> {
            Filing filing = unchanged(known);
            refuseUnless(filing.state().isWithSender(), filing, "不能再报送；要改动请等对方退回，或在受理后修改 (it lies with the receiver)");
            if (filing.state() == FilingState.RETURNED && note.isBlank()) {
                throw new FilingRefused("这份备案已被退回：请先修改再报送；不修改而重报的，请写明说明 (it was returned: amend it, or say why it is sent again unchanged)");
            }
            refuseUnlessIntact(filing);
            Optional<FilingContents> now = current(filing.kind(), filing.site(), filing.subject());
            if (now.isPresent() && !now.equals(filing.latest().text().contents())) {
                throw new FilingRefused("草拟之后记录有了改动，备案内容不是现在的记录；请先修改备案再报送 (the records have changed since, amend the filing first)");
            }
            return step(filing, FilingStep.Kind.SUBMITTED, "submit", note, by);
        });
    }

    @Override
    public Filing accept(Filing known, String note, String by) {
        return tx.call(em -> {
            Filing filing = unchanged(known);
            refuseUnless(filing.state().isWaiting(), filing, "不能受理；只有已报送的备案可以受理 (only a submitted filing can be accepted)");
            refuseUnlessIntact(filing);
            checks(filing).stream().filter(check -> check.verdict() == Verdict.FAIL).findFirst().ifPresent(check -> {
                throw new FilingRefused("核对不符合，不能受理：" + check.sentence() + "；请退回并写明理由 (a check fails, return it with the reason)");
            });
            return step(filing, FilingStep.Kind.ACCEPTED, "accept", note, by);
        });
    }

    @Override
    public Filing giveBack(Filing known, String reason, String by) {
        if (reason.isBlank()) {
            throw new FilingRefused("退回备案须写明理由 (say why it is returned)");
        }
        return tx.call(em -> {
            Filing filing = unchanged(known);
            refuseUnless(filing.state().isWaiting(), filing, "不能退回；只有已报送的备案可以退回 (only a submitted filing can be returned)");
            return step(filing, FilingStep.Kind.RETURNED, "return", reason, by);
        });
    }

    @Override
    public Filing amend(Filing known, String reason, String by) {
        return tx.call(em -> amend(known, current(known.kind(), known.site(), known.subject())
                .orElseThrow(() -> new FilingRefused("没有可供修改的记录，请先更正记录 (no records to take the new contents from)")), reason, by));
    }

    @Override
    public Filing amend(Filing known, FilingContents contents, String reason, String by) {
        return tx.call(em -> {
            Filing filing = unchanged(known);
            refuseUnless(!filing.state().isWaiting(), filing, "不能修改；请等对方退回 (it lies with the receiver, it can be amended once returned)");
            if (filing.state() == FilingState.ACCEPTED && reason.isBlank()) {
                throw new FilingRefused("已备案的内容要修改，须写明理由 (say why an accepted filing is amended)");
            }
            FilingVersion before = filing.latest();
            FilingVersion next = freeze(filing.kind(), filing.site(), filing.subject(), contents, before.number() + 1, by);
            if (next.digest().equals(before.digest())) {
                throw new FilingRefused("内容没有变化，不必修改；请先更正记录 (nothing has changed, correct the records first)");
            }
            note("amend", filing.kind(), filing.site(), filing.subject(), next.number(), before.digest(), next.digest(), by);
            tables.advance(filing, List.of(next), List.of(new FilingStep(filing.steps().size() + 1, FilingStep.Kind.AMENDED, next.number(), before.digest(), next.digest(), next.by(),
                    next.at(), noted(reason))));
            return find(filing.id()).orElseThrow();
        });
    }

    private Filing step(Filing filing, FilingStep.Kind kind, String action, String note, String by) {
        FilingVersion version = filing.latest();
        note(action, filing.kind(), filing.site(), filing.subject(), version.number(), version.digest(), version.digest(), by);
        tables.advance(filing, List.of(), List.of(new FilingStep(filing.steps().size() + 1, kind, version.number(), version.digest(), version.digest(), named(by), now(), noted(note))));
        return find(filing.id()).orElseThrow();
    }

    /** The filing as it is stored, if it is still what the caller saw. */
    private Filing unchanged(Filing known) {
        Filing filing = find(known.id()).orElseThrow(() -> new FilingRefused("没有编号为 " + known.id() + " 的备案 (no such filing)"));
        if (filing.revision() != known.revision()) {
            throw new ChangedMeanwhile("这份备案刚被他人改动过（现为" + filing.state() + "），请刷新后再试 (somebody else has changed this filing, look again)");
        }
        return filing;
    }

    private static void refuseUnless(boolean allowed, Filing filing, String sentence) {
        if (!allowed) {
            throw new FilingRefused("备案 " + filing.id() + " 现为“" + filing.state() + "”，" + sentence);
        }
    }

    private static void refuseUnlessIntact(Filing filing) {
        if (!filing.isIntact()) {
            throw new FilingRefused("备案 " + filing.id() + " 的内容与摘要不符，已被改动过，不能继续办理；请退回或修改，重新冻结内容 (what is stored is not what was frozen)");
        }
    }

    private FilingVersion freeze(String kind, SiteId site, FilingSubject subject, FilingContents contents, int number, String by) {
        FrozenText text = FrozenText.of(kind, site, subject, contents);
        for (int i = 0; i < text.lines().size(); i++) {
            if (text.lines().get(i).length() > LONGEST_LINE) {
                throw new FilingRefused("备案内容有一行超过 " + LONGEST_LINE + " 字，请分行填写 (a row of the contents is too long)");
            }
        }
        return new FilingVersion(number, text, text.digest(), true, named(by), now());
    }

    private void note(String action, String kind, SiteId site, FilingSubject subject, int version, String before, String after, String by) {
        String what = subject.period().map(Object::toString).or(() -> subject.effective().map(Object::toString)).orElse("");
        audit.note(by, "filing." + action, (kind + " " + site + " " + what).strip() + " v" + version, new Digest(before), new Digest(after));
    }

    /** As precise as it is stored. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String named(String by) {
        return by.length() <= LONGEST_NAME ? by : by.substring(0, LONGEST_NAME);
    }

    private static String noted(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new FilingRefused("说明不能超过 " + LONGEST_NOTE + " 字 (the note is longer than " + LONGEST_NOTE + " characters)");
        }
        return note.strip();
    }
}
