package org.tongban.exchange.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a workbook's part; documents with a DTD are refused, so entities cannot explode or fetch files. */
final class Xml implements Closeable {

    private static final XMLInputFactory FACTORY = factory();
    private static final int MAX_TEXT = 1 << 20;

    private final InputStream in;
    private final XMLStreamReader reader;

    Xml(InputStream part) throws IOException {
        this.in = new BufferedInputStream(part, 1 << 15);
        try {
            synchronized (FACTORY) {
                reader = FACTORY.createXMLStreamReader(decoded(in));
            }
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** Decoded here and not by the JDK's reader, which prints broken bytes on standard error. Parts are UTF-8 or UTF-16. */
    private static Reader decoded(InputStream in) throws IOException {
        in.mark(3);
        int first = in.read();
        int second = in.read();
        boolean utf8Mark = first == 0xEF && second == 0xBB && in.read() == 0xBF;
        if (!utf8Mark) {
            in.reset();
        }
        boolean utf16 = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        return new InputStreamReader(in, (utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    }

    /** Goes to the next start or end of an element; false at the end of the document. */
    boolean next() throws IOException {
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text up to the end of the element that has just begun. */
    void text(StringBuilder text) throws IOException {
        int depth = 1;
        while (depth > 0) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                if (text.length() > MAX_TEXT) {
                    throw new UnusableFile("有一格超过一百万字，不是正常的表格，请检查后重新导入");
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    private int advance() throws IOException {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnusableFile("工作簿内含有实体定义（DTD），疑为恶意文件，未读取");
            }
            return event;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io && !(io instanceof CharacterCodingException)) {
                throw io;
            }
            throw damaged(e);
        } catch (RuntimeException e) {
            // the JDK's reader wraps what its scanner meets in damaged documents
            throw damaged(e);
        }
    }

    private static UnusableFile damaged(Exception e) {
        return new UnusableFile("工作簿的内容已损坏，请用Excel或WPS修复另存后重新导入", e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
