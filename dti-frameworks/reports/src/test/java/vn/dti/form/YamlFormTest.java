// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.frameworks.DocumentCheck;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.InputsFile;
import vn.dti.wording.Language;

/** A form in YAML says of which state of the framework it was made. */
class YamlFormTest {

    private static final String FRAMEWORK = """
            format: dti/1
            id: small
            title: Bộ chỉ số thử
            version: "1"
            decision: {number: 1/QĐ, issued: 2024-01-02, issuer: UBND, level: commune}
            max: 10
            inputs:
              cost: {type: amount, label: Kinh phí}
            criteria:
              - {id: "1", title: Chi, max: 10, ratio: cost, target: 1000}
            """;

    private static final Framework MADE_OF = framework(FRAMEWORK);
    private static final Framework CHANGED =
            framework(FRAMEWORK.replace("target: 1000", "target: 2000"));

    private static final String FORM = Form.of(MADE_OF).toYaml(NumberStyle.UNSTATED);

    private static final String TOLD = "6:14: warning: the file was made of a state with the"
            + " fingerprint " + fingerprint(MADE_OF) + ", the framework now has "
            + fingerprint(CHANGED) + " [DTI-1408]";

    private static Framework framework(String text) {
        return FrameworkLoader.load(new Source("small.yaml", text));
    }

    private static String fingerprint(Framework framework) {
        return framework.document().edition().fingerprint();
    }

    private static InputsFile read(Framework... frameworks) {
        return FormReader.of(frameworks[0], frameworks)
                .read("f.yaml", new ByteArrayInputStream(FORM.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> told(InputsFile file) {
        return file.told().stream().map(each -> each.headline(Language.EN)).toList();
    }

    @Test
    void isAKeyBesideTheFramework() {
        assertThat(FORM).contains("""
                framework: small  # bản 1
                fingerprint: "%s"\
                """.formatted(fingerprint(MADE_OF)));
    }

    @Test
    void theSameStateIsNotWorthTelling() {
        assertThat(told(read(MADE_OF))).isEmpty();
    }

    @Test
    void anotherStateIsToldAndTheFiguresAreRead() {
        InputsFile file = read(CHANGED);

        assertThat(told(file)).containsExactly("f.yaml:" + TOLD);
        assertThat(file.score(CHANGED).points()).hasToString("0");
    }

    @Test
    void anotherStateIsToldOfAFileInAFolder(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("f.yaml");
        Files.writeString(file, FORM.replaceFirst("# unit: ", "unit: Xã A"));
        UnitsFile units = UnitsReader.of(CHANGED).read(folder);

        assertThat(units.members()).hasSize(1);
        assertThat(units.told())
                .extracting(each -> each.headline(Language.EN))
                .containsExactly(file + ":" + TOLD);
    }

    @Test
    void anotherStateIsToldWhereTheFileIsChecked() {
        List<String> found = DocumentCheck.check(List.of(
                        new Source("small.yaml", FRAMEWORK.replace("1000", "2000")),
                        new Source("f.yaml", FORM)))
                .stream()
                .map(each -> each.headline(Language.EN))
                .toList();

        assertThat(found).contains("f.yaml:" + TOLD);
    }
}
