package org.tongban.console;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** The root command: every command's {@code @ParentCommand}, or its parent's. */
@ProviderType
public interface TongbanCommand {

    Terminal terminal();

    /** The workspace folder that the user named, or the default one; already selected, whether it is a workspace or not. */
    Path workspace();

    /** The workspace folder that the user named on the command line, or this one. */
    Path workspaceOr(Path otherwise);
}
