package org.tongban.assessment.ui;

import org.tongban.widgets.text.BundleTexts;

class TextsTest extends BundleTexts {

    TextsTest() {
        super("month", "year");
    }
}
