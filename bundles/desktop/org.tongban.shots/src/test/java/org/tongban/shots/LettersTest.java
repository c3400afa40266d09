package org.tongban.shots;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    private static final int SHRUNK = 4;

    @ParameterizedTest
    @ValueSource(strings = {"首页", "月度考核", "工资表", "本地数值", "文件原文", "Payroll", "People"})
    void lettersAsSmallAsOnTheScreenAreKnown(String title) {
        assertTrue(Letters.shows(small(Letters.drawn(title)), title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"首页", "月度考核", "工资表", "本地数值", "文件原文"})
    void boxesInPlaceOfLettersAreNoticed(String title) {
        assertFalse(Letters.shows(small(Letters.boxes(title)), title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"首页", "月度考核", "Payroll"})
    void nothingAtAllIsNoticed(String title) {
        assertFalse(Letters.shows(small(new double[100][400]), title));
    }

    /** As a screen shows it: dark on light, a quarter of the size. */
    private static ImageData small(double[][] ink) {
        ImageData picture = new ImageData(ink[0].length / SHRUNK, ink.length / SHRUNK, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                double sum = 0;
                for (int i = 0; i < SHRUNK * SHRUNK; i++) {
                    sum += ink[y * SHRUNK + i / SHRUNK][x * SHRUNK + i % SHRUNK];
                }
                int grey = 255 - (int) (sum / (SHRUNK * SHRUNK) * 220);
                picture.setPixel(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return picture;
    }
}
