package org.tongban.village.ui.stations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.tongban.core.law.Verdict;
import org.tongban.policy.village.StationTier;
import org.tongban.village.Facility;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** Draws a station's card: name and tier, the ratio against its threshold, the standards one by one, the facilities. */
final class CardPaint {

    /** A standard on a card, where it can be clicked; relative to the card. */
    record Spot(Standard standard, Rectangle area) {
    }

    private static final int PAD = 12;
    private final Look look;
    private final Texts texts;

    CardPaint(Look look, Texts texts) {
        this.look = look;
        this.texts = texts;
    }

    int height(GC gc) {
        gc.setFont(look.fonts().title());
        int title = gc.getFontMetrics().getHeight();
        gc.setFont(look.fonts().body());
        int body = gc.getFontMetrics().getHeight();
        gc.setFont(look.fonts().small());
        return 2 * look.scaled(PAD) + title + body + 2 * gc.getFontMetrics().getHeight() + look.scaled(42);
    }

    /** @param most the ratio at the right end of the bars */
    List<Spot> paint(GC gc, Rectangle at, StationRow row, boolean selected, double most) {
        Palette palette = look.palette();
        int round = look.scaled(8);
        int pad = look.scaled(PAD);
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.dark() ? palette.raised() : palette.surface());
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, round, round);
        gc.setForeground(selected ? palette.accent() : palette.line());
        gc.setLineWidth(selected ? look.scaled(2) : 1);
        gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, round, round);
        gc.setLineWidth(1);
        gc.setBackground(palette.strong(row.tone()));
        gc.fillRoundRectangle(at.x, at.y + round, look.scaled(4), at.height - 2 * round, look.scaled(4), look.scaled(4));
        int x = at.x + pad + look.scaled(2);
        int width = at.width - 2 * pad - look.scaled(2);
        int y = at.y + pad;
        y += head(gc, row, x, y, width) + look.scaled(8);
        List<Spot> spots = new ArrayList<>();
        Rectangle ratio = ratio(gc, row, x, y, width, most);
        spots.add(new Spot(row.standard(Standard.Kind.RATIO), relative(ratio, at)));
        y += ratio.height + look.scaled(10);
        int chip = x;
        for (Standard standard : row.standards()) {
            Rectangle area = chip(gc, standard, chip, y);
            spots.add(new Spot(standard, relative(area, at)));
            chip += area.width + look.scaled(5);
        }
        y += look.scaled(26) + look.scaled(4);
        gc.setFont(look.fonts().small());
        gc.setForeground(palette.muted());
        int facilities = row.check().station().facilities().size();
        gc.drawText(fit(gc, (facilities == 0 ? texts.get("card.facilities.none")
                : texts.get("card.facilities", Integer.toString(facilities), Integer.toString(Facility.values().length)))
                + row.check().residents().map(people -> "  " + texts.get("card.residents", Integer.toString(people))).orElse(""), width), x, y, true);
        return spots;
    }

    private static Rectangle relative(Rectangle area, Rectangle card) {
        return new Rectangle(area.x - card.x, area.y - card.y, area.width, area.height);
    }

    private int head(GC gc, StationRow row, int x, int y, int width) {
        Palette palette = look.palette();
        gc.setFont(look.fonts().small());
        String tier = row.tier().map(StationTier::label).orElse(texts.get("tier.none"));
        Point size = gc.textExtent(tier);
        int pad = look.scaled(7);
        gc.setBackground(palette.soft(row.tier().isPresent() ? Tone.ACCENT : Tone.MUTED));
        gc.fillRoundRectangle(x + width - size.x - 2 * pad, y, size.x + 2 * pad, size.y + look.scaled(4), size.y, size.y);
        gc.setForeground(row.tier().isPresent() ? palette.accent() : palette.muted());
        gc.drawText(tier, x + width - size.x - pad, y + look.scaled(2), true);
        gc.setFont(look.fonts().title());
        gc.setForeground(palette.text());
        gc.drawText(fit(gc, row.name(), width - size.x - 3 * pad), x, y, true);
        return gc.textExtent(row.name()).y;
    }

    private Rectangle ratio(GC gc, StationRow row, int x, int y, int width, double most) {
        Palette palette = look.palette();
        Standard standard = row.standard(Standard.Kind.RATIO);
        Tone tone = standard.tone();
        gc.setFont(look.fonts().body());
        Optional<BigDecimal> ratio = row.ratio();
        String value = ratio.map(BigDecimal::toPlainString).orElse(texts.get("unknown"));
        gc.setForeground(palette.strong(tone));
        gc.drawText(value, x, y, true);
        Point size = gc.textExtent(value);
        gc.setFont(look.fonts().small());
        gc.setForeground(palette.muted());
        String right = row.ratioCheck().map(check -> texts.get("card.need", Long.toString(row.check().cases()), Long.toString(check.need()))).orElse(texts.get("card.cases",
                Long.toString(row.check().cases())));
        Point wide = gc.textExtent(right);
        gc.drawText(right, x + width - wide.x, y + size.y - wide.y, true);
        int bar = y + size.y + look.scaled(4);
        int tall = look.scaled(8);
        gc.setBackground(palette.raised().equals(palette.surface()) ? palette.line() : Palette.between(palette.raised(), palette.line(), 0.5));
        gc.fillRoundRectangle(x, bar, width, tall, tall, tall);
        if (ratio.isPresent() && most > 0) {
            Color fill = palette.strong(tone);
            gc.setBackground(fill);
            gc.fillRoundRectangle(x, bar, Math.max(tall, (int) Math.round(width * Math.min(1, ratio.get().doubleValue() / most))), tall, tall, tall);
        }
        row.minimum().ifPresent(minimum -> {
            int mark = x + (int) Math.round(width * Math.min(1, minimum.doubleValue() / most));
            gc.setForeground(palette.text());
            gc.setLineWidth(look.scaled(2));
            gc.drawLine(mark, bar - look.scaled(3), mark, bar + tall + look.scaled(2));
            gc.setLineWidth(1);
        });
        return new Rectangle(x, y, width, size.y + look.scaled(4) + tall);
    }

    private Rectangle chip(GC gc, Standard standard, int x, int y) {
        Palette palette = look.palette();
        gc.setFont(look.fonts().small());
        String text = sign(standard) + " " + texts.get("standard." + standard.kind().key() + ".short");
        Point size = gc.textExtent(text);
        int pad = look.scaled(7);
        int tall = look.scaled(22);
        gc.setBackground(palette.soft(standard.tone()));
        gc.fillRoundRectangle(x, y, size.x + 2 * pad, tall, look.scaled(6), look.scaled(6));
        gc.setForeground(palette.strong(standard.tone()));
        gc.drawText(text, x + pad, y + (tall - size.y) / 2, true);
        return new Rectangle(x, y, size.x + 2 * pad, tall);
    }

    private static String sign(Standard standard) {
        return standard.verdict().filter(verdict -> verdict != Verdict.NA).map(verdict -> switch (verdict) {
            case PASS -> "✓";
            case FAIL -> "✗";
            default -> "!";
        }).orElse("–");
    }

    private static String fit(GC gc, String text, int width) {
        String shown = text;
        for (int length = text.length(); length > 0 && gc.textExtent(shown).x > width; length--) {
            shown = text.substring(0, length - 1) + "…";
        }
        return shown;
    }
}
