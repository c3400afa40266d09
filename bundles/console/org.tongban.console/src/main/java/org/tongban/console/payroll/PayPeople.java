package org.tongban.console.payroll;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.People;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/** How people are named on a command line and in an answer. */
final class PayPeople {

    private final Map<PersonId, Dossier> dossiers = new HashMap<>();
    private final Map<SiteId, Site> sites = new HashMap<>();

    PayPeople(People people, Sites sites) {
        people.all().forEach(dossier -> dossiers.put(dossier.person().id(), dossier));
        sites.all().forEach(site -> this.sites.put(site.id(), site));
    }

    /** The identity number, masked unless revealed; for people without one {@code site/name}. */
    String id(PersonId person, String siteName, String name, boolean reveal) {
        return Optional.ofNullable(dossiers.get(person)).flatMap(dossier -> dossier.person().identity())
                .map(identity -> reveal ? identity.digits() : identity.masked()).orElse(siteName + "/" + name);
    }

    /** @param asked an identity number, masked or not, an internal number, a name that is unique, or {@code site/name} */
    PersonId find(String asked) {
        String text = asked.strip();
        List<PersonId> found = dossiers.values().stream().filter(dossier -> isMeant(dossier, text)).map(dossier -> dossier.person().id()).sorted().toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("没有找到这个人；请用身份证号、内部编号、姓名或“站点/姓名”指明 (no such person)");
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException("有" + found.size() + "人符合；请用身份证号或内部编号 " + found + " 指明 (several people are meant)");
        }
        return found.get(0);
    }

    private boolean isMeant(Dossier dossier, String text) {
        String plain = text.toUpperCase(Locale.ROOT);
        Optional<IdentityNumber> identity = dossier.person().identity();
        if (identity.filter(number -> number.digits().equals(plain) || number.masked().equals(plain)).isPresent()) {
            return true;
        }
        int slash = text.indexOf('/');
        if (slash > 0) {
            return dossier.person().name().equals(text.substring(slash + 1)) && servesAt(dossier, text.substring(0, slash));
        }
        return dossier.person().name().equals(text) || dossier.person().id().toString().equals(text);
    }

    private boolean servesAt(Dossier dossier, String siteName) {
        return dossier.employments().stream().map(Employment::site).map(sites::get)
                .anyMatch(site -> site != null && (site.name().equals(siteName) || site.aliases().contains(siteName)));
    }
}
