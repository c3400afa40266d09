/** How the check-up is made. */
@NullMarked
package org.tongban.plan.checkup.provider;

import org.jspecify.annotations.NullMarked;
