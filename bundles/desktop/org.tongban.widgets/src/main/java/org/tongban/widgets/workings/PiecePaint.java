package org.tongban.widgets.workings;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;

/** Draws pieces in the colours of the theme. */
final class PiecePaint {
    private final GC gc;
    private final Look look;
    private final TextLayout layout;

    PiecePaint(GC gc, Look look, Display display) {
        this.gc = gc;
        this.look = look;
        layout = new TextLayout(display);
        gc.setAntialias(SWT.ON);
    }

    void paint(Piece piece, int dy) {
        Palette palette = look.palette();
        int y = piece.y() + dy;
        switch (piece.form()) {
            case BOX -> {
                gc.setBackground(palette.soft(piece.tone() == Tone.NONE ? Tone.MUTED : piece.tone()));
                gc.fillRoundRectangle(piece.x(), y, piece.width(), piece.height(), look.scaled(6), look.scaled(6));
            }
            case BAR -> {
                gc.setBackground(piece.tone() == Tone.MUTED ? Palette.between(palette.muted(), palette.surface(), 0.6) : palette.strong(piece.tone()));
                gc.fillRoundRectangle(piece.x(), y, piece.width(), piece.height(), 2, 2);
            }
            case LINE -> {
                gc.setBackground(palette.line());
                gc.fillRectangle(piece.x(), y, piece.width(), 1);
            }
            case BADGE -> badge(piece, y);
            default -> text(piece, y);
        }
    }

    /** A frame around the link that the keyboard is on. */
    void focus(Piece piece, int dy) {
        gc.setForeground(look.palette().accent());
        gc.drawRoundRectangle(piece.x() - 3, piece.y() + dy - 2, piece.width() + 6, piece.height() + 4, 4, 4);
    }

    void dispose() {
        layout.dispose();
    }

    private void badge(Piece piece, int y) {
        Palette palette = look.palette();
        gc.setBackground(palette.soft(piece.tone()));
        gc.fillRoundRectangle(piece.x(), y, piece.width(), piece.height(), look.scaled(6), look.scaled(6));
        gc.setForeground(palette.strong(piece.tone()));
        gc.setFont(look.fonts().small());
        Point size = gc.textExtent(piece.text());
        gc.drawText(piece.text(), piece.x() + (piece.width() - size.x) / 2, y + (piece.height() - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void text(Piece piece, int y) {
        Palette palette = look.palette();
        Color colour = piece.tone() == Tone.NONE ? palette.text() : palette.strong(piece.tone());
        gc.setForeground(colour);
        layout.setFont(Paper.font(look, piece.voice()));
        layout.setWidth(piece.form() == Piece.Form.TEXT_RIGHT ? -1 : Math.max(1, piece.width() + 1));
        layout.setText(piece.text());
        layout.draw(gc, piece.x(), y);
        if (piece.form() == Piece.Form.LINK) {
            int lines = layout.getLineCount();
            for (int i = 0; i < lines; i++) {
                var line = layout.getLineBounds(i);
                gc.drawLine(piece.x() + line.x, y + line.y + line.height - 1, piece.x() + line.x + line.width, y + line.y + line.height - 1);
            }
        }
    }
}
