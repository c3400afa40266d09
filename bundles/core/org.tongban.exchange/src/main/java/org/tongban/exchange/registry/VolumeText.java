package org.tongban.exchange.registry;

import java.time.YearMonth;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.registry.CaseVolume;

/** The key of a case volume as text; names hold no tabs, they were read from single cells. */
final class VolumeText {

    private VolumeText() {
    }

    static String of(CaseVolume volume) {
        return String.join("\t", volume.month().toString(), volume.site().code(), volume.person().map(PersonId::toString).orElse(""), volume.platform(), volume.quality(), volume.item());
    }

    static CaseVolume read(String text, long count) {
        String[] words = text.split("\t", -1);
        Optional<PersonId> person = words[2].isEmpty() ? Optional.empty() : Optional.of(new PersonId(Long.parseLong(words[2])));
        return new CaseVolume(YearMonth.parse(words[0]), new SiteId(words[1]), person, words[3], words[4], words[5], count);
    }
}
