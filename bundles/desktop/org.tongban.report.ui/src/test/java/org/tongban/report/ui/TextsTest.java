package org.tongban.report.ui;

import org.tongban.widgets.text.BundleTexts;

class TextsTest extends BundleTexts {

    TextsTest() {
        super("report");
    }
}
