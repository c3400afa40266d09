package org.tongban.registry;

/**
 * Why a record changes, for the history.
 *
 * @param by     who, such as the user's name
 * @param source the file or screen it came from
 * @param reason why, empty if the source says enough
 */
public record Change(String by, String source, String reason) {
}
