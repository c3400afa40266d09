package org.tongban.widgets.workings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Citation;
import org.tongban.widgets.Screen;
import org.tongban.widgets.gallery.Samples;
import org.tongban.widgets.text.Texts;

class WorkingsScreenTest {

    @Test
    void everyCitationCanBeClickedAndAllCanBeCopied() {
        try (Screen screen = new Screen()) {
            List<Citation> opened = new ArrayList<>();
            WorkingsView view = new WorkingsView(screen.shell, opened::add);
            screen.shell.setSize(500, 2000);
            screen.open();
            view.show("张敏 2025-03 技能等级工资", "400.00", Samples.workings());
            screen.settle();
            Paper paper = new Paper(screen.display, Texts.of(WorkingsView.class, screen.language()), view.control().getSize().x, working -> null);
            List<Piece> links = paper.write("张敏 2025-03 技能等级工资", "400.00", org.tongban.widgets.look.Tone.ACCENT, Samples.workings()).pieces().stream()
                    .filter(piece -> piece.form() == Piece.Form.LINK).toList();
            assertEquals(4, links.size());
            for (Piece link : links) {
                screen.mouse(view.control(), SWT.MouseUp, link.x() + 3, link.y() + 3);
            }
            assertEquals(links.stream().map(Piece::link).toList(), opened);
            assertTrue(view.text().contains("三级办事员技能等级工资标准：400.00（宿区政办发〔2024〕26号 SC-2.2.5.2-a 2024-07-01）"), view.text());
        }
    }

    @Test
    void whatWasNotGrantedIsNotShownAsIfItWere() {
        var sheet = new org.tongban.core.law.Worksheet(java.time.LocalDate.of(2025, 3, 1));
        var clause = new Citation("SC-1", "1号");
        assertEquals(org.tongban.widgets.look.Tone.FAIL, Outcome.of(sheet.refused("证书过期", clause).workings()));
        assertEquals(org.tongban.widgets.look.Tone.WARN, Outcome.of(sheet.notConfigured("绩效基数", clause).workings()));
        assertEquals(org.tongban.widgets.look.Tone.WARN, Outcome.of(sheet.pending("年终", clause).workings()));
        assertEquals(org.tongban.widgets.look.Tone.ACCENT, Outcome.of(sheet.granted("技能等级工资", "400.00").workings()));
    }

    @Test
    void citationsAreReachedAndOpenedByKeys() {
        try (Screen screen = new Screen()) {
            List<Citation> opened = new ArrayList<>();
            WorkingsView view = new WorkingsView(screen.shell, opened::add);
            screen.open();
            view.show("技能等级工资", "400.00", Samples.workings());
            screen.settle();
            for (int i = 0; i < 4; i++) {
                org.eclipse.swt.widgets.Event tab = new org.eclipse.swt.widgets.Event();
                tab.detail = SWT.TRAVERSE_TAB_NEXT;
                tab.doit = true;
                view.control().notifyListeners(SWT.Traverse, tab);
                assertTrue(!tab.doit);
                screen.key(view.control(), SWT.CR, 0);
            }
            assertEquals(Samples.workings().stream().map(org.tongban.core.law.Working::cited).filter(java.util.Objects::nonNull).toList(), opened);
        }
    }

    @Test
    void nothingIsWiderThanTheSheet() {
        try (Screen screen = new Screen()) {
            for (int width : new int[] {260, 420, 900}) {
                Paper paper = new Paper(screen.display, Texts.of(WorkingsView.class, screen.language()), width, working -> null);
                for (Piece piece : paper.write("很长的标题".repeat(20), "未设置：".repeat(30), org.tongban.widgets.look.Tone.WARN, Samples.workings()).pieces()) {
                    assertTrue(piece.x() >= 0 && piece.x() + piece.width() <= width, width + ": " + piece);
                }
            }
        }
    }
}
