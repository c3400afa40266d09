package org.tongban.console.shell;

import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine.IVersionProvider;

/** The version is the bundle's own. */
final class BundleVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"tongban " + FrameworkUtil.getBundle(BundleVersion.class).getVersion()};
    }
}
