package org.tongban.exchange.docx;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML file of the document. Elements and attributes bear their prefix in their name; the root declares the prefixes. */
final class XmlPart {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter xml;

    XmlPart(OutputStream out) {
        try {
            xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML", e);
        }
    }

    /** Opens an element. @param attributes names and values in turn */
    XmlPart open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failed(name, e);
        }
        return this;
    }

    XmlPart close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed("end", e);
        }
        return this;
    }

    /** An element without content. */
    XmlPart empty(String name, String... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failed(name, e);
        }
        return this;
    }

    XmlPart text(String text) {
        try {
            xml.writeCharacters(harmless(text));
        } catch (XMLStreamException e) {
            throw failed("text", e);
        }
        return this;
    }

    void end() {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw failed("end", e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], harmless(attributes[i + 1]));
        }
    }

    private static IllegalStateException failed(String what, XMLStreamException e) {
        return new IllegalStateException("cannot write " + what, e);
    }

    /** XML has no place for control characters and halves of characters: they are shown as a blank and as 〓. */
    static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        text.codePoints().forEach(c -> harmless.appendCodePoint(isChar(c) ? c : c < ' ' ? ' ' : '〓'));
        return harmless.toString();
    }

    private static boolean isChar(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F) || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 && c <= 0x10FFFF;
    }
}
