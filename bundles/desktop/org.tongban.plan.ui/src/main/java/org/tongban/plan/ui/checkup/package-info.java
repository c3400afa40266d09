/** The check-up of the documents in use: what cannot hold or does not add up. */
@NullMarked
package org.tongban.plan.ui.checkup;

import org.jspecify.annotations.NullMarked;
