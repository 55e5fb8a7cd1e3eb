// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.wording.Language;

class DocumentTextTest {

    private static final String TWICE = "format: dti-inputs/1\nunit: a\nunit: b\nframework: fw\n";

    private static DocumentText document(String text) {
        return DocumentText.of(new Source("f.yaml", text));
    }

    private static Findings findings(DocumentText document) {
        return new Findings(document.source());
    }

    @Test
    void isParsedOnceForAllWhoReadIt() {
        DocumentText document = document("format: dti/1\nid: fw\n");

        assertThat(document.node(findings(document)).orElseThrow())
                .isSameAs(document.node(findings(document)).orElseThrow());
    }

    @Test
    void tellsEachOfThemWhatIsWrongWithTheText() {
        DocumentText document = document(TWICE);
        Findings first = findings(document);
        Findings second = findings(document);

        InputsReader.read(document, first, NumberStyle.UNSTATED);
        InputsReader.read(document, second, NumberStyle.UNSTATED);

        assertThat(second.all())
                .isEqualTo(first.all())
                .extracting(each -> each.headline(Language.EN))
                .contains(
                        "f.yaml:3:1: error: key 'unit' already given at line 2, column 1 [DTI-1014]");
    }

    @ParameterizedTest
    @CsvSource({
        "'format: dti-tests/1\ntests: [', dti-tests/1",
        "'tests: []\nformat: dti-tests/1\n', dti-tests/1",
        "'format: dti-overlay/1\nid: x\n\tlead: y\n', dti-overlay/1"
    })
    void knowsItsFormatWhateverFollows(String text, String format) {
        DocumentText document = document(text);
        Findings findings = findings(document);

        assertThat(document.format(findings)).contains(format);
        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'id: fw\n', 'f.yaml:1:1: error: missing key ''format'' [DTI-1104]'",
        "'', 'f.yaml:1:1: error: the file is empty [DTI-1002]'"
    })
    void saysWhyItHasNoFormat(String text, String headline) {
        DocumentText document = document(text);
        Findings findings = findings(document);

        assertThat(document.format(findings)).isEmpty();
        assertThat(findings.all()).extracting(DocumentTextTest::english).containsExactly(headline);
    }

    @Test
    void knowsItsIdWhateverIsWrongBehindIt() {
        assertThat(document("id: fw\ncriteria: [").id()).isEqualTo(Optional.of("fw"));
        assertThat(document("criteria: []\n").id()).isEmpty();
    }

    private static String english(Diagnostic diagnostic) {
        return diagnostic.headline(Language.EN);
    }
}
