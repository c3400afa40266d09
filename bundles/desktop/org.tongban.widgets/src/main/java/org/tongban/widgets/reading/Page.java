package org.tongban.widgets.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Markdown as plain text, with what its stretches and lines are. Free of widgets. */
final class Page extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final Map<Integer, Integer> indents = new TreeMap<>();
    private final List<Grid> grids = new ArrayList<>();
    private int depth;
    private String bullet = "";
    private boolean tight;

    /** A table: its first line, how many lines, how many columns. */
    record Grid(int line, int lines, int columns) {
    }

    private Page() {
    }

    static Page of(String markdown) {
        Page page = new Page();
        PARSER.parse(markdown).accept(page);
        return page;
    }

    String text() {
        return text.toString();
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    /** How deep a line stands in lists and quotes; lines that are not named stand at 0. */
    Map<Integer, Integer> indents() {
        return indents;
    }

    List<Grid> grids() {
        return List.copyOf(grids);
    }

    @Override
    public void visit(Document document) {
        visitChildren(document);
        while (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
    }

    @Override
    public void visit(Heading heading) {
        styled(heading, heading.getLevel() == 1 ? Span.Style.TITLE : heading.getLevel() == 2 ? Span.Style.HEADING : Span.Style.SUBHEADING, "");
        text.append("\n\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        begin();
        visitChildren(paragraph);
        text.append(tight ? "\n" : "\n\n");
    }

    @Override
    public void visit(BulletList list) {
        list(list, list.isTight(), 0);
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        list(list, list.isTight(), first == null ? 1 : first);
    }

    private void list(Node list, boolean isTight, int first) {
        boolean outer = tight;
        tight = isTight;
        depth++;
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            bullet = first == 0 ? "•\u2002" : number++ + ".\u2002";
            item.accept(this);
        }
        depth--;
        tight = outer;
        if (depth == 0) {
            text.append(isTight ? "\n" : "");
        }
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
    }

    @Override
    public void visit(BlockQuote quote) {
        depth++;
        styled(quote, Span.Style.QUOTE, "");
        depth--;
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        block(code.getLiteral());
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(emphasis, Span.Style.EMPHASIS, "");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(strong, Span.Style.STRONG, "");
    }

    @Override
    public void visit(Link link) {
        styled(link, Span.Style.LINK, link.getDestination());
    }

    @Override
    public void visit(Image image) {
        spans.add(new Span(text.length(), 1, Span.Style.IMAGE, image.getDestination()));
        text.append('\uFFFC');
    }

    @Override
    public void visit(SoftLineBreak end) {
        boolean latin = text.length() > 0 && text.charAt(text.length() - 1) < 0x2000;
        text.append(latin ? " " : "");
    }

    @Override
    public void visit(HardLineBreak end) {
        text.append('\n');
        indent();
    }

    @Override
    public void visit(ThematicBreak rule) {
        text.append("\n");
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            int first = line();
            visitChildren(block);
            int columns = 0;
            for (Node cell = block.getFirstChild().getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
                columns++;
            }
            grids.add(new Grid(first, line() - first, columns));
            text.append('\n');
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            int start = text.length();
            visitChildren(node);
            if (node.getParent() instanceof TableHead) {
                spans.add(new Span(start, text.length() - start, Span.Style.TABLE_HEAD, ""));
            }
            text.append('\n');
        } else if (node instanceof TableCell) {
            visitChildren(node);
            text.append(node.getNext() == null ? "" : "\t");
        } else {
            visitChildren(node);
        }
    }

    private void begin() {
        indent();
        text.append(bullet);
        bullet = "";
    }

    private void indent() {
        if (depth > 0) {
            indents.put(line(), depth);
        }
    }

    private void styled(Node node, Span.Style style, String target) {
        int start = text.length();
        visitChildren(node);
        spans.add(new Span(start, text.length() - start, style, target));
    }

    private void literal(String words) {
        spans.add(new Span(text.length(), words.length(), Span.Style.CODE, ""));
        text.append(words);
    }

    private void block(String words) {
        String body = words.endsWith("\n") ? words.substring(0, words.length() - 1) : words;
        depth++;
        int first = line();
        literal(body);
        for (int at = first; at <= line(); at++) {
            indents.put(at, depth);
        }
        depth--;
        text.append("\n\n");
    }

    private int line() {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
