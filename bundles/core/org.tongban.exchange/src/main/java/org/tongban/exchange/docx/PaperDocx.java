package org.tongban.exchange.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tongban.exchange.Progress;
import org.tongban.exchange.paper.Paper;

/** A report as a Word document. */
public final class PaperDocx {
    /** Of every entry of the zip, so that the same report gives the same file. */
    private static final LocalDateTime DAY = LocalDateTime.of(2020, 1, 1, 0, 0);

    private final Paper paper;
    private final List<Integer> pages;

    /** @param pages on which page each heading stands, for the contents; a word processor counts them anew */
    public PaperDocx(Paper paper, List<Integer> pages) {
        this.paper = paper;
        this.pages = pages;
    }

    /** @throws IOException if it cannot be written */
    public void write(OutputStream out, Progress progress) throws IOException {
        DocxBody body = new DocxBody(paper, pages, progress);
        byte[] document = bytes(body::write);
        try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(out))) {
            part(zip, "[Content_Types].xml", DocxParts::contentTypes);
            part(zip, "_rels/.rels", DocxParts::relations);
            part(zip, "docProps/core.xml", xml -> DocxParts.properties(paper.cover().title(), xml));
            part(zip, "word/_rels/document.xml.rels", xml -> DocxParts.documentRelations(body.pictures().size(), xml));
            put(zip, "word/document.xml", document);
            part(zip, "word/styles.xml", DocxStyles::write);
            part(zip, "word/settings.xml", DocxParts::settings);
            part(zip, "word/fontTable.xml", DocxParts::fonts);
            part(zip, "word/header1.xml", xml -> DocxParts.header(paper.header(), xml));
            part(zip, "word/footer1.xml", xml -> DocxParts.footer("", "", xml));
            part(zip, "word/footer2.xml", xml -> DocxParts.footer("— ", " —", xml));
            for (int i = 0; i < body.pictures().size(); i++) {
                put(zip, "word/media/image" + (i + 1) + ".png", body.pictures().get(i));
            }
        }
    }

    private static void part(ZipOutputStream zip, String name, Consumer<XmlPart> content) throws IOException {
        put(zip, name, bytes(content));
    }

    private static byte[] bytes(Consumer<XmlPart> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlPart xml = new XmlPart(out);
        content.accept(xml);
        xml.end();
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DAY);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Whoever opened the file closes it. */
    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            out.write(content, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
