package org.tongban.registry;

/** A record is no longer what the user saw: somebody else changed it. Nothing was stored. */
public final class ChangedMeanwhile extends RegistryRefused {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile(String sentence) {
        super(sentence);
    }
}
