// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.sheet.ChosenSheet;
import vn.dti.wording.Language;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlReader;

/** A title comes out of the skeleton as it stood in the table, composed. */
class TitleProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anyTitleComesBack(@ForAll("titles") String title) {
        var found = new ArrayList<Diagnostic>();
        var tree = CriteriaTree.read(
                CriteriaTable.rows(csv(title), ChosenSheet.UNNAMED, found),
                NumberStyle.UNSTATED,
                found);
        var head = new Skeleton.Head("table.csv", "", title, title, "", title, "", "");

        String yaml = Skeleton.write(head, tree, Language.VI);

        assertThat(found).filteredOn(each -> !each.code().equals("DTI-1018")).isEmpty();
        String expected = Normalizer.normalize(title, Normalizer.Form.NFC);
        assertThat(titles(yaml)).containsExactly(expected, expected);
    }

    private static Path csv(String title) {
        var text = new StringWriter();
        try {
            CSVFormat.DEFAULT
                    .print(text)
                    .printRecords(List.of("TT", "Tên", "Điểm"), List.of("1", title, "1"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written(text.toString());
    }

    private static Path written(String text) {
        try {
            Path file = Files.createTempFile("titles", ".csv");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> titles(String yaml) {
        Source source = new Source("skeleton.yaml", yaml);
        var top =
                (YamlNode.Mapping) YamlReader.read(source, new Findings(source)).orElseThrow();
        var criteria = (YamlNode.Sequence) value(top, "criteria");
        var first = (YamlNode.Mapping) criteria.items().get(0);
        return List.of(
                ((YamlNode.Scalar) value(top, "title")).text(),
                ((YamlNode.Scalar) value(first, "title")).text());
    }

    private static YamlNode value(YamlNode.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(YamlNode.Entry::value)
                .findFirst()
                .orElseThrow();
    }

    /** Words of letters and of what means something to YAML or CSV, short and longer than a line. */
    @Provide
    Arbitrary<String> titles() {
        Arbitrary<String> words = Arbitraries.of(
                "-",
                ":",
                "#",
                "\"",
                "'",
                "\\",
                "|",
                ">",
                "{a",
                "b}",
                "[",
                "]",
                ",",
                ";",
                "&a",
                "*a",
                "!",
                "%",
                "@",
                "`",
                "?",
                "~",
                "null",
                "yes",
                "1.10",
                "80%",
                "«a»:",
                "a#",
                "Tỷ",
                "lệ",
                "Tie\u0302\u0301ng",
                "điện",
                "tử",
                "2024-01-02",
                "👍",
                "...",
                "---",
                "=",
                "<<",
                "a:b");
        return words.list().ofMinSize(1).ofMaxSize(60).map(list -> String.join(" ", list));
    }
}
