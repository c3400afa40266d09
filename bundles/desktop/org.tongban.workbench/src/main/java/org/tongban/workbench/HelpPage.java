package org.tongban.workbench;

import java.net.URL;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/** The help of a module: a page of Markdown for each of its parts. A service. */
@ConsumerType
public interface HelpPage {

    /** The heading in the table of contents. */
    String title(Locale language);

    /** The part for which the page is opened by F1. */
    String part();

    /** The Markdown file in the bundle. */
    URL page(Locale language);
}
