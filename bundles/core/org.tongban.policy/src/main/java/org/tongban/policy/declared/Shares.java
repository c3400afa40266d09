package org.tongban.policy.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;

/**
 * Shares into which something is divided, and how many are named for each.
 *
 * @param what    what is divided, such as 村站类型
 * @param parts   the shares, in the document's order
 * @param isWhole whether nothing is left beside them
 * @param reading how a difference between shares and list is read; may be empty
 */
public record Shares(String what, List<Part> parts, boolean isWhole, Said reading) implements Declaration {

    public Shares {
        parts = List.copyOf(parts);
    }

    /**
     * @param share what it is to have
     * @param named those whom the document names for it; empty if it names nobody
     */
    public record Part(Stated<Rate> share, Optional<Stated<List<String>>> named) {
    }

    /** Whether so many of a whole are a share of it, as near as whole numbers come. */
    public static boolean fits(Rate share, long count, long whole) {
        return share.floorOf(whole) <= count && count <= share.ceilOf(whole);
    }

    @Override
    public List<Inconsistency> look(Circumstances known, Worksheet sheet) {
        List<Inconsistency> found = new ArrayList<>();
        List<Rate> shares = parts.stream().map(part -> part.share().value()).toList();
        BigDecimal sum = shares.stream().map(Rate::fraction).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (isWhole ? sum.compareTo(BigDecimal.ONE) != 0 : sum.compareTo(BigDecimal.ONE) > 0) {
            found.add(draft(Kind.SHARES_SUM, Verdict.WARN).title(what + "的比例合计不是100%", "the shares of " + what + " do not make 100 %")
                    .says("比例分别为" + Wording.listed(shares), "the shares are " + Wording.listedInEnglish(shares)).found("合计" + new Rate(sum), "they sum up to " + new Rate(sum))
                    .suggest("核对原文，少列或多列的一类由发文机关说明", "check the text; ask the issuing office which part is missing or too many")
                    .figure("shares", "比例", "shares", shares.stream().map(Rate::toString).toList()).figure("sum", "合计", "sum", new Rate(sum).toString()).on(sheet));
        }
        if (parts.stream().allMatch(part -> part.named().isPresent())) {
            againstList(shares, sheet).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Inconsistency> againstList(List<Rate> shares, Worksheet sheet) {
        List<Integer> counts = parts.stream().map(part -> part.named().orElseThrow().value().size()).toList();
        int whole = sheet.step(what + "名单总数", counts.stream().mapToInt(Integer::intValue).sum());
        boolean fits = true;
        List<BigDecimal> wanted = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            wanted.add(sheet.step(parts.get(i).share().name() + "应有", shares.get(i).fraction().multiply(BigDecimal.valueOf(whole)).stripTrailingZeros()));
            fits &= fits(shares.get(i), counts.get(i), whole);
        }
        if (fits) {
            return Optional.empty();
        }
        List<String> asked = wanted.stream().map(Wording::plain).toList();
        return Optional.of(draft(Kind.SHARES_LIST, Verdict.WARN).title(what + "的比例与名单不符", "the shares of " + what + " do not fit the list")
                .says(Wording.listed(shares) + "，" + whole + "个应为" + Wording.listed(asked) + "个", Wording.listedInEnglish(shares) + " of " + whole + " are " + Wording.listedInEnglish(asked))
                .found("名单为" + Wording.listed(counts) + "个", "the list has " + Wording.listedInEnglish(counts)).reading(reading)
                .suggest("明确以名单还是以比例为准，并在方案中选定读法", "decide whether list or shares bind, and choose the reading in the plan")
                .figure("shares", "比例", "shares", shares.stream().map(Rate::toString).toList()).figure("wanted", "按比例应有", "wanted", asked).figure("listed", "名单", "listed", counts)
                .figure("total", "总数", "total", whole).on(sheet));
    }

    private Inconsistency.Draft draft(Kind kind, Verdict severity) {
        Stream<Citation> clauses = Stream.concat(parts.stream().map(part -> part.share().clause()), parts.stream().flatMap(part -> part.named().stream()).map(Stated::clause));
        return Inconsistency.of(kind, what, severity, clauses);
    }
}
