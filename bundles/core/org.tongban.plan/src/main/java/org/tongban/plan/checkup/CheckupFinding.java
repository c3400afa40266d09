package org.tongban.plan.checkup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Working;
import org.tongban.policy.declared.Inconsistency;
import org.tongban.policy.declared.Said;

/**
 * Something that the check-up found.
 *
 * @param what      what does not hold or does not add up
 * @param onlyUnder the reading under which it is so, if it is not so under the one in force
 * @param notUnder  readings under which it would not be so, if it is so under those in force
 * @param workings  the figures and readings it rests on, and what was worked out
 */
public record CheckupFinding(Inconsistency what, Optional<Under> onlyUnder, List<Under> notUnder, List<Working> workings) {

    public CheckupFinding {
        notUnder = List.copyOf(notUnder);
        workings = List.copyOf(workings);
    }

    /** A reading with one of its options. */
    public record Under(Reading reading, Reading.Option option) {

        @Override
        public String toString() {
            return reading.key() + "=" + option.letter();
        }
    }

    /** How grave it is; what is so only under a reading that is not in force is told, and no more. */
    public Verdict severity() {
        return onlyUnder.isPresent() ? Verdict.INFO : what.severity();
    }

    /** The clauses concerned, with that of the reading under which alone it is so. */
    public List<Citation> clauses() {
        List<Citation> all = new ArrayList<>(what.clauses());
        onlyUnder.map(under -> under.reading().clause()).filter(clause -> !all.contains(clause)).ifPresent(all::add);
        return List.copyOf(all);
    }

    /** In one sentence or two. */
    public Said message() {
        Said plain = what.message();
        return onlyUnder.map(under -> new Said("若“" + inner(under.reading().question()) + "”按" + under.option().letter() + "（" + under.option().text() + "）理解，" + plain.zh(),
                "If " + under.reading().key() + " is read as " + under.option().letter() + ": " + plain.en())).orElse(plain);
    }

    /** As it is quoted within quotation marks. */
    private static String inner(String quoted) {
        return quoted.replace('“', '‘').replace('”', '’');
    }

    /** What can be done. */
    public Said suggestion() {
        Said plain = what.suggestion();
        if (onlyUnder.isPresent()) {
            return new Said("现行读法下没有这个问题；不要改选" + onlyUnder.get().option().letter() + "，或先" + plain.zh(),
                    "It is not so under the reading in force; do not choose " + onlyUnder.get().option().letter() + ", or first " + plain.en());
        }
        if (notUnder.isEmpty()) {
            return plain;
        }
        List<String> zh = notUnder.stream().map(under -> under.reading().key() + "改选" + under.option().letter() + "（" + under.option().text() + "）").toList();
        List<String> en = notUnder.stream().map(Under::toString).toList();
        return new Said(plain.zh() + "；" + String.join("，或", zh) + "，则不再出现", plain.en() + "; it is gone with " + String.join(" or ", en));
    }

    /** By which it is known again the next time, whatever its figures have become. */
    public String key() {
        return what.kind().code() + " " + what.subject() + " " + String.join(",", what.clauses().stream().map(Citation::clause).toList()) + onlyUnder.map(under -> " " + under).orElse("");
    }

    /** For the panel of workings. */
    public Finding<String> explained() {
        return new Finding.Granted<>(message().zh(), workings);
    }
}
