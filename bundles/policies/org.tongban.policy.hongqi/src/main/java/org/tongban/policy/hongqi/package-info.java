/** The answers of the plan for the hall of Hongqi district, Xinxiang, of 6 May 2022. */
@NullMarked
package org.tongban.policy.hongqi;

import org.jspecify.annotations.NullMarked;
