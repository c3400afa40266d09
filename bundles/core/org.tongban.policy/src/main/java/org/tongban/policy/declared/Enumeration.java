package org.tongban.policy.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/**
 * Names that the document lists, and how many it says they are.
 *
 * @param what    what is listed, such as 免费邮寄除外的部门
 * @param unit    the measure word
 * @param stated  how many the document says; empty if it says no number
 * @param named   the names, in order; one named twice stands here twice
 * @param reading how a difference is read; may be empty
 */
public record Enumeration(String what, String unit, Optional<Stated<Integer>> stated, Stated<List<String>> named, Said reading) implements Declaration {

    @Override
    public List<Inconsistency> look(Circumstances known, Worksheet sheet) {
        List<Inconsistency> found = new ArrayList<>();
        List<String> names = named.value();
        int listed = sheet.step(what + "列举", names.size());
        if (stated.isPresent() && stated.get().value() != listed) {
            int said = stated.get().value();
            found.add(draft(Kind.COUNT_DIFFERS).title(what + "的个数与列举不符", what + ": the number differs from what is listed")
                    .says("所称" + said + unit, "the text says " + said + unit).found("写明" + listed + unit + "：" + Wording.listed(names), "it lists " + listed + unit + ": " + Wording.listedInEnglish(names))
                    .reading(reading).suggest(said > listed ? "缺少的" + (said - listed) + unit + "不能推定，请发文机关写明后在方案中填写" : "多出的" + (listed - said) + unit + "请发文机关核对",
                            said > listed ? "the missing " + (said - listed) + unit + " cannot be presumed: ask the issuing office and enter it in the plan" : "ask the issuing office which " + (listed - said) + unit + " are too many")
                    .figure("stated", "文件写明", "stated", said).figure("listed", "列举", "listed", listed).figure("names", "名单", "names", names).on(sheet));
        }
        List<String> twice = names.stream().filter(name -> names.indexOf(name) != names.lastIndexOf(name)).distinct().toList();
        if (!twice.isEmpty()) {
            found.add(draft(Kind.NAMED_TWICE).title(what + "的名单中有重名", what + ": the list names some twice").says("名单共" + listed + unit, "the list has " + listed + unit)
                    .found(Wording.listed(twice) + "出现不止一次", Wording.listedInEnglish(twice) + " stand in it more than once")
                    .suggest("请发文机关核对：是同名的两" + unit + "，还是重复", "ask the issuing office whether they are two of one name or one listed twice")
                    .figure("listed", "列举", "listed", listed).figure("names", "重名", "names", twice).on(sheet));
        }
        return found;
    }

    private Inconsistency.Draft draft(Kind kind) {
        return Inconsistency.of(kind, what, Verdict.WARN, Stream.concat(stated.stream().map(Stated::clause), Stream.of(named.clause())));
    }
}
