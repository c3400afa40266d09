package org.tongban.plan.state.provider;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.plan.Clauses;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.EvidenceBook;
import org.tongban.plan.state.RecordedEvidence;
import org.tongban.plan.state.RecordedEvidence.KeptFile;
import org.tongban.plan.store.EvidenceRows;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;

/** The evidence recorded in the open workspace. */
@Component
public final class PlaceEvidenceBook implements EvidenceBook {

    private static final int LONGEST_NOTE = 1900;

    private final Clauses clauses;
    private final Sites sites;
    private final EvidenceRows rows;
    private final Workspaces workspaces;
    private final Clock clock;

    @Activate
    public PlaceEvidenceBook(@Reference Clauses clauses, @Reference Sites sites, @Reference EvidenceRows rows, @Reference Workspaces workspaces, @Reference Clock clock) {
        this.clauses = clauses;
        this.sites = sites;
        this.rows = rows;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public RecordedEvidence record(Citation clause, SiteId site, Optional<ClauseState> state, LocalDate day, String note, Optional<Path> file, String by) {
        clauses.find(clause).orElseThrow(() -> new IllegalArgumentException("没有编号为“" + clause.clause() + "”的条款；条款编号见 clauses 命令或“方案”"));
        sites.find(site).orElseThrow(() -> new IllegalArgumentException("没有编号为“" + site + "”的站点"));
        if (note.isBlank() || note.strip().length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(note.isBlank() ? "请写明落实情况，如做了什么、依据哪份文件" : "落实情况超过" + LONGEST_NOTE + "字；请写要点，详情附文件");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("日期 " + day + " 在今天之后；请填写今天或以前的日期");
        }
        if (state.isEmpty()) {
            RecordedEvidence withdrawn = standing(clause, site).orElseThrow(() -> new IllegalArgumentException("条款 " + clause.clause() + " 在该站点没有可撤销的登记"));
            if (day.isBefore(withdrawn.day())) {
                throw new IllegalArgumentException("撤销日期 " + day + " 早于登记日期 " + withdrawn.day() + "；请填写登记日期或以后的日期");
            }
        }
        Optional<KeptFile> kept = file.map(given -> folder().keep(given));
        return rows.add(clause, site, state, day, note.strip(), kept, by);
    }

    /** What is recorded of the clause at the site, if it was not withdrawn. */
    private Optional<RecordedEvidence> standing(Citation clause, SiteId site) {
        return rows.of(clause).stream().filter(record -> record.site().equals(site)).max(Comparator.comparing(RecordedEvidence::day).thenComparing(RecordedEvidence::number))
                .filter(record -> record.state().isPresent());
    }

    private EvidenceFolder folder() {
        return EvidenceFolder.in(workspaces.current().orElseThrow(() -> new IllegalArgumentException("还没有打开工作区；请先打开或新建")).folder());
    }

    @Override
    public List<RecordedEvidence> all() {
        return rows.all();
    }

    @Override
    public List<RecordedEvidence> of(Citation clause) {
        return rows.of(clause);
    }

    @Override
    public Optional<Path> file(RecordedEvidence record) {
        return record.file().flatMap(kept -> folder().find(kept));
    }
}
