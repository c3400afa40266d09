package org.tongban.plan.state;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.policy.PolicyPack;

/**
 * What a module can tell from its records of how clauses are carried out. Registered as a service by every module that can
 * tell anything; it holds no rule of a document, but asks the pack's policies and reports what they found.
 */
@ConsumerType
public interface ClauseEvidence {

    /** The module that tells, by the names of the clause register, such as {@code payroll}. */
    String module();

    /**
     * What is known at a site and at the sites under it. A clause of which nothing is known is left out. Must not throw where
     * nothing is recorded, and must not write anything.
     *
     * @param pack the pack in force there
     */
    List<Told> tell(PolicyPack pack, SiteId site, LocalDate day);

    /**
     * One thing that is known of a clause.
     *
     * @param clause   the clause
     * @param state    what it says of the clause, taken alone
     * @param sentence what was found, with its figures, in Chinese, such as 2025年3月工资按本条计发，106人，技能补贴合计12,300.00元
     * @param finding  the finding it rests on, with its workings
     */
    record Told(Citation clause, ClauseState state, String sentence, Finding<?> finding) {
    }
}
