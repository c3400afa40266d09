package org.tongban.core.id;

/** A site's code: the administrative division code where one is known, else a code of our own under its parent. */
public record SiteId(String code) implements Comparable<SiteId> {

    public SiteId {
        if (code.isBlank() || code.length() > 40) {
            throw new IllegalArgumentException("not a site code: " + code);
        }
    }

    @Override
    public int compareTo(SiteId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
