/** How the registry keeps its records. */
@NullMarked
package org.tongban.registry.store;

import org.jspecify.annotations.NullMarked;
