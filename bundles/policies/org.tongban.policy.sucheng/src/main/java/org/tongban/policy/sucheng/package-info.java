/** The answers of 宿区政办发〔2024〕26号 (Sucheng district, Suqian). */
@NullMarked
package org.tongban.policy.sucheng;

import org.jspecify.annotations.NullMarked;
