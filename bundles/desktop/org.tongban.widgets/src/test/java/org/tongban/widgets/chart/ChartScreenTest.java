package org.tongban.widgets.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.data.category.DefaultCategoryDataset;
import org.junit.jupiter.api.Test;
import org.tongban.widgets.Screen;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Theme;

class ChartScreenTest {

    private static JFreeChart chart() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        data.addValue(3, "优秀", "区中心");
        data.addValue(9, "优秀", "城区街道");
        return ChartFactory.createBarChart("考核等次", null, null, data);
    }

    @Test
    void drawsAndTellsWhichBarWasClicked() {
        try (Screen screen = new Screen()) {
            ChartCanvas canvas = new ChartCanvas(screen.shell, "c");
            List<ChartEntity> picked = new ArrayList<>();
            canvas.onPick(picked::add);
            screen.open();
            canvas.show(chart());
            screen.until(canvas::ready);
            var size = canvas.control().getSize();
            Rendering rendering = Rendering.of(chart(), size.x, size.y, 100, Look.of(screen.display).palette(), 100);
            CategoryItemEntity bar = (CategoryItemEntity) rendering.info().getEntityCollection().getEntities().stream().filter(CategoryItemEntity.class::isInstance).reduce((a, b) -> b).orElseThrow();
            Rectangle area = bar.getArea().getBounds();
            screen.mouse(canvas.control(), SWT.MouseUp, area.x + area.width / 2, area.y + area.height / 2);
            assertEquals("城区街道", ((CategoryItemEntity) picked.get(0)).getColumnKey());
        }
    }

    @Test
    void isSharpAtTwiceTheSizeAndDarkInTheDark() {
        Rendering light = Rendering.of(chart(), 300, 200, 200, Theme.LIGHT.palette(), 100);
        assertEquals(600, light.image().width);
        Rendering dark = Rendering.of(chart(), 300, 200, 100, Theme.DARK.palette(), 150);
        assertEquals(Theme.DARK.palette().surface().getRGB(), dark.image().palette.getRGB(dark.image().getPixel(1, 1)));
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 200; y++) {
                colours.add(dark.image().getPixel(x, y));
            }
        }
        assertTrue(colours.size() > 3, "nothing was drawn");
    }
}
