package org.tongban.core.law;

/** Where a figure comes from. */
public enum Source {
    /** The document states it. */
    STATED,
    /** The document is ambiguous; a reading was chosen. */
    READING,
    /** The document leaves it to a later document (另行制定). */
    DELEGATED,
    /** The document needs it but does not say it. */
    NOT_STATED,
    /** Entered by the bureau, with reason and document. */
    LOCAL
}
