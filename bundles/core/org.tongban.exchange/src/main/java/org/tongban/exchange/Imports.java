package org.tongban.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.exchange.Importer.Rejection;

/** The imports done in the workspace: taking the last one back, and refused rows that wait to be mended. */
@ProviderType
public interface Imports {

    /** Newest first, those taken back included. */
    List<Done> latest(int atMost);

    /** The import that can be taken back next. */
    default Optional<Done> last() {
        return latest(200).stream().filter(done -> done.undoneAt() == null).findFirst();
    }

    /**
     * Takes an import back, wholly or not at all.
     *
     * @param id of the last import not yet taken back
     * @throws UndoRefused if it is not the last, or something stored since depends on it
     */
    void undo(long id, String by, Progress progress);

    /** Imports whose file left refused rows that no later import of the file took in and nobody dismissed; newest first. */
    List<Done> waiting();

    /** Why rows of an import were refused, in file order. */
    List<Rejection> refused(long id);

    /** The refused rows of an import need not be mended. */
    void dismiss(long id);

    /**
     * An import.
     *
     * @param file     the file's name
     * @param path     where it lay
     * @param refused  how many rows were refused
     * @param undoneAt when it was taken back; null while it stands
     */
    record Done(long id, String kind, String file, String path, Instant at, String by, long read, long fresh, long changed, long same, long refused,
            boolean dismissed, @Nullable Instant undoneAt) {
    }

    /** An import cannot be taken back. The message is one plain sentence for the user. */
    final class UndoRefused extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        public UndoRefused(String sentence) {
            super(sentence);
        }
    }
}
