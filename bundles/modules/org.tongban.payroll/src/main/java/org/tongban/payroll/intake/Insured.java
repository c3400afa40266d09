package org.tongban.payroll.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Row;
import org.tongban.registry.Dossier;
import org.tongban.registry.PersonName;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/** Whom a row means: by identity number, else by name and, where several have it, by site. */
final class Insured {

    private final Map<IdentityNumber, Dossier> byIdentity = new HashMap<>();
    private final Map<String, List<Dossier>> byName = new HashMap<>();
    private final Sites sites;

    Insured(List<Dossier> people, Sites sites) {
        this.sites = sites;
        for (Dossier dossier : people) {
            dossier.person().identity().ifPresent(identity -> byIdentity.put(identity, dossier));
            byName.computeIfAbsent(dossier.person().name(), none -> new ArrayList<>()).add(dossier);
        }
    }

    /** Empty if the row was refused. */
    Optional<PersonId> find(Row row) {
        Optional<IdentityNumber> identity = row.get(InsuranceFields.IDENTITY);
        Optional<String> name = row.get(InsuranceFields.NAME).map(PersonName::plain);
        return identity.isPresent() ? byIdentity(row, identity.get(), name) : byName(row, name);
    }

    private Optional<PersonId> byIdentity(Row row, IdentityNumber identity, Optional<String> name) {
        Dossier dossier = byIdentity.get(identity);
        if (dossier == null) {
            row.refuse(InsuranceFields.IDENTITY, "名册中没有这个身份证号；请先导入花名册，或核对号码");
            return Optional.empty();
        }
        if (name.isPresent() && !name.get().equals(dossier.person().name())) {
            row.refuse(InsuranceFields.NAME, "姓名与名册中这个身份证号的人不一致；请核对是哪一个录错");
            return Optional.empty();
        }
        return Optional.of(dossier.person().id());
    }

    private Optional<PersonId> byName(Row row, Optional<String> name) {
        if (name.isEmpty()) {
            row.refuse(InsuranceFields.NAME, "没有身份证号，也没有姓名；请至少填写一项");
            return Optional.empty();
        }
        List<Dossier> found = byName.getOrDefault(name.get(), List.of());
        Optional<String> siteName = row.get(InsuranceFields.SITE);
        Optional<SiteId> site = siteName.flatMap(sites::named).map(Site::id);
        if (found.size() > 1 && site.isPresent()) {
            found = found.stream().filter(dossier -> dossier.employments().stream().anyMatch(one -> one.site().equals(site.get()))).toList();
        }
        if (found.size() != 1) {
            row.refuse(InsuranceFields.NAME, found.isEmpty() ? "名册中没有这个人；请先导入花名册，或核对姓名" : "名册中有多人同名；请填写身份证号");
            return Optional.empty();
        }
        return Optional.of(found.get(0).person().id());
    }
}
