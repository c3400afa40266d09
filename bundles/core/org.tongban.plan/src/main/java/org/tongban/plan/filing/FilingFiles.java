package org.tongban.plan.filing;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Filings on their way between two workspaces without a network: a sender's workspace writes a submitted filing as a file, the
 * receiver's takes it in; the answer goes back the same way. The file is plain text with the frozen contents of every version, the
 * steps and a digest over all of it. Both ways are noted in the audit list with the file's digest.
 */
@ProviderType
public interface FilingFiles {

    /** How such a file's name ends, without the dot. */
    String EXTENSION = "filing";

    /**
     * Writes a filing that was submitted, accepted or returned. A file that is there is replaced.
     *
     * @throws FilingRefused if it is not on its way, or is no longer what was frozen
     * @throws IllegalArgumentException if the file cannot be written
     */
    void write(Filing filing, Path file, String by);

    /**
     * Takes in what a file brings: a filing that was submitted, a newer version of one, or the answer to one. Nothing is stored
     * unless all of it is.
     *
     * @throws FilingRefused if the file is no such file, was changed, is not of this place, or does not follow upon what is here
     * @throws IllegalArgumentException if the file cannot be read
     */
    Receipt take(Path file, String by);

    /**
     * What a file brought.
     *
     * @param filing as it is now
     */
    record Receipt(Filing filing, Brought brought) {
    }

    /** What a file brought. */
    enum Brought {
        SUBMITTED("收到报送", "submission received"),
        AMENDED("收到新版本", "new version received"),
        ANSWERED("收到答复", "answer received"),
        NOTHING("没有新内容", "nothing new");

        private final String label;
        private final String english;

        Brought(String label, String english) {
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
}
