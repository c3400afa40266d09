package org.tongban.payroll.run;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.Dossier;
import org.tongban.registry.Site;

/** What a run reads: the registry, the insurance files, and what payroll itself has kept. */
public interface Books {

    /** Everyone, in order of site, then person. */
    List<Dossier> people();

    List<Site> sites();

    List<CaseVolume> cases(YearMonth month);

    /** The insurance files of everyone who has one, oldest first. */
    Map<PersonId, List<Insurance>> insurance();

    /** The corrections that a month that is not locked has to pay, in the order in which they were made. */
    Map<PersonId, List<SlipLine>> corrections(YearMonth into);

    /** The slips of a month, if it is locked or paid. */
    Optional<List<KeptSlip>> locked(YearMonth month);

    /**
     * A slip that was locked.
     *
     * @param slip       the slip
     * @param deductions special additional deductions of the month
     */
    record KeptSlip(Slip slip, Money deductions) {
    }
}
