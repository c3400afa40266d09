package org.tongban.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The audit list: who did what, when, and what stood before and after. Append only; each entry is sealed by a hash over itself
 * and the entry before. An entry noted within a transaction stands or falls with it.
 */
@ProviderType
public interface Audit {

    /** As {@link #note(String, String, String, Digest, Digest)}, where nothing was changed: something was shown. */
    default void note(String by, String action, String detail) {
        note(by, action, detail, Digest.NONE, Digest.NONE);
    }

    /**
     * @param by     the user's name
     * @param action what was done, a short code such as {@code reveal}, {@code export}, {@code import}, {@code lock}
     * @param detail on what, without personal data: people by their internal numbers
     * @param before what stood before; {@link Digest#NONE} if there was nothing
     * @param after  what stands now, or what was written out; {@link Digest#NONE} if it was taken away
     */
    void note(String by, String action, String detail, Digest before, Digest after);

    /**
     * Notes that files were written out of the workspace, with their digest.
     *
     * @param what  what was written, in Chinese, without personal data
     * @param files as they lie there now
     */
    default void exported(String by, String what, List<Path> files) {
        note(by, "export", what + "：" + files.stream().limit(3).map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining("、"))
                + (files.size() > 3 ? " 等 " + files.size() + " 个文件" : ""), Digest.NONE, Digest.ofFiles(files));
    }

    /** Newest first. */
    List<Entry> entries(int atMost);

    /** Every entry, oldest first. */
    void each(Consumer<Entry> reader);

    /** Goes through the whole chain. Changes nothing. */
    Verdict verify(Watch watch);

    /** Whether no entry was changed or taken out since it was written. */
    default boolean isIntact() {
        return verify(Watch.silent()).intact();
    }

    /**
     * One entry.
     *
     * @param number counted from 1 without a gap
     * @param seal   what holds it in the chain
     */
    record Entry(long number, Instant at, String by, String action, String detail, Digest before, Digest after, Seal seal) {
    }

    /**
     * What holds an entry in the chain.
     *
     * @param form     how the hash is taken: 1 without digests, as in the first versions, 2 with them
     * @param previous the hash of the entry before; empty for the first
     * @param own      the hash of this entry
     */
    record Seal(int form, String previous, String own) {
    }

    /**
     * What a look at the whole chain found.
     *
     * @param entries     how many entries there are
     * @param firstBroken the number of the first entry that does not hold, or is missing; empty if all hold
     * @param problem     what is wrong there, one sentence in Chinese; empty if nothing
     */
    record Verdict(long entries, OptionalLong firstBroken, String problem) {

        public boolean intact() {
            return firstBroken.isEmpty();
        }
    }
}
