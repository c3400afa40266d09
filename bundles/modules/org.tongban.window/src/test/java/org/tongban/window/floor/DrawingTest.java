package org.tongban.window.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class DrawingTest {

    private static FloorPlan plan() throws IOException {
        FloorPlan draft = FirstDraft.of(new SiteId("350303"), 1, List.of(new FirstDraft.Sketch("社保<医保>", List.of("1", "2", "3")), new FirstDraft.Sketch("商事", List.of("4", "5"))),
                new FirstDraft.Words("导办", "自助机", "入口"));
        return draft.upon(Optional.of(Backdrop.of(BackdropTest.picture("png", 30, 20), 12_000)));
    }

    private static String svg(PlanLayers layers) throws IOException {
        SvgInk ink = new SvgInk(PlanSheet.WIDTH, PlanSheet.HEIGHT);
        new PlanSheet("大厅 & 一楼", "", Optional.of(new LoadLegend("少", "多")), "").draw(plan(), layers, ink, 1);
        return ink.document("大厅 & 一楼");
    }

    @Test
    void svgIsWellFormedAndSaysWhatStandsThere() throws IOException, ParserConfigurationException, SAXException {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg(PlanLayers.ALL))));
        String words = document.getDocumentElement().getTextContent();
        assertTrue(words.contains("社保<医保>") && words.contains("导办") && words.contains("1 : "), words);
        assertEquals(1, document.getElementsByTagName("image").getLength());
    }

    @Test
    void layersThatAreOffLeaveNoTrace() throws IOException {
        String bare = svg(new PlanLayers(false, false, false, false, false, Map.of(), Map.of()));
        assertFalse(bare.contains("<image") || bare.contains("导办") || bare.contains("社保"));
    }

    @Test
    void loadsColourTheCountersFromLeastToGreatest() throws IOException {
        String coloured = svg(new PlanLayers(false, false, true, true, true, Map.of("1", 0.0, "2", 1.0), Map.of()));
        assertTrue(coloured.contains(String.format("#%06x", PlanLook.PAPER.idle())) && coloured.contains(String.format("#%06x", PlanLook.PAPER.busy())));
    }
}
