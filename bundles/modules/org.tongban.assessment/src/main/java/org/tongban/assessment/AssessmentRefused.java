package org.tongban.assessment;

/** Something asked of assessment cannot be done: an argument that the records or the document do not allow. The message is one plain sentence for the user. */
public final class AssessmentRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public AssessmentRefused(String sentence) {
        super(sentence);
    }
}
