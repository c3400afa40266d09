package org.tongban.plan.ui;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import org.jspecify.annotations.Nullable;

/** A model that tells when something of it has changed. */
public abstract class Observed {
    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);

    public void onChange(String property, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(property, listener);
    }

    protected void changed(String property, @Nullable Object before, @Nullable Object after) {
        changes.firePropertyChange(property, before, after);
    }
}
