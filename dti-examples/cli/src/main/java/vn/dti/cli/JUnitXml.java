// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.frameworks.TestReport;
import vn.dti.frameworks.TestReport.Branch;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/**
 * The results of tests as the XML that CI systems read: one suite, a case for each test, and one for the
 * branches. No times, so that the same tests give the same file.
 */
final class JUnitXml {

    private final XMLStreamWriter xml;
    private final String suite;
    private final Language language;

    private JUnitXml(XMLStreamWriter xml, String suite, Language language) {
        this.xml = xml;
        this.suite = suite;
        this.language = language;
    }

    /** Writes the results of a suite. */
    static void write(String suite, TestReport report, Language language, OutputStream out)
            throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory()
                    .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new JUnitXml(xml, suite, language).write(report);
            xml.flush();
            out.write('\n');
        } catch (XMLStreamException unwritten) {
            throw unwritten.getNestedException() instanceof IOException lost
                    ? lost
                    : new IOException(unwritten);
        }
    }

    private void write(TestReport report) throws XMLStreamException {
        long failed = report.cases().stream().filter(each -> !each.isPassed()).count();
        long failures = failed + (report.unreached().isEmpty() ? 0 : 1);
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", suite);
        attribute("tests", String.valueOf(report.tests() + 1));
        attribute("failures", String.valueOf(failures));
        attribute("errors", "0");
        attribute("skipped", "0");
        for (TestReport.Case test : report.cases()) {
            test(test);
        }
        branches(report);
        line(1);
        xml.writeEndElement();
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void test(TestReport.Case test) throws XMLStreamException {
        begin(test.name());
        attribute("file", test.place().file());
        attribute("line", String.valueOf(test.place().position().line()));
        if (!test.isPassed()) {
            Diagnostic first = test.failures().get(0);
            failure(
                    first.message().in(language),
                    first.code(),
                    Diagnostic.lines(test.failures(), language));
        }
        end();
    }

    private void branches(TestReport report) throws XMLStreamException {
        begin(Message.of(CliPhrase.BRANCHES).in(language));
        List<Branch> unreached = report.unreached();
        if (!unreached.isEmpty()) {
            failure(
                    Message.of(CliPhrase.UNREACHED_COUNT, unreached.size(), report.branches())
                            .in(language),
                    "branches",
                    unreached.stream()
                            .map(each -> TestCommand.unreached(each).in(language))
                            .toList());
        }
        end();
    }

    private void begin(String name) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testcase");
        attribute("name", name);
        attribute("classname", suite);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void failure(String message, String type, List<String> lines)
            throws XMLStreamException {
        line(3);
        xml.writeStartElement("failure");
        attribute("message", message);
        attribute("type", type);
        xml.writeCharacters(lines.stream()
                .map(JUnitXml::written)
                .collect(Collectors.joining("\n", "\n", "\n")));
        xml.writeEndElement();
        line(2);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, written(value));
    }

    /** What XML has no way to say is written by its code. */
    private static String written(String text) {
        return NormalText.shown(text);
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
