package org.tongban.plan.filing;

import java.time.Instant;
import org.tongban.plan.Digest;

/**
 * The contents of a filing as they were frozen once.
 *
 * @param number 1 for the first
 * @param text   what is stored
 * @param digest the digest under which it was frozen
 * @param intact whether what is stored still has that digest, and the steps and the filing agree with it
 * @param by     who froze it
 * @param at     when
 */
public record FilingVersion(int number, FrozenText text, String digest, boolean intact, String by, Instant at) {

    /** The beginning of the digest, to be read out over the telephone. */
    public String shortDigest() {
        return new Digest(digest).brief();
    }
}
