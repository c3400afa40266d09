package org.tongban.plan.ui;

/**
 * Why a field cannot be taken.
 *
 * @param field    the field, such as {@code reason}
 * @param sentence what is wrong and how to mend it
 */
public record Problem(String field, String sentence) {
}
