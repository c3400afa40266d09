package org.eclipse.osgi.container;

/** Named by the Eclipse registry, which adapts bundles to it; a bundle of another framework adapts to nothing, and it goes on. */
public abstract class Module {

    /** When the bundle was last changed, in milliseconds. */
    public abstract long getLastModified();
}
