package org.tongban.plan.ui.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;
import org.tongban.plan.Outline;
import org.tongban.plan.state.ClauseStanding;
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
    private final MarginMarks marks;
    private @Nullable DocumentPage page;
    private Predicate<Citation> wanted = clause -> true;
    private boolean narrowed;

    /**
     * @param tip  what a mark says of its clause
     * @param pick takes the clause that was clicked, in the text or by its mark, or gone to by a key
     */
    DocumentSheet(Composite parent, Function<ClauseStanding, String> tip, Consumer<Citation> pick) {
        sheet = Ids.name("plan.document.text", new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
        sheet.setData(PlanParts.OWN_COLOURS, true);
        sheet.addListener(SWT.Resize, event -> margins(Look.of(sheet)));
        marks = new MarginMarks(sheet, tip, pick);
        sheet.addListener(SWT.MouseUp, event -> clicked(event, pick));
        sheet.addListener(SWT.KeyDown, event -> keyed(event, pick));
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
        if (other || !inSight(shown.spans())) {
            scroll(shown.spans());
        }
    }

    /** Whether the words can be read where the text stands now, so that it need not jump. */
    private boolean inSight(List<Span> spans) {
        if (spans.isEmpty()) {
            return false;
        }
        int top = sheet.getLocationAtOffset(spans.get(0).start()).y;
        return top >= 0 && top + sheet.getLineHeight() < sheet.getClientArea().height;
    }

    /** @param states what is known of each clause; {@code only} which of them are marked, the others step back */
    void mark(Function<Citation, Optional<ClauseStanding>> states, Predicate<Citation> only, boolean some) {
        wanted = only;
        narrowed = some;
        DocumentPage shown = page;
        if (shown != null) {
            Clause clause = shown.clause();
            marks.show(shown.marks().stream().filter(mark -> only.test(mark.clause().citation())).toList(), states, clause == null ? null : clause.citation());
            dress(Look.of(sheet));
        }
    }

    /** Brings the first of the clauses wanted into sight, unless one is. */
    void reveal() {
        DocumentPage shown = page;
        if (shown != null) {
            List<ClauseMark> there = shown.marks().stream().filter(mark -> wanted.test(mark.clause().citation())).toList();
            if (!there.isEmpty() && there.stream().noneMatch(mark -> inSight(mark.spans()))) {
                scroll(there.get(0).spans());
            }
        }
    }

    private void clicked(Event event, Consumer<Citation> pick) {
        DocumentPage shown = page;
        if (shown != null && event.button == 1 && sheet.getSelectionCount() == 0 && !marks.isOn(event)) {
            int offset = sheet.getOffsetAtPoint(new Point(event.x, event.y));
            shown.at(offset).ifPresent(mark -> pick.accept(mark.clause().citation()));
        }
    }

    /** Alt with the arrows goes from clause to clause, of those that are marked. */
    private void keyed(Event event, Consumer<Citation> pick) {
        DocumentPage shown = page;
        boolean down = event.keyCode == SWT.ARROW_DOWN;
        if (shown == null || event.stateMask != SWT.ALT || !down && event.keyCode != SWT.ARROW_UP) {
            return;
        }
        event.doit = false;
        List<ClauseMark> there = shown.marks().stream().filter(mark -> wanted.test(mark.clause().citation())).toList();
        Clause clause = shown.clause();
        List<ClauseMark> all = shown.marks();
        int place = clause == null ? -1 : all.stream().map(ClauseMark::clause).toList().indexOf(clause);
        there.stream().filter(mark -> down ? all.indexOf(mark) > place : place >= 0 && all.indexOf(mark) < place).reduce((first, next) -> down ? first : next)
                .ifPresent(mark -> pick.accept(mark.clause().citation()));
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
        int left = Math.max(side, MarginMarks.room(look));
        if (left == sheet.getLeftMargin() && side == sheet.getRightMargin()) {
            return;
        }
        sheet.setMargins(left, look.scaled(14), side, look.scaled(6));
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
        if (narrowed) {
            stepBack(shown, look);
        }
        shown.spans().forEach(span -> highlight(span, look));
    }

    /** What is not among the clauses wanted is read last. */
    private void stepBack(DocumentPage shown, Look look) {
        Color quiet = Palette.between(look.palette().muted(), look.palette().surface(), 0.35);
        int at = 0;
        List<Span> kept = shown.marks().stream().filter(mark -> wanted.test(mark.clause().citation())).flatMap(mark -> mark.spans().stream())
                .sorted(Comparator.comparingInt(Span::start)).toList();
        for (Span span : kept) {
            fade(at, span.start(), quiet);
            at = Math.max(at, span.end());
        }
        fade(at, sheet.getCharCount(), quiet);
    }

    private void fade(int start, int end, Color quiet) {
        int at = start;
        if (end <= start) {
            return;
        }
        for (StyleRange under : sheet.getStyleRanges(start, end - start)) {
            quiet(at, under.start, null, quiet);
            quiet(under.start, under.start + under.length, under.font, quiet);
            at = under.start + under.length;
        }
        quiet(at, end, null, quiet);
    }

    private void quiet(int start, int end, @Nullable Font font, Color quiet) {
        if (end > start) {
            StyleRange range = new StyleRange(start, end - start, quiet, null);
            range.font = font;
            sheet.setStyleRange(range);
        }
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
