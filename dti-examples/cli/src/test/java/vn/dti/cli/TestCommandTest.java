// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class TestCommandTest {

    @TempDir
    private Path folder;

    /** A yes or no has two branches, and only the first criterion is tested, with yes. */
    private Ran tested(int criteria) throws IOException {
        String nodes = IntStream.rangeClosed(1, criteria)
                .mapToObj(each -> "  - {id: \"" + each + "\", title: T" + each
                        + ", max: 1, boolean: a" + each + "}\n")
                .collect(Collectors.joining());
        String inputs = IntStream.rangeClosed(1, criteria)
                .mapToObj(each -> "  a" + each + ": {type: boolean, label: A" + each + "}\n")
                .collect(Collectors.joining());
        Path framework = Files.writeString(
                folder.resolve("fw.yaml"),
                "format: dti/1\nid: fw\ntitle: B\n"
                        + "decision: {number: 1/QĐ, issued: 2024-01-31, issuer: U, level: d}\nmax: "
                        + criteria + "\ninputs:\n" + inputs + "criteria:\n" + nodes);
        Files.writeString(folder.resolve("fw.tests.yaml"), """
                format: dti-tests/1
                framework: fw
                tests: [{name: t, inputs: {a1: yes}, expect: {"1": 1}}]
                """);
        return Ran.dti("test", framework.toString(), "--lang", "en");
    }

    /** Of 51 criteria with two branches each, 102 in all, one branch is taken: 101 are left. */
    @Test
    void namesTheFirstHundredBranchesThatNoTestReachesAndCountsTheOthers() throws IOException {
        List<String> lines = tested(51).out().lines().toList();

        assertThat(lines).hasSize(1 + 100 + 2);
        assertThat(lines.subList(1, 101)).allMatch(line -> line.startsWith("no test reaches: "));
        assertThat(lines.subList(101, 103))
                .containsExactly(
                        "… and 1 more that no test reaches",
                        "fw: 1 tests, 1 expectations, 0 failed; 1 of 102 branches reached");
    }

    @Test
    void namesEachBranchWhereThereAreFew() throws IOException {
        assertThat(tested(50).out().lines())
                .hasSize(1 + 99 + 1)
                .noneMatch(line -> line.contains("…"));
    }

    /** Whatever a test is called, the XML is read back by others as the same. */
    @Test
    void junitXmlIsReadBack() throws Exception {
        tested(2);
        Files.writeString(folder.resolve("fw.tests.yaml"), """
                format: dti-tests/1
                framework: fw
                tests:
                  - {name: "a < b & \\"c\\" > 'd' ]]>", inputs: {a1: yes}, expect: {"1": 1}}
                  - {name: Tiếng Việt, inputs: {a1: no}, expect: {"1": 1, "2": 1}}
                """);

        Ran ran = Ran.dti(
                "test", folder.resolve("fw.yaml").toString(), "--format", "junit", "--lang", "en");
        var suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(ran.out().getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("testsuite")
                .item(0);
        var cases = ((Element) suite).getElementsByTagName("testcase");

        assertThat(suite.getAttributes().getNamedItem("tests").getNodeValue()).isEqualTo("3");
        assertThat(suite.getAttributes().getNamedItem("failures").getNodeValue())
                .isEqualTo("2");
        assertThat(((Element) cases.item(0)).getAttribute("name"))
                .isEqualTo("a < b & \"c\" > 'd' ]]>");
        assertThat(cases.item(0).getTextContent()).isEmpty();
        assertThat(((Element) cases.item(1)).getAttribute("line")).isEqualTo("5");
        assertThat(cases.item(1).getTextContent())
                .contains("1: expected 1 point, scored 0", "2: expected 1 point, scored 0");
        assertThat(cases.item(2).getTextContent()).contains("no test reaches: 2: yes");
    }
}
