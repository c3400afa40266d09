package org.tongban.core.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of skill.
 *
 * @param kind       what it is for
 * @param level      its level; social work's 初级/中级/高级 are JUNIOR, INTERMEDIATE, SENIOR
 * @param issuedOn   the day it was issued
 * @param validUntil the last day it is valid, or null for no end
 * @param number     its number, empty if unknown
 */
public record Certificate(CertificateKind kind, SkillLevel level, LocalDate issuedOn, @Nullable LocalDate validUntil, String number) {

    public static Certificate clerk(SkillLevel level, LocalDate issuedOn) {
        return new Certificate(CertificateKind.CLERK, level, issuedOn, null, "");
    }

    public boolean isValidOn(LocalDate day) {
        return !issuedOn.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }
}
