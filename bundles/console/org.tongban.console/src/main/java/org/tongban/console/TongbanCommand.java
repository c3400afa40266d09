package org.tongban.console;

import org.osgi.annotation.versioning.ProviderType;

/** The root command: every command's {@code @ParentCommand}, or its parent's. */
@ProviderType
public interface TongbanCommand {

    Terminal terminal();
}
