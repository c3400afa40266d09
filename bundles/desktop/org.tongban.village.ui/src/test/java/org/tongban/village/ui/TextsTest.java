package org.tongban.village.ui;

import org.tongban.widgets.text.BundleTexts;

class TextsTest extends BundleTexts {

    TextsTest() {
        super("stations", "cases");
    }
}
