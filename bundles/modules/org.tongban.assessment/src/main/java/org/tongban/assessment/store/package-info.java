/** How assessment keeps its records. */
@NullMarked
package org.tongban.assessment.store;

import org.jspecify.annotations.NullMarked;
