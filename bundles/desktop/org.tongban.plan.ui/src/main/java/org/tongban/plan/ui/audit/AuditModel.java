package org.tongban.plan.ui.audit;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.tongban.plan.Audit;
import org.tongban.plan.Audit.Entry;
import org.tongban.plan.Audit.Verdict;
import org.tongban.plan.AuditFile;
import org.tongban.plan.Digest;
import org.tongban.plan.Watch;
import org.tongban.plan.ui.Observed;
import org.tongban.store.Workspaces;

/** The audit list, newest first, what of it is looked at, and whether it is as it was written. */
public final class AuditModel extends Observed {

    public static final String ENTRIES = "entries";

    /** As many as an officer looks through; the whole list is written out for the auditor. */
    private static final int SHOWN = 5000;
    private static final Verdict NOTHING = new Verdict(0, OptionalLong.empty(), "");

    private final Workspaces workspaces;
    private final Audit audit;
    private final ZoneId zone;
    private Reading reading = new Reading(List.of(), NOTHING);
    private AuditFilter filter = AuditFilter.ALL;

    /** What is read at once. */
    public record Reading(List<Entry> entries, Verdict verdict) {
    }

    /** @param zone in which days are counted */
    public AuditModel(Workspaces workspaces, Audit audit, ZoneId zone) {
        this.workspaces = workspaces;
        this.audit = audit;
        this.zone = zone;
    }

    /** In the background: the list, and a look at the whole chain. */
    public Reading read(Watch watch) {
        return isOpen() ? new Reading(audit.entries(SHOWN), audit.verify(watch)) : new Reading(List.of(), NOTHING);
    }

    public void show(Reading read) {
        List<Entry> before = entries();
        reading = read;
        changed(ENTRIES, before, entries());
    }

    /** Shows only those. */
    public void filter(AuditFilter wanted) {
        List<Entry> before = entries();
        filter = wanted;
        changed(ENTRIES, before, entries());
    }

    /** Those that are looked at, newest first. */
    public List<Entry> entries() {
        return reading.entries().stream().filter(entry -> filter.lets(entry, zone)).toList();
    }

    /** Everybody who did something. */
    public List<String> people() {
        return each(Entry::by);
    }

    /** Everything that was done, by its code. */
    public List<String> actions() {
        return each(Entry::action);
    }

    private List<String> each(Function<Entry, String> part) {
        return reading.entries().stream().map(part).distinct().sorted().toList();
    }

    public Verdict verdict() {
        return reading.verdict();
    }

    public boolean isIntact() {
        return reading.verdict().intact();
    }

    /** Whether the chain does not hold from this entry on. */
    public boolean isBroken(Entry entry) {
        OptionalLong first = reading.verdict().firstBroken();
        return first.isPresent() && entry.number() >= first.getAsLong();
    }

    /** Writes the whole list for the auditor, and notes that; in the background. @return how many entries */
    public int export(Path target, String by) {
        List<Entry> all = new ArrayList<>();
        audit.each(all::add);
        AuditFile.write(target, all);
        audit.note(by, "export", "审计记录 " + target.getFileName() + "，" + all.size() + " 条", Digest.NONE, Digest.ofFile(target));
        return all.size();
    }

    public boolean isOpen() {
        return workspaces.current().isPresent();
    }
}
