package org.tongban.registry.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.time.DateRange;
import org.tongban.registry.Employment;

/** {@link Employment} as stored. */
@Entity(name = "RegistryEmployment")
@Table(name = "registry_employment")
@Cacheable(false)
public class StoredEmployment extends Detail<Employment> {

    @Column(name = "site_code")
    private String site;

    @Enumerated(EnumType.STRING)
    private EmploymentKind kind;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Column(name = "probation_from")
    private @Nullable LocalDate probationFrom;

    @Column(name = "probation_until")
    private @Nullable LocalDate probationUntil;

    @Column(name = "window_number")
    private String windowNumber;

    @Override
    Employment value() {
        Optional<DateRange> probation = Optional.ofNullable(probationFrom).map(day -> new DateRange(day, probationUntil));
        return new Employment(new SiteId(site), kind, new DateRange(from, until), probation, windowNumber);
    }

    @Override
    void set(Employment value) {
        site = value.site().code();
        kind = value.kind();
        from = value.term().from();
        until = value.term().until();
        probationFrom = value.probation().map(DateRange::from).orElse(null);
        probationUntil = value.probation().map(DateRange::until).orElse(null);
        windowNumber = value.windowNumber();
    }
}
