package org.tongban.payroll.run;

import java.util.List;
import org.tongban.core.law.Working;
import org.tongban.payroll.Slip;

/**
 * A slip with what it was worked out from and how.
 *
 * @param inputs   what it was worked out from
 * @param slip     the result
 * @param workings of every line, each marked with the line's key
 */
public record Reckoned(PayInputs inputs, Slip slip, List<Working> workings) {

    public Reckoned {
        workings = List.copyOf(workings);
    }
}
