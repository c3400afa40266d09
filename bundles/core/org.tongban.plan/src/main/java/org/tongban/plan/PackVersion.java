package org.tongban.plan;

/**
 * Which edition of a pack answered; kept with what was worked out by it.
 *
 * @param pack     the pack's id
 * @param bundle   version of the bundle it came in
 * @param register SHA-256 of its clause register, in hexadecimal
 */
public record PackVersion(String pack, String bundle, String register) {

    /** {@code sucheng 0.1.0 (register 3f2a91…)}, as it stands in lists. */
    @Override
    public String toString() {
        return pack + " " + bundle + " (register " + register.substring(0, Math.min(12, register.length())) + ")";
    }
}
