package org.tongban.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tongban.exchange.paper.PaperBlock;
import org.tongban.exchange.pdf.PdfBlock;

/** A report being written: numbers its headings, tables and pictures. */
final class Manuscript {
    private final List<PaperBlock> blocks = new ArrayList<>();
    private int chapter;
    private int section;
    private int item;
    private int tables;
    private int pictures;

    /** 一、 */
    Manuscript chapter(String title) {
        section = 0;
        item = 0;
        return add(new PaperBlock.Heading(1, Chinese.number(++chapter) + "、" + title));
    }

    /** What stands before the first chapter, without number. */
    Manuscript preface(String title) {
        return add(new PaperBlock.Heading(1, title));
    }

    /** What follows begins a page: long chapters do, so that what stands before them does not shift their pages. */
    Manuscript newPage() {
        return add(new PaperBlock.NewPage());
    }

    /** A chapter without number, such as 附件, on a page of its own. */
    Manuscript annex(String title) {
        section = 0;
        item = 0;
        add(new PaperBlock.NewPage());
        return add(new PaperBlock.Heading(1, title));
    }

    /** （一） */
    Manuscript section(String title) {
        item = 0;
        return add(new PaperBlock.Heading(2, "（" + Chinese.number(++section) + "）" + title));
    }

    /** 1. */
    Manuscript item(String title) {
        return add(new PaperBlock.Heading(3, ++item + "." + title));
    }

    Manuscript say(String text) {
        return add(PaperBlock.Text.body(Chinese.prose(Chinese.sentence(text))));
    }

    Manuscript note(String text) {
        return add(PaperBlock.Text.note(text));
    }

    Manuscript working(String text) {
        return add(new PaperBlock.Text(text, PaperBlock.Style.WORKING));
    }

    Manuscript sign(String text) {
        return add(new PaperBlock.Text(text, PaperBlock.Style.SIGNATURE));
    }

    Manuscript table(String caption, List<PdfBlock.Column> columns, List<List<String>> rows, List<String> totals) {
        return add(new PaperBlock.Table("表" + ++tables + "　" + caption, columns, rows, totals));
    }

    /** @param drawing given its numbered caption */
    Manuscript picture(String caption, Function<String, PaperBlock.Drawing> drawing) {
        return add(drawing.apply("图" + ++pictures + "　" + caption));
    }

    /** The number that the next table will bear, to refer to it. */
    String nextTable() {
        return "表" + (tables + 1);
    }

    /** The number that the next picture will bear. */
    String nextPicture() {
        return "图" + (pictures + 1);
    }

    private Manuscript add(PaperBlock block) {
        blocks.add(block);
        return this;
    }

    List<PaperBlock> blocks() {
        return List.copyOf(blocks);
    }
}
