package org.tongban.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tongban.core.law.Reading;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.hanjiang.HanjiangPack;
import org.tongban.policy.hongqi.HongqiPack;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.policy.yongkang.YongkangPack;
import org.tongban.policy.yushan.YushanPack;

/** The packs offer every reading that their registers name, those of modules to come too. */
class RegisterReadingsTest {

    @Test
    void packsDeclareEachKeyOnceWithAReasonForItsDefault() {
        for (PolicyPack pack : List.of(new SuchengPack(), new YushanPack(), new HongqiPack(), new HanjiangPack(), new YongkangPack())) {
            List<String> keys = pack.readings().stream().map(Reading::key).toList();
            assertEquals(new ArrayList<>(new LinkedHashSet<>(keys)), keys);
            assertEquals(List.of(), pack.readings().stream().filter(reading -> reading.why().isBlank() || reading.option(reading.byDefault()).isEmpty()).toList());
        }
    }

    @Test
    void suchengOffersWhatItsRegisterNames() throws IOException {
        assertEquals(Map.of(), missing(new SuchengPack()));
    }

    @Test
    void yushanOffersWhatItsRegisterNames() throws IOException {
        assertEquals(Map.of(), missing(new YushanPack()));
    }

    @Test
    void hongqiOffersWhatItsRegisterNames() throws IOException {
        assertEquals(Map.of(), missing(new HongqiPack()));
    }

    @Test
    void hanjiangOffersWhatItsRegisterNames() throws IOException {
        assertEquals(Map.of(), missing(new HanjiangPack()));
    }

    @Test
    void yongkangOffersWhatItsRegisterNames() throws IOException {
        assertEquals(Map.of(), missing(new YongkangPack()));
    }

    /** Keys of the register that the pack does not offer with the same default and letters, with what the register says. */
    private static Map<String, String> missing(PolicyPack pack) throws IOException {
        Map<String, String> offered = new TreeMap<>();
        pack.readings().forEach(reading -> offered.put(reading.key(), reading.byDefault() + new TreeSet<>(reading.options().stream().map(Reading.Option::letter).toList())));
        Map<String, String> missing = new TreeMap<>();
        try (InputStream register = pack.clauses()) {
            Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(register);
            for (Object entry : (List<?>) root.get("clauses")) {
                Map<?, ?> clause = (Map<?, ?>) entry;
                if (clause.get("ambiguity") instanceof Map<?, ?> open && open.get("config_key") != null) {
                    Set<String> letters = new TreeSet<>();
                    open.keySet().stream().map(String::valueOf).filter(key -> key.startsWith("reading_")).forEach(key -> letters.add(key.substring("reading_".length())));
                    String wanted = open.get("default") + letters.toString();
                    String key = String.valueOf(open.get("config_key"));
                    if (!wanted.equals(offered.get(key))) {
                        missing.put(key, clause.get("id") + " wants " + wanted + ", offered " + offered.get(key));
                    }
                }
            }
        }
        return missing;
    }
}
