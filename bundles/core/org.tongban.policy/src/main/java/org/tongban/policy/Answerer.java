package org.tongban.policy;

import java.time.LocalDate;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Worksheet;

/**
 * The policy that answers a question for a site, and the desk it works at.
 *
 * @param pack   the pack it belongs to
 * @param policy the answering policy
 * @param desk   the site's readings and local values
 * @param <P>    the question
 */
public record Answerer<P>(PolicyPack pack, P policy, Desk desk) {

    /** A fresh worksheet for a question on that day. */
    public Worksheet sheet(LocalDate day) {
        return new Worksheet(day, desk);
    }
}
