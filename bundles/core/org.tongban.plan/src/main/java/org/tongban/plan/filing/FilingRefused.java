package org.tongban.plan.filing;

/** A step that the filing does not allow. The message is one plain sentence for the user. */
public final class FilingRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public FilingRefused(String sentence) {
        super(sentence);
    }
}
