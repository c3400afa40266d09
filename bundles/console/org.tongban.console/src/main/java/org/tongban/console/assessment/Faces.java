package org.tongban.console.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongban.console.Terminal;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.registry.Dossier;
import org.tongban.registry.People;
import org.tongban.registry.PersonName;

/** People as commands name them: by identity number, masked unless revealed; and who is meant by a name or number. */
final class Faces {

    private final Map<PersonId, Dossier> known = new HashMap<>();
    private final boolean reveal;

    Faces(People people, boolean reveal) {
        people.all().forEach(dossier -> known.put(dossier.person().id(), dossier));
        this.reveal = reveal;
    }

    /** The identity number; for somebody without one, the number within the workspace. */
    String id(PersonId person) {
        return known.get(person).person().identity().map(identity -> reveal ? identity.digits() : identity.masked()).orElse(person.toString());
    }

    String name(PersonId person) {
        return known.get(person).person().name();
    }

    /** @throws IllegalArgumentException with a sentence, if nobody or more than one is meant */
    PersonId meant(String text, Terminal terminal) {
        String plain = PersonName.plain(text);
        String digits = plain.toUpperCase(Locale.ROOT);
        List<Dossier> found = known.values().stream().filter(dossier -> dossier.person().identity().map(IdentityNumber::digits).filter(digits::equals).isPresent()
                || PersonName.plain(dossier.person().name()).equals(plain)
                || dossier.person().identity().isEmpty() && dossier.person().id().toString().equals(plain)).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.isEmpty()
                    ? terminal.text("没有这个人；请核对姓名或身份证号", "no such person; check the name or identity number")
                    : terminal.text("有 " + found.size() + " 个同名的人，请用身份证号指明", found.size() + " people of this name; use the identity number"));
        }
        return found.get(0).person().id();
    }
}
