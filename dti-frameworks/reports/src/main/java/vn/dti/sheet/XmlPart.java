// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of a part of a workbook, element by element, without namespaces.
 *
 * <p>A document type is refused, and with it every entity. A part that is cut off, damaged or larger
 * than the {@link TableBudget} ends in an {@link UnreadableException}.
 */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final BoundedStream in;
    private final XMLStreamReader xml;
    private int event;

    XmlPart(String name, BoundedStream in) {
        this.name = name;
        this.in = in;
        this.xml = opened();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private XMLStreamReader opened() {
        try {
            return FACTORY.createXMLStreamReader(characters());
        } catch (XMLStreamException | IOException | RuntimeException damaged) {
            throw refused(damaged);
        }
    }

    /** Decoded here, since the parser prints what it cannot decode; parts are in UTF-8 or UTF-16. */
    private Reader characters() throws IOException {
        var start = new PushbackInputStream(in, 2);
        byte[] first = start.readNBytes(2);
        start.unread(first);
        boolean utf16 = first.length == 2 && (first[0] & 0xFF) + (first[1] & 0xFF) == 0xFE + 0xFF;
        CharsetDecoder decoder =
                (utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder();
        var characters = new BufferedReader(new InputStreamReader(start, decoder));
        characters.mark(1);
        if (characters.read() != '\uFEFF') {
            characters.reset();
        }
        return characters;
    }

    /** Goes on to the next event; false at the end of the part, all of which has then been read. */
    boolean next() {
        try {
            in.mark();
            if (!xml.hasNext()) {
                in.transferTo(OutputStream.nullOutputStream());
                return false;
            }
            event = xml.next();
        } catch (XMLStreamException | IOException | RuntimeException damaged) {
            throw refused(damaged);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableException(WorkbookFinding.DOCUMENT_TYPE, name);
        }
        return true;
    }

    /** Whatever a parser throws on bytes that are not XML means that they are not. */
    private RuntimeException refused(Exception damaged) {
        for (Throwable cause = damaged; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableException known) {
                return known;
            }
        }
        return new UnreadableException(WorkbookFinding.DAMAGED, name);
    }

    boolean isStart(String element) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    /** The name of the element that starts here; empty elsewhere. */
    String start() {
        return event == XMLStreamConstants.START_ELEMENT ? xml.getLocalName() : "";
    }

    /** An attribute of the element that starts here, of whatever namespace; empty if it has none. */
    String attribute(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    boolean isTrue(String attribute) {
        String value = attribute(attribute);
        return value.equals("1") || value.equals("true");
    }

    private boolean isFalse(String attribute) {
        String value = attribute(attribute);
        return value.equals("0") || value.equals("false");
    }

    /** The text up to the end of the element that starts here, cut where it is too long for a cell. */
    String text() {
        String element = xml.getLocalName();
        var text = new StringBuilder();
        while (next() && !isEnd(element)) {
            append(text);
        }
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (xml.isCharacters() || event == XMLStreamConstants.SPACE) {
            int room = TableBudget.TEXT + 1 - text.length();
            int length = Math.min(room, xml.getTextLength());
            text.append(xml.getTextCharacters(), xml.getTextStart(), length);
        }
    }

    /** What a cell shows: its runs one after the other, without readings beside them. */
    String richText() {
        String element = xml.getLocalName();
        var text = new StringBuilder();
        RunLook look = RunLook.PLAIN;
        while (next() && !isEnd(element)) {
            if (isStart("rPh")) {
                skip();
            } else if (isStart("r")) {
                look = RunLook.PLAIN;
            } else if (isStart("vertAlign")) {
                look = look.placed(attribute("val"));
            } else if (isStart("strike") && !isFalse("val")) {
                look = RunLook.STRUCK;
            } else if (isStart("t")) {
                String run = look.of(text());
                text.append(run, 0, Math.min(run.length(), TableBudget.TEXT + 1 - text.length()));
            }
        }
        return CellEscapes.decoded(text.toString());
    }

    /** Passes over the element that starts here, with all that is in it. */
    void skip() {
        String element = xml.getLocalName();
        boolean inside = true;
        while (inside) {
            inside = next() && !isEnd(element);
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.shut();
        } catch (XMLStreamException | IOException | RuntimeException damaged) {
            throw refused(damaged);
        }
    }
}
