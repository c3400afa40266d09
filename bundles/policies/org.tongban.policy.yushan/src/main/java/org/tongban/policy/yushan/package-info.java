/** The answers of 玉政〔2023〕17号 (Yushan town, Pan'an county). */
@NullMarked
package org.tongban.policy.yushan;

import org.jspecify.annotations.NullMarked;
