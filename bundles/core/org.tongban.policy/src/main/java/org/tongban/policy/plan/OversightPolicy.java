package org.tongban.policy.plan;

import java.util.List;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Worksheet;

/** How a document wants its execution supervised. */
@ConsumerType
@FunctionalInterface
public interface OversightPolicy {

    /** @param sheet takes down the figures and readings that it rests on */
    Oversight oversight(Worksheet sheet);

    /** Words that the document lists, with the clause that lists them; no words if it lists none. */
    record Named(List<String> words, Citation clause) {

        public Named {
            words = List.copyOf(words);
        }
    }

    /**
     * Each list is in the document's words and order, and absent from the map of a document that has none.
     *
     * @param topics          what is to be inspected, such as 选聘程序
     * @param eachTopicYearly whether each topic is due at least once in a calendar year
     * @param methods         how, such as 随机抽查
     * @param sources         whence findings come, such as 好差评
     * @param bodies          who supervises
     * @param grounds         for which failings a circular and an order to rectify are given
     * @param measures        what an accountable body meets with, such as 通报, 约谈, mildest first
     * @param rectifyWithin   days to rectify by default; empty if the document leaves it open
     * @param inWorkdays      whether these are working days, not calendar days
     * @param dueIsMandatory  whether an order to rectify without a day is refused
     * @param accountableBy   who alone may open an accountability case; empty if the document names nobody
     * @param bulletinMonths  how many months a bulletin covers; empty if the document wants none
     */
    record Oversight(Named topics, boolean eachTopicYearly, Named methods, Named sources, Named bodies, Named grounds, Named measures, OptionalInt rectifyWithin,
            boolean inWorkdays, boolean dueIsMandatory, Named accountableBy, OptionalInt bulletinMonths) {

        /** Whose days to rectify, if any, are working days. */
        public Oversight(Named topics, boolean eachTopicYearly, Named methods, Named sources, Named bodies, Named grounds, Named measures, OptionalInt rectifyWithin,
                boolean dueIsMandatory, Named accountableBy, OptionalInt bulletinMonths) {
            this(topics, eachTopicYearly, methods, sources, bodies, grounds, measures, rectifyWithin, true, dueIsMandatory, accountableBy, bulletinMonths);
        }
    }
}
