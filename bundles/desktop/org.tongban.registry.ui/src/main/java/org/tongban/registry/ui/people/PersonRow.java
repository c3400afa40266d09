package org.tongban.registry.ui.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.Mask;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.CertificateKind;
import org.tongban.core.people.Degree;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;

/**
 * A person in the table, as things stand on a day. Of somebody who is in post that employment counts, of others the last.
 *
 * @param identity  masked, empty if unknown
 * @param phone     masked, empty if unknown
 * @param site      null for somebody never employed
 * @param left      the last day; null while there is none
 * @param level     of the clerk's certificate last issued, empty if none
 */
public record PersonRow(PersonId id, String name, String sex, String identity, String phone, @Nullable SiteId site, String siteName, String window, String kind, @Nullable LocalDate onPost,
        @Nullable LocalDate left, boolean inPost, String level, @Nullable LocalDate certifiedOn, String degree) {

    static PersonRow of(Dossier dossier, LocalDate day, Map<SiteId, String> siteNames) {
        Optional<Employment> current = dossier.employmentOn(day);
        List<Employment> all = dossier.employments();
        Employment shown = current.orElse(all.isEmpty() ? null : all.get(all.size() - 1));
        Optional<Certificate> certificate = dossier.certificates().stream().filter(each -> each.kind() == CertificateKind.CLERK).max(Comparator.comparing(Certificate::issuedOn));
        Optional<Degree> degree = dossier.degrees().stream().max(Comparator.comparing(Degree::level));
        return new PersonRow(dossier.person().id(), dossier.person().name(), dossier.person().sex(), dossier.person().identity().map(IdentityNumber::masked).orElse(""),
                Mask.phone(dossier.person().phone()), shown == null ? null : shown.site(), shown == null ? "" : siteNames.getOrDefault(shown.site(), ""),
                shown == null ? "" : shown.windowNumber(), shown == null ? "" : shown.kind().label(), shown == null ? null : shown.term().from(),
                shown == null ? null : shown.term().last().orElse(null), current.isPresent(), certificate.map(each -> each.level().label()).orElse(""),
                certificate.map(Certificate::issuedOn).orElse(null), degree.map(each -> each.level().label()).orElse(""));
    }

    /** The same person, whatever changed. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PersonRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "person " + id;
    }
}
