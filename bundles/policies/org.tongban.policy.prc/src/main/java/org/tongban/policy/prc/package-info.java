/** The answers of national law to what every place asks: salary tax, social insurance, housing fund. */
@NullMarked
package org.tongban.policy.prc;

import org.jspecify.annotations.NullMarked;
