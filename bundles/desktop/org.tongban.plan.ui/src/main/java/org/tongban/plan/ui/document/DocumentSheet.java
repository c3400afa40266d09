package org.tongban.plan.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.plan.Outline;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.document.QuoteFinder.Span;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;

/** The text of a document as official documents are set: headings that stand out, paragraphs indented by two letters, a measure that can be read. */
final class DocumentSheet {
    private static final int MEASURE = 820;
    private static final int LEAST_MARGIN = 24;
    private static final int LONGEST_TITLE = 40;
    private static final int LINES_ABOVE = 5;
    private static final Pattern SENTENCE = Pattern.compile(".*[。；：，、;:,|].*");
    private static final Pattern SIGNATURE = Pattern.compile("^\\s{6,}\\S.*|^\\s*\\d{4}年\\d{1,2}月\\d{1,2}日\\s*$");

    private final StyledText sheet;
    private @Nullable DocumentPage page;

    DocumentSheet(Composite parent) {
        sheet = Ids.name("plan.document.text", new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
        sheet.setData(PlanParts.OWN_COLOURS, true);
        sheet.addListener(SWT.Resize, event -> margins(Look.of(sheet)));
        Look.follow(sheet, look -> {
            sheet.setBackground(look.palette().surface());
            sheet.setForeground(look.palette().text());
            sheet.setFont(look.fonts().body());
            margins(look);
            dress(look);
        });
    }

    StyledText control() {
        return sheet;
    }

    void show(DocumentPage shown) {
        boolean other = page == null || !page.text().equals(shown.text());
        page = shown;
        if (other) {
            sheet.setText(shown.text());
        }
        dress(Look.of(sheet));
        scroll(shown.spans());
    }

    /** The clause's first line, with a few lines above it. */
    private void scroll(List<Span> spans) {
        if (spans.isEmpty()) {
            sheet.setTopPixel(0);
            return;
        }
        int line = sheet.getLineAtOffset(spans.get(0).start());
        sheet.setTopIndex(Math.max(0, line - LINES_ABOVE));
        sheet.setSelection(spans.get(0).start());
        sheet.showSelection();
    }

    private void margins(Look look) {
        int wide = sheet.getClientArea().width;
        int side = Math.max(look.scaled(LEAST_MARGIN), (wide - look.scaled(MEASURE)) / 2);
        if (side == sheet.getLeftMargin()) {
            return;
        }
        sheet.setMargins(side, look.scaled(14), side, look.scaled(6));
        sheet.setLineSpacing(look.scaled(7));
    }

    private void dress(Look look) {
        DocumentPage shown = page;
        if (shown == null) {
            return;
        }
        Font body = look.fonts().body();
        int indent = twoLetters(body);
        int titles = shown.outline().headings().isEmpty() ? 0 : shown.outline().headings().get(0).line() - 1;
        List<StyleRange> ranges = new ArrayList<>();
        for (int line = 0; line < sheet.getLineCount(); line++) {
            String words = sheet.getLine(line);
            boolean signature = SIGNATURE.matcher(words).matches();
            boolean title = line < titles && !words.isBlank() && words.strip().length() <= LONGEST_TITLE && !signature && (!SENTENCE.matcher(words).matches() || words.contains("《"));
            sheet.setLineAlignment(line, 1, signature ? SWT.RIGHT : title ? SWT.CENTER : SWT.LEFT);
            sheet.setLineIndent(line, 1, title || signature || words.contains("|") ? 0 : indent);
            if (title && !words.contains("〔") && !words.contains("《") && !words.strip().startsWith("（")) {
                ranges.add(face(line, words, look.fonts().title(), look.palette().text()));
            } else if (words.contains("|")) {
                ranges.add(face(line, words, look.fonts().small(), look.palette().muted()));
            }
        }
        shown.outline().headings().forEach(heading -> heading(heading, look, ranges));
        sheet.setStyleRanges(new StyleRange[0]);
        ranges.stream().filter(range -> range.length > 0).forEach(sheet::setStyleRange);
        shown.spans().forEach(span -> highlight(span, look));
    }

    private void heading(Outline.Heading heading, Look look, List<StyleRange> ranges) {
        String words = sheet.getLine(heading.line() - 1);
        int numbered = words.length() - words.stripLeading().length() + heading.title().replace("…", "").length();
        Font font = heading.level() == 1 ? look.fonts().title() : look.fonts().strong();
        StyleRange range = face(heading.line() - 1, words, font, look.palette().text());
        range.length = heading.title().endsWith("…") ? range.length : Math.min(range.length, numbered);
        if (heading.level() == 1 || !heading.title().endsWith("…")) {
            ranges.add(range);
        }
    }

    private StyleRange face(int line, String words, Font font, Color colour) {
        StyleRange range = new StyleRange(sheet.getOffsetAtLine(line), words.length(), colour, null);
        range.font = font;
        return range;
    }

    /** Keeps the face that a heading has below the highlight. */
    private void highlight(Span span, Look look) {
        Color ground = Palette.between(look.palette().surface(), look.palette().accent(), look.palette().dark() ? 0.38 : 0.2);
        int at = span.start();
        for (StyleRange under : sheet.getStyleRanges(span.start(), span.end() - span.start())) {
            lay(at, under.start, null, ground, look);
            lay(under.start, under.start + under.length, under.font, ground, look);
            at = under.start + under.length;
        }
        lay(at, span.end(), null, ground, look);
    }

    private void lay(int start, int end, @Nullable Font font, Color ground, Look look) {
        if (end > start) {
            StyleRange range = new StyleRange(start, end - start, look.palette().text(), ground);
            range.font = font;
            range.underline = true;
            range.underlineColor = look.palette().accent();
            sheet.setStyleRange(range);
        }
    }

    private int twoLetters(Font font) {
        GC gc = new GC(sheet);
        gc.setFont(font);
        int width = gc.textExtent("一一").x;
        gc.dispose();
        return width;
    }
}
