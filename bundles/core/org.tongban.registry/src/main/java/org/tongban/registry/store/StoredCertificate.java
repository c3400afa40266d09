package org.tongban.registry.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.CertificateKind;
import org.tongban.core.people.SkillLevel;

/** {@link Certificate} as stored. */
@Entity(name = "RegistryCertificate")
@Table(name = "registry_certificate")
@Cacheable(false)
public class StoredCertificate extends Detail<Certificate> {

    @Enumerated(EnumType.STRING)
    private CertificateKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "skill_level")
    private SkillLevel level;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "certificate_number")
    private String number;

    @Override
    Certificate value() {
        return new Certificate(kind, level, issuedOn, validUntil, number);
    }

    @Override
    void set(Certificate value) {
        kind = value.kind();
        level = value.level();
        issuedOn = value.issuedOn();
        validUntil = value.validUntil();
        number = value.number();
    }
}
