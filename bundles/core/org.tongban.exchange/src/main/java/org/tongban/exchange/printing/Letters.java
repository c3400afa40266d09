package org.tongban.exchange.printing;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontSelector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tongban.font.Typeface;

/** The typefaces; every character comes from the first that has it, and only those used are embedded. */
final class Letters {

    private final List<BaseFont> faces = new ArrayList<>();

    Letters() throws IOException {
        for (Typeface typeface : Typeface.values()) {
            try {
                BaseFont face = BaseFont.createFont(typeface.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, typeface.bytes(), null);
                face.setSubset(true);
                faces.add(face);
            } catch (DocumentException e) {
                throw new IOException("cannot read font " + typeface, e);
            }
        }
    }

    Phrase phrase(String text, float size, boolean bold) {
        FontSelector selector = new FontSelector();
        for (BaseFont face : faces) {
            selector.addFont(new Font(face, size, bold ? Font.BOLD : Font.NORMAL));
        }
        Phrase phrase = text.isEmpty() ? new Phrase() : selector.process(printable(text));
        // a phrase's own font, though no letter is set in it, would otherwise be a Helvetica that is not embedded
        phrase.setFont(font(size));
        return phrase;
    }

    Font font(float size) {
        return new Font(faces.get(0), size);
    }

    /** Characters that no typeface has are shown as 〓, as printers do; they must not vanish. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().filter(c -> c != '\r').forEach(c -> printable.appendCodePoint(
                c == '\n' || faces.stream().anyMatch(face -> face.charExists(c)) ? c : Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : '〓'));
        return printable.toString();
    }
}
