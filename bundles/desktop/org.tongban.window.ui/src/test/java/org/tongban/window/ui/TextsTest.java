package org.tongban.window.ui;

import org.tongban.widgets.text.BundleTexts;

class TextsTest extends BundleTexts {

    TextsTest() {
        super("plan", "load", "zones", "scenario");
    }
}
