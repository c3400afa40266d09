package org.tongban.store.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the SQLStates of Derby and PostgreSQL mean. The two do not contradict each other, so one table serves both. */
final class SqlStates {

    /** States, or beginnings of states, from the most telling to the least: Derby wraps the cause in vaguer ones. */
    private static final Map<String, Fault> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put("XSDB6", Fault.IN_USE);
        mean(Fault.DISK_FULL, "53100", "XSLA4", "XSDFI");
        mean(Fault.NOT_WRITABLE, "25502", "25503", "25505", "25006", "40XD1", "XBM0H", "XBM0S", "XSLAP", "XJ041");
        mean(Fault.MISSING, "XJ004");
        mean(Fault.CREDENTIALS, "28", "08004");
        mean(Fault.NO_DATABASE, "3D000");
        mean(Fault.NO_PRIVILEGE, "42501");
        mean(Fault.BUSY, "40001", "40P01", "40XL", "55P03", "53300", "57014");
        mean(Fault.DUPLICATE, "23505");
        mean(Fault.VALUE, "22", "23");
        mean(Fault.DAMAGED, "XSDG", "XSDF", "XSLA", "XSLB", "XSDB", "XSRS", "XSTB", "XBM", "XX00", "58", "XJ040", "XJ049");
        mean(Fault.UNREACHABLE, "08", "57P");
    }

    private SqlStates() {
    }

    static Fault fault(List<String> states) {
        return MEANINGS.entrySet().stream()
                .filter(meaning -> states.stream().anyMatch(state -> state.startsWith(meaning.getKey())))
                .map(Map.Entry::getValue).findFirst().orElse(Fault.STATEMENT);
    }

    private static void mean(Fault fault, String... states) {
        for (String state : states) {
            MEANINGS.put(state, fault);
        }
    }
}
