package org.tongban.workbench;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The services that screens work with. Modules come and go while a window is open, and the services of those that stay are
 * then made anew; a screen therefore holds a stand-in that asks whichever service is there at each call.
 */
@ProviderType
public interface Services {

    /**
     * A stand-in for a service, valid for the life of the window.
     *
     * @param type the service's interface; a call throws {@code IllegalStateException} while there is no such service
     */
    <S> S live(Class<S> type);

    /** Whether there is such a service now. */
    boolean has(Class<?> type);
}
