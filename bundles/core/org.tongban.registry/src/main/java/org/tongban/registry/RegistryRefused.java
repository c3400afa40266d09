package org.tongban.registry;

/** Something asked of the registry cannot be done. The message is one plain sentence for the user that says why and what to do. */
public class RegistryRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public RegistryRefused(String sentence) {
        super(sentence);
    }
}
