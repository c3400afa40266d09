package org.tongban.workbench.home;

import java.util.List;
import org.tongban.workbench.Notice;

/**
 * Notices that are mended in one perspective, the most pressing first.
 *
 * @param title the perspective's name; empty for what belongs to none
 */
record NoticeGroup(String title, List<Notice> notices) {
}
