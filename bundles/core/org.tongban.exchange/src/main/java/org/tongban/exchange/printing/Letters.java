package org.tongban.exchange.printing;

import com.lowagie.text.Chunk;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.font.Typeface;

/** The typefaces; every character comes from the first that has it, and only those used are embedded. */
final class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final List<BaseFont> faces = new ArrayList<>();

    Letters() throws IOException {
        this(Optional.empty());
    }

    /** @param first a typeface of the machine, as OpenPDF opens it, that is asked before the suite's own; one that cannot be read or embedded is left out */
    Letters(Optional<String> first) throws IOException {
        first.flatMap(Letters::ofMachine).ifPresent(faces::add);
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

    private static Optional<BaseFont> ofMachine(String file) {
        try {
            BaseFont face = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            face.setSubset(true);
            return Optional.of(face);
        } catch (IOException | RuntimeException e) {
            LOG.info("typeface {} cannot be embedded: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    Phrase phrase(String text, float size, boolean bold) {
        Phrase phrase = new Phrase();
        String printable = printable(text);
        for (int from = 0; from < printable.length();) {
            BaseFont face = faceOf(printable.codePointAt(from));
            int to = from;
            while (to < printable.length() && faceOf(printable.codePointAt(to)) == face) {
                to += Character.charCount(printable.codePointAt(to));
            }
            Chunk chunk = new Chunk(printable.substring(from, to), new Font(face, size, bold ? Font.BOLD : Font.NORMAL));
            chunk.setSplitCharacter(LineBreaks.CHINESE);
            phrase.add(chunk);
            from = to;
        }
        // a phrase's own font, though no letter is set in it, would otherwise be a Helvetica that is not embedded
        phrase.setFont(font(size));
        return phrase;
    }

    /** OpenPDF's own selector would do, but reads a typeface of its own from its jar for every phrase. */
    private BaseFont faceOf(int codePoint) {
        return faces.stream().filter(face -> face.charExists(codePoint)).findFirst().orElse(faces.get(0));
    }

    /** An empty line, of a typeface that is embedded. @param leading from line to line */
    Paragraph line(float leading) {
        return new Paragraph(leading, "", font(leading));
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
