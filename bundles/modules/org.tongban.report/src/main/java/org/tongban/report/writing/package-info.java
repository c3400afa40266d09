/** Tells the reports: gathers what is known, chapter by chapter, and leaves the setting to others. Private. */
@NullMarked
package org.tongban.report.writing;

import org.jspecify.annotations.NullMarked;
