package org.tongban.launch;

import org.eclipse.core.internal.preferences.exchange.ILegacyPreferences;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Component;

/**
 * There are no preferences from before Eclipse 3.0. Without this one the runtime's own service looks for them in a private
 * field of Equinox, and logs an error for each bundle on any other framework.
 */
@Component(property = Constants.SERVICE_RANKING + ":Integer=100")
public final class NoLegacyPreferences implements ILegacyPreferences {

    @Override
    public Object init(Object plugin, String name) {
        return null;
    }
}
