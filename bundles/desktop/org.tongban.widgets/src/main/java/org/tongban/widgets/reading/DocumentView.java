package org.tongban.widgets.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.tongban.widgets.Host;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** A policy document to be read, with the sentence in question highlighted and in sight, and a field to search in it. */
public final class DocumentView {
    private static final Pattern HEADING = Pattern.compile("^\\s*([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|第[一二三四五六七八九十百]+[章条节]|附件).*");
    private static final int LONGEST_HEADING = 44;

    private final Composite panel;
    private final Label title;
    private final Text search;
    private final Label count;
    private final ToolBar tools;
    private final StyledText text;
    private final Texts texts;
    private List<Quote.Range> marked = List.of();
    private List<Integer> hits = List.of();
    private int hit = -1;

    /** @param id names the text to tests; the search field is named with {@code .search} after it */
    public DocumentView(Composite parent, String id) {
        texts = Texts.of(DocumentView.class, Host.of(parent.getDisplay()).language());
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        panel.setLayout(layout);
        title = Look.own(new Label(panel, SWT.NONE));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.horizontalIndent = 10;
        title.setLayoutData(wide);
        count = Look.own(Ids.name(id + ".count", new Label(panel, SWT.RIGHT)));
        count.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        search = Look.field(Ids.name(id + ".search", new Text(panel, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL)));
        search.setMessage(texts.get("document.search"));
        tools = new ToolBar(panel, SWT.FLAT);
        tool("up", "document.before", -1);
        tool("down", "document.next", 1);
        text = Look.own(new StyledText(panel, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.FULL_SELECTION));
        Ids.name(id, text);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
        text.setCaret(null);
        text.setScrollbarsMode(SWT.NONE);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Resize, e -> margins());
        search.addListener(SWT.Modify, e -> find());
        search.addListener(SWT.DefaultSelection, e -> step(1));
        Look.follow(panel, this::dress);
    }

    /** To be laid out by whoever made the view. */
    public Composite control() {
        return panel;
    }

    /** Shows a document from its beginning. */
    public void show(String documentTitle, String words) {
        title.setText(documentTitle.replace("&", "&&"));
        title.requestLayout();
        marked = List.of();
        text.setText(words.replace("\r\n", "\n"));
        text.setTopIndex(0);
        find();
        style();
    }

    /**
     * Highlights a clause's words and brings them into sight.
     *
     * @param line  the line at which they begin, from 1; 0 if not known
     * @param words the clause's own words
     */
    public void highlight(int line, String words) {
        marked = Quote.find(text.getText(), line, words);
        style();
        if (!marked.isEmpty()) {
            // once the view has its size: a part that has just been opened has none yet
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && !marked.isEmpty()) {
                    reveal(marked.get(0).start());
                }
            });
        }
    }

    /** The words highlighted, empty if none; for tests and for reading aloud. */
    public String highlighted() {
        return String.join("…", marked.stream().map(range -> text.getTextRange(range.start(), range.length())).toList());
    }

    private void reveal(int offset) {
        int line = text.getLineAtOffset(offset);
        int above = Math.max(1, text.getClientArea().height / Math.max(1, text.getLineHeight()) / 5);
        text.setTopIndex(Math.max(0, line - 1));
        int y = text.getLocationAtOffset(offset).y;
        int wanted = Math.min(text.getClientArea().height / 3, above * text.getLineHeight());
        text.setTopPixel(Math.max(0, text.getTopPixel() + y - wanted));
    }

    private void find() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<Integer> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            String all = text.getText().toLowerCase(Locale.ROOT);
            for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length())) {
                found.add(at);
            }
        }
        hits = found;
        hit = -1;
        if (wanted.isEmpty()) {
            count.setText("");
            style();
        } else {
            step(1);
        }
        count.requestLayout();
    }

    private void step(int by) {
        if (!hits.isEmpty()) {
            hit = Math.floorMod(hit + by, hits.size());
            reveal(hits.get(hit));
        }
        count.setText(search.getText().isBlank() ? "" : hits.isEmpty() ? texts.get("document.none") : (hit + 1) + " / " + hits.size());
        count.requestLayout();
        style();
    }

    private void style() {
        Look look = Look.of(panel);
        Palette palette = look.palette();
        List<StyleRange> styles = new ArrayList<>();
        for (int line = 0; line < text.getLineCount(); line++) {
            String words = text.getLine(line);
            if (words.length() <= LONGEST_HEADING && HEADING.matcher(words).matches()) {
                StyleRange bold = new StyleRange(text.getOffsetAtLine(line), words.length(), palette.text(), null);
                bold.font = look.fonts().strong();
                styles.add(bold);
            }
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (Quote.Range range : marked) {
            StyleRange mark = new StyleRange(range.start(), range.length(), palette.text(), palette.soft(Tone.WARN));
            mark.underline = true;
            mark.underlineColor = palette.strong(Tone.WARN);
            text.setStyleRange(mark);
        }
        int length = search.getText().strip().length();
        for (int i = 0; i < hits.size(); i++) {
            text.setStyleRange(new StyleRange(hits.get(i), length, i == hit ? palette.surface() : palette.text(), i == hit ? palette.accent() : palette.soft(Tone.ACCENT)));
        }
    }

    private void tool(String icon, String key, int by) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setData(icon);
        item.setToolTipText(texts.get(key));
        item.addListener(SWT.Selection, e -> step(by));
    }

    private void key(Event event) {
        if (event.keyCode == 'f' && event.stateMask == SWT.MOD1) {
            search.setFocus();
            search.selectAll();
        } else if (event.keyCode == SWT.F3) {
            step((event.stateMask & SWT.MOD2) != 0 ? -1 : 1);
        }
    }

    /** A column no wider than can be read with ease. */
    private void margins() {
        Look look = Look.of(panel);
        int wanted = look.scaled(760);
        int side = Math.max(look.scaled(18), (text.getClientArea().width - wanted) / 2);
        text.setMargins(side, look.scaled(12), side, look.scaled(24));
    }

    private void dress(Look look) {
        Palette palette = look.palette();
        panel.setBackground(palette.surface());
        for (Label label : new Label[] {title, count}) {
            label.setBackground(palette.surface());
        }
        title.setFont(look.fonts().strong());
        title.setForeground(palette.text());
        count.setFont(look.fonts().small());
        count.setForeground(palette.muted());
        tools.setBackground(palette.surface());
        for (ToolItem item : tools.getItems()) {
            item.setImage(Icons.of(panel.getDisplay()).get((String) item.getData()));
        }
        GridData narrow = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        narrow.widthHint = look.scaled(180);
        search.setLayoutData(narrow);
        search.setFont(look.fonts().body());
        text.setFont(look.fonts().body());
        text.setBackground(palette.surface());
        text.setForeground(palette.text());
        text.setLineSpacing(look.scaled(6));
        margins();
        style();
        panel.layout();
    }
}
