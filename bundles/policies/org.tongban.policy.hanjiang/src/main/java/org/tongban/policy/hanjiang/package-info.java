/** The answers of 涵政办〔2019〕38号 (Hanjiang district, Putian city). */
@NullMarked
package org.tongban.policy.hanjiang;

import org.jspecify.annotations.NullMarked;
