// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;

/** The places of nodes are those that an editor shows, whatever a text is made of. */
class PositionProperties {

    /** Texts that take one line each, though programs may show them otherwise. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "Họp",
                        "a\u2028b",
                        "a\u2029b",
                        "a\u0085b",
                        "\"a\u2028 b\"",
                        "'a\u0085b'",
                        "👍 a",
                        "a\u00A0b",
                        "ho\u0323p",
                        "a # \u2028 remark")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property
    void countLinesByLineFeedsAlone(@ForAll("texts") List<String> texts) {
        var yaml = new StringBuilder();
        var expected = new ArrayList<Position>();
        for (int line = 1; line <= texts.size(); line++) {
            yaml.append("- ").append(texts.get(line - 1)).append('\n');
            expected.add(new Position(line, 3));
        }
        var source = new Source("f.yaml", yaml.toString());

        var read = YamlReader.read(source, new Findings(source)).orElseThrow();

        assertThat(((YamlNode.Sequence) read).items())
                .extracting(YamlNode::position)
                .containsExactlyElementsOf(expected);
    }

    /** The value behind a text of one line begins at the column that an editor shows. */
    @Property
    void countColumnsByCharacters(@ForAll("texts") List<String> texts) {
        String text = String.join("", texts).replaceAll("[\"'#]", "");
        var source = new Source("f.yaml", "[" + text + ", x]");

        var read = YamlReader.read(source, new Findings(source)).orElseThrow();

        assertThat(((YamlNode.Sequence) read).items())
                .extracting(YamlNode::position)
                .isEqualTo(Stream.of(2, 4 + text.codePointCount(0, text.length()))
                        .map(column -> new Position(1, column))
                        .toList());
    }
}
