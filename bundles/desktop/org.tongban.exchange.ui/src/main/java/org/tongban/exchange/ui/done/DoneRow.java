package org.tongban.exchange.ui.done;

import org.tongban.exchange.Imports.Done;
import org.tongban.widgets.look.Tone;

/**
 * An import in the list.
 *
 * @param title what kind of file it was
 */
record DoneRow(Done done, String title, State state) {

    /** How the import stands. */
    enum State {
        /** Stored, nothing left to do. */
        STORED(Tone.PASS),
        /** Stored, but refused rows wait to be mended. */
        WAITING(Tone.WARN),
        /** Taken back. */
        UNDONE(Tone.MUTED);

        private final Tone tone;

        State(Tone tone) {
            this.tone = tone;
        }

        Tone tone() {
            return tone;
        }

        String key() {
            return "done.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
