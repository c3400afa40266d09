package org.tongban.assessment;

/** Something asked of assessment cannot be done. The message is one plain sentence for the user that says what to do. */
public final class AssessmentRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AssessmentRefused(String sentence) {
        super(sentence);
    }
}
