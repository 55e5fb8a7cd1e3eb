// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.frameworks.DocumentCheck;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Percentage;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.wording.NormalText;

/** How inputs are written as files. */
class InputsOutputTest {

    private static final String FRAMEWORK = "hcmc-79-2023-districts";

    private static InputsFile read(String text) {
        return InputsFile.load(new Source("unit.yaml", text));
    }

    private static String yaml(Inputs inputs) {
        return Yaml.text(InputsOutput.of(inputs, FRAMEWORK, ""));
    }

    private static Inputs everything() {
        var record = new LinkedHashMap<String, Object>();
        record.put("name", "Họp: lần 1");
        record.put("participants", 20);
        var values = new LinkedHashMap<String, Object>();
        values.put("committee_head", "leader");
        values.put("meetings_chaired", 3);
        values.put("meetings_total", null);
        values.put("portal_has_dx_section", true);
        values.put("issued_on", LocalDate.of(2024, 3, 15));
        values.put("activities", List.of(record, Map.of("name", "10")));
        values.put("budget", Value.notApplicable("không có dự án: #1"));
        values.put("meetings_total" + Input.PREVIOUS, 8);
        return Inputs.of(values)
                .about(new Assessment("Xã Lạc Đạo", "2024", Assessment.Kind.SELF))
                .notApplicable("6.2", "Không có thủ tục")
                .reference(
                        "5.1",
                        new ReferenceRange(Rational.ZERO, Rational.of(12), "22 xã, năm 2023"))
                .award("2.4", new Award(Rational.of(5, 2), "Chỉ có danh sách cử đi"));
    }

    @Test
    void aFileSaysAllThatAReportDoes() {
        assertThat(Yaml.text(InputsOutput.of(everything(), FRAMEWORK, "đô thị")))
                .isEqualTo("""
                format: dti-inputs/1
                framework: hcmc-79-2023-districts
                unit: Xã Lạc Đạo
                period: "2024"
                kind: self
                group: đô thị
                inputs:
                  committee_head: leader
                  meetings_chaired: 3
                  meetings_total: ~
                  portal_has_dx_section: true
                  issued_on: "2024-03-15"
                  activities:
                    - name: "Họp: lần 1"
                      participants: 20
                    - name: 10
                  budget:
                    not-applicable: "không có dự án: #1"
                previous:
                  meetings_total: 8
                not-applicable:
                  "6.2": Không có thủ tục
                reference:
                  "5.1":
                    min: 0
                    max: 12
                    source: "22 xã, năm 2023"
                awards:
                  "2.4":
                    points: 2.5
                    reason: Chỉ có danh sách cử đi
                """);
    }

    @Test
    void inJsonItIsTheSameDocument() {
        String json = Json.text(InputsOutput.of(everything(), FRAMEWORK, "đô thị"));
        InputsFile file = read(json);

        assertThat(json).contains("\"meetings_total\" : null", "\"participants\" : \"20\"");
        assertThat(file.group()).isEqualTo("đô thị");
        assertThat(file.frameworkId()).isEqualTo(FRAMEWORK);
        assertThat(file.inputs())
                .isEqualTo(read(Yaml.text(InputsOutput.of(everything(), FRAMEWORK, "đô thị")))
                        .inputs());
        assertThat(file.inputs().values())
                .containsEntry("budget", Value.notApplicable("không có dự án: #1"))
                .containsEntry("meetings_total", Value.missing());
    }

    @Test
    void whatIsWrittenHasTheCanonicalLayout() {
        String written = yaml(everything());

        assertThat(vn.dti.frameworks.CanonicalForm.of(new Source("unit.yaml", written)))
                .isEqualTo(written);
    }

    static List<Arguments> values() {
        return List.of(
                Arguments.of(3, NumberStyle.UNSTATED, "3"),
                Arguments.of(-2L, NumberStyle.UNSTATED, "-2"),
                Arguments.of(new BigDecimal("1E+3"), NumberStyle.UNSTATED, "1000"),
                Arguments.of(0.1, NumberStyle.UNSTATED, "0.1"),
                Arguments.of(0.1f, NumberStyle.UNSTATED, "0.1"),
                Arguments.of(new AtomicLong(7), NumberStyle.UNSTATED, "7"),
                // 1.234 could be a thousand
                Arguments.of(new BigDecimal("1.234"), NumberStyle.UNSTATED, "1.2340"),
                Arguments.of(new BigDecimal("1.234"), NumberStyle.EN, "1.234"),
                Arguments.of(new BigDecimal("1.234"), NumberStyle.VI, "1,234"),
                Arguments.of(Rational.of(1, 3), NumberStyle.VI, "1/3"),
                Arguments.of(new Percentage(Rational.of(5, 4)), NumberStyle.UNSTATED, "125%"),
                Arguments.of(
                        new Percentage(Rational.of(112_345, 100_000)),
                        NumberStyle.UNSTATED,
                        "112.3450%"),
                Arguments.of(new Percentage(Rational.of(1, 3)), NumberStyle.UNSTATED, "1/3"),
                Arguments.of("1.234,5", NumberStyle.VI, "\"1.234,5\""),
                Arguments.of("80%", NumberStyle.UNSTATED, "80%"),
                Arguments.of("1_000", NumberStyle.UNSTATED, "\"1_000\""),
                Arguments.of("", NumberStyle.UNSTATED, "\"\""),
                Arguments.of("~", NumberStyle.UNSTATED, "\"~\""),
                Arguments.of("null", NumberStyle.UNSTATED, "\"null\""),
                Arguments.of("no", NumberStyle.UNSTATED, "\"no\""),
                Arguments.of("- a", NumberStyle.UNSTATED, "\"- a\""),
                Arguments.of("a: b", NumberStyle.UNSTATED, "\"a: b\""),
                Arguments.of("Đo\u0302\u0323ng\u200B", NumberStyle.UNSTATED, "Động"),
                Arguments.of("a\u202Eb", NumberStyle.UNSTATED, "ab"),
                Arguments.of("a\nb", NumberStyle.UNSTATED, "\"a\\nb\""),
                Arguments.of(List.of(), NumberStyle.UNSTATED, "[]"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueHasOneForm(Object value, NumberStyle style, String written) {
        assertThat(yaml(Inputs.of(Map.of("x", value)).written(style)))
                .endsWith("inputs:\n  x: " + written + "\n");
    }

    @Property(tries = 500)
    void anyTextIsReadAsItEnters(@ForAll String text) {
        readsBack(text);
    }

    @Property(tries = 500)
    void soIsOneOfSignsAndOfCharactersThatAreNotSeen(
            @ForAll
                    @CharRange(from = ' ', to = '~')
                    @CharRange(from = '\u0000', to = '\u001F')
                    @CharRange(from = '\u007F', to = '\u00AD')
                    @CharRange(from = '\u200B', to = '\u206F')
                    @CharRange(from = '\u0300', to = '\u0323')
                    String text) {
        readsBack(text);
    }

    private static void readsBack(String text) {
        String entered = NormalText.of(text);
        Inputs inputs = Inputs.of(Map.of("x", text, "y", List.of(Map.of("z", text))))
                .about(new Assessment(text, text, Assessment.Kind.VERIFIED));

        for (String document :
                List.of(yaml(inputs), Json.text(InputsOutput.of(inputs, FRAMEWORK, text)))) {
            Inputs read = read(document).inputs();
            assertThat(read.values()).containsEntry("x", entered);
            assertThat(read.values()).containsEntry("y", List.of(Map.of("z", entered)));
            assertThat(read.assessment()).isEqualTo(inputs.assessment());
        }
    }

    @Test
    void whatNoFileCanHoldIsRefusedWithEveryPlace() {
        var inputs = Inputs.of(Map.of(
                "records",
                List.of(Map.of("score", Double.NaN), Map.of("score", Thread.State.NEW))));

        assertThatThrownBy(() -> yaml(inputs))
                .isInstanceOf(InvalidInputsException.class)
                .hasMessage("""
                        2 problems in the inputs:
                          - 'records[1].score' is NaN, which cannot be written as text or a number
                          - 'records[2].score' is a value of type java.lang.Thread$State, which cannot be \
                        written as text or a number""");
    }

    @Test
    void figuresOfAnEarlierReportAreUnderTheirOwnKey() {
        var now = Inputs.of(Map.of("meetings_total", 4));
        var before = Inputs.of(Map.of("meetings_total", "1.000", "satisfied", "150%"))
                .written(NumberStyle.VI);
        List<Input> declared = List.of(
                Input.count("meetings_total", "Số cuộc họp"),
                Input.percent("satisfied", "Tỷ lệ hài lòng"),
                Input.count("meetings_total", "Số cuộc họp").previous(),
                Input.percent("satisfied", "Tỷ lệ hài lòng").previous());

        assertThat(yaml(now.after(before, declared))).endsWith("""
                inputs:
                  meetings_total: 4
                previous:
                  meetings_total: 1000
                  satisfied: 150%
                """);
    }

    @Test
    void aWrittenFileOfABundledFrameworkPassesTheCheck() {
        var inputs = Inputs.of(Map.of("meetings_chaired", 3, "meetings_total", 4))
                .about(new Assessment("Huyện Bình Chánh", "2023", Assessment.Kind.VERIFIED))
                .award("2.4", new Award(Rational.of(5), "Chỉ có danh sách cử đi"));

        assertThat(DocumentCheck.check(new Source("unit.yaml", yaml(inputs)))).isEmpty();
        assertThat(read(yaml(inputs)).score(Frameworks.get(FRAMEWORK)).points())
                .isEqualTo(Frameworks.get(FRAMEWORK).score(inputs).points());
    }
}
