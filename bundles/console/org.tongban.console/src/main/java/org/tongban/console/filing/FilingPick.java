package org.tongban.console.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.FilingState;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.plan.filing.Filings;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a user says which filing is meant: by its number, or by kind, site and subject. */
final class FilingPick {

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "备案编号 (number of the filing)")
    private @Nullable Long id;

    @Option(names = "--kind", paramLabel = "K", description = "备案种类，如 monthly-results (kind)")
    private @Nullable String kind;

    @Option(names = "--site", paramLabel = "S", description = "单位名称或编号 (site, by name or code)")
    private @Nullable String site;

    @Option(names = "--period", paramLabel = "YYYY-MM", description = "月份 (month)")
    private @Nullable YearMonth period;

    @Option(names = "--effective", paramLabel = "DATE", description = "拟生效日 (day of effect)")
    private @Nullable LocalDate effective;

    @Option(names = "--object", paramLabel = "TEXT", description = "对象 (what it concerns)")
    private @Nullable String object;

    OptionalLong id() {
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }

    String kind() {
        return wanted(kind, "--kind");
    }

    SiteId site(Sites sites) {
        return site(wanted(site, "--site"), sites);
    }

    FilingSubject subject() {
        return new FilingSubject(Optional.ofNullable(period), Optional.ofNullable(effective), object == null ? "" : object);
    }

    private static String wanted(@Nullable String value, String option) {
        if (value == null) {
            throw new IllegalArgumentException("请写明备案编号，或用 --kind、--site、--period（或 --effective）指明；缺少 " + option + " (name the filing by its number, or by kind, site and period)");
        }
        return value;
    }

    static SiteId site(String name, Sites sites) {
        return Stream.of(sites.named(name)).flatMap(Optional::stream).findFirst().or(() -> name.isBlank() ? Optional.empty() : sites.find(new SiteId(name.strip()))).map(Site::id)
                .orElseThrow(() -> new IllegalArgumentException("没有名为“" + name + "”的单位，请核对名称或编号 (no such site)"));
    }

    /** The filing meant, if it was drafted. */
    Filing filing(Filings filings, Sites sites) {
        if (id != null) {
            return filings.find(id).orElseThrow(() -> new IllegalArgumentException("没有编号为 " + id + " 的备案；用 filing list 查看 (no such filing)"));
        }
        String what = kind();
        SiteId where = site(sites);
        return filings.find(what, where, subject()).orElseThrow(() -> new IllegalArgumentException("还没有这份备案：" + what + " " + where + " " + subject() + "；用 filing submit 草拟并报送 (not drafted yet)"));
    }

    /** Whether an entry is in the state that the user named by its code or its word. */
    static boolean isIn(FilingEntry entry, String state) {
        String word = state.strip();
        Optional<FilingState> found = entry.filing().map(Filing::state);
        if (Stream.of(FilingState.values()).noneMatch(each -> isCalled(each, word)) && !word.equalsIgnoreCase("missing") && !word.equals("未草拟")) {
            throw new IllegalArgumentException("没有“" + state + "”这种状态；可用：" + String.join("、", Stream.of(FilingState.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList())
                    + "、missing (no such state)");
        }
        return found.map(each -> isCalled(each, word)).orElse(word.equalsIgnoreCase("missing") || word.equals("未草拟"));
    }

    private static boolean isCalled(FilingState state, String word) {
        return state.name().equalsIgnoreCase(word) || state.label().equals(word);
    }
}
