/** The answers of 永政办发〔2023〕44号 (Yongkang city). */
@NullMarked
package org.tongban.policy.yongkang;

import org.jspecify.annotations.NullMarked;
