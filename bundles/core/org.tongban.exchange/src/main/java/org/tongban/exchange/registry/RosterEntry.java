package org.tongban.exchange.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.money.Money;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.Degree;
import org.tongban.core.people.EmploymentKind;
import org.tongban.registry.PersonName;

/**
 * What a row of a roster says of a person; what it does not say is empty.
 *
 * @param left             the last day on post
 * @param probationEnd     the last day of probation
 * @param withoutLevel     the row says outright that there is no clerk's certificate
 * @param payFrom          the first day of the pay, if the row names one
 */
record RosterEntry(Optional<IdentityNumber> identity, String name, Optional<String> sex, Optional<String> phone, Optional<String> site, Optional<EmploymentKind> kind,
        LocalDate onPost, Optional<LocalDate> left, Optional<LocalDate> probationEnd, Optional<String> window, Optional<Certificate> level, boolean withoutLevel,
        Optional<Certificate> socialWork, Optional<Degree> degree, Optional<Money> pay, Optional<LocalDate> payFrom, Optional<String> card, Optional<String> bank) {

    RosterEntry {
        name = PersonName.plain(name);
    }
}
