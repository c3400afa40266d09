package org.tongban.policy.declared;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Worksheet;

/** The figures that a document declares about things that can be wrong with themselves. A pack without them is not checked up. */
@ConsumerType
@FunctionalInterface
public interface DeclaredPolicy {

    /** One topic after the other, in the order of the document. */
    List<Topic> topics();

    /**
     * One declaration, made from the figures and readings of a day. The check-up asks it again under every reading that it
     * looked at, so it must be pure and quick.
     */
    @ConsumerType
    @FunctionalInterface
    interface Topic {

        /**
         * The declaration on the sheet's day; empty where the document declares nothing then.
         *
         * @param sheet takes down the figures and readings that it is made of
         */
        Optional<? extends Declaration> on(Worksheet sheet);
    }
}
