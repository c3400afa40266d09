package org.tongban.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Progress;
import org.tongban.exchange.paper.Paper;
import org.tongban.exchange.paper.PaperForm;

/** Reports of the plan's execution. What cannot be reported comes as IllegalArgumentException with one sentence for the user. */
@ProviderType
public interface Reports {

    /**
     * What is to be reported.
     *
     * @param site the site, with those under it; empty for the whole place
     * @param day  by the end of which day
     */
    record Request(Kind kind, Optional<SiteId> site, LocalDate day) {
    }

    /** The reports that there are. */
    enum Kind {
        /** The report of the plan's execution (执行情况报告). */
        EXECUTION("执行情况报告", "report of the plan's execution"),
        /** What is late and open, unit by unit (通报). */
        BULLETIN("推进情况通报", "bulletin of late and open things");

        private final String label;
        private final String english;

        Kind(String label, String english) {
            this.label = label;
            this.english = english;
        }

        /** In Chinese, for the user. */
        public String label() {
            return label;
        }

        public String english() {
            return english;
        }
    }

    /**
     * Tells the report. Reads the workspace, and may take seconds.
     *
     * @throws IllegalArgumentException if no document is in force at the site on the day
     */
    Paper tell(Request request, Progress progress);

    /**
     * Tells the report and writes it; noted in the audit list with the file's digest.
     *
     * @param by the user's name
     * @return the file written
     */
    Path write(Request request, PaperForm form, Path target, String by, Progress progress);
}
