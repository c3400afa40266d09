/** The screens of people and sites. */
@NullMarked
package org.tongban.registry.ui;

import org.jspecify.annotations.NullMarked;
