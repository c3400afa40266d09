package org.tongban.policy.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/**
 * A total that the document states, and the parts that it lists.
 *
 * @param what     what is counted, such as 综合受理窗口
 * @param unit     the measure word, such as 个
 * @param stated   the total
 * @param parts    the parts listed, in order
 * @param open     names of parts of which the document does not say how much
 * @param accounts what may explain a difference, the first that fits counts
 */
public record Total(String what, String unit, Stated<BigDecimal> stated, List<Stated<BigDecimal>> parts, List<String> open, List<Account> accounts) implements Declaration {

    public Total {
        parts = List.copyOf(parts);
        open = List.copyOf(open);
        accounts = List.copyOf(accounts);
    }

    /**
     * A way in which total and parts can both be right.
     *
     * @param how   in a sentence
     * @param gives what the total comes to in that way; it explains the difference only if that is the total stated
     */
    public record Account(Said how, BigDecimal gives) {
    }

    @Override
    public List<Inconsistency> look(Circumstances known, Worksheet sheet) {
        BigDecimal sum = sheet.step(what + "分项合计", parts.stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros());
        int compared = sum.compareTo(stated.value());
        if (compared == 0) {
            return List.of();
        }
        Optional<Account> account = accounts.stream().filter(each -> each.gives().compareTo(stated.value()) == 0).findFirst();
        boolean restIsOpen = !open.isEmpty() && compared < 0;
        String rest = Wording.plain(stated.value().subtract(sum).abs()) + unit;
        Said reading = account.map(Account::how).orElseGet(() -> restIsOpen
                ? new Said("其余" + rest + "应在" + Wording.listed(open) + "之中，文件未写明", "the remaining " + rest + " would be in " + Wording.listedInEnglish(open) + ", of which the text says no number")
                : Said.NOTHING);
        List<BigDecimal> each = parts.stream().map(Stated::value).toList();
        String besides = open.isEmpty() ? "" : "，" + Wording.listed(open) + "未写明";
        String besidesEnglish = open.isEmpty() ? "" : "; no number for " + Wording.listedInEnglish(open);
        return List.of(Inconsistency.of(Kind.TOTAL_DIFFERS, what, account.isPresent() || restIsOpen ? Verdict.INFO : Verdict.WARN, Stream.concat(Stream.of(stated), parts.stream()).map(Stated::clause))
                .title(what + "合计与分项不符", what + ": the total differs from its parts").says(stated.name() + Wording.plain(stated.value()) + unit, stated.name() + " " + Wording.plain(stated.value()) + unit)
                .found("所列各项合计" + Wording.plain(sum) + unit + (each.size() > 1 ? "（" + Wording.summed(each) + "）" : "") + besides,
                        "the parts listed sum up to " + Wording.plain(sum) + unit + (each.size() > 1 ? " (" + Wording.summed(each) + ")" : "") + besidesEnglish)
                .reading(reading).suggest(account.isPresent() || restIsOpen ? "两个数都保留，引用时写明口径" : "相差" + rest + "，请发文机关核对；在此之前以分项为准还是以总数为准须作决定",
                        account.isPresent() || restIsOpen ? "keep both figures and say which is meant" : "they differ by " + rest + "; ask the issuing office, and decide which binds until then")
                .figure("stated", "文件写明", "stated", stated.value()).figure("listed", "分项合计", "listed", sum).figure("difference", "相差", "difference", stated.value().subtract(sum))
                .figure("parts", "分项", "parts", each.stream().map(Wording::plain).toList()).on(sheet));
    }
}
