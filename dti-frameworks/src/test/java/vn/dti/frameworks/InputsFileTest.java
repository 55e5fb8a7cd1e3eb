// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Status;
import vn.dti.wording.Language;

/** The figures of one unit as a file: what it can say, and what is said of its mistakes. */
class InputsFileTest {

    private static final Framework FRAMEWORK = Frameworks.get("hcmc-79-2023-districts");

    private static final String HEADER = """
            format: dti-inputs/1
            framework: hcmc-79-2023-districts
            """;

    private static InputsFile file(String yaml) {
        return InputsFile.load(new Source("unit.yaml", yaml));
    }

    private static Score score(String criterion, String yaml) {
        return file(HEADER + yaml).score(FRAMEWORK).get(criterion);
    }

    private static List<Diagnostic> mistakes(String yaml) {
        var refusal = catchThrowableOfType(
                InvalidFileException.class, () -> file(yaml).score(FRAMEWORK));
        return refusal == null ? List.of() : refusal.diagnostics();
    }

    private static List<String> headlines(String yaml, Language language) {
        return mistakes(yaml).stream().map(each -> each.headline(language)).toList();
    }

    @Nested
    class ASoundFile {

        @Test
        void saysWhoReportsWhatAndWhen() {
            InputsFile file = file(HEADER + """
                    unit: Huyện Bình Chánh
                    period: "2023"
                    kind: self
                    inputs: {meetings_chaired: 3, meetings_total: 4}
                    evidence: {"1.2": [Biên bản số 1, Biên bản số 2], "1.1": Quyết định 12}
                    """);

            assertThat(file.frameworkId()).isEqualTo("hcmc-79-2023-districts");
            assertThat(file.inputs().assessment())
                    .isEqualTo(new Assessment("Huyện Bình Chánh", "2023", Assessment.Kind.SELF));
            assertThat(file.inputs().evidence())
                    .containsExactly(
                            Map.entry("1.2", List.of("Biên bản số 1", "Biên bản số 2")),
                            Map.entry("1.1", List.of("Quyết định 12")));
            Scorecard card = file.score(FRAMEWORK);
            assertThat(card.inputs()).isEqualTo(file.inputs());
            assertThat(card.get("1.2").points()).isEqualTo(Rational.of(3, 4).times(10));
        }

        @ParameterizedTest
        @CsvSource({"kind: self, SELF", "kind: verified, VERIFIED", "'', UNSTATED"})
        void statesItsKindOrNot(String kind, Assessment.Kind expected) {
            assertThat(file(HEADER + kind + "\ninputs: {}\n")
                            .inputs()
                            .assessment()
                            .kind())
                    .isEqualTo(expected);
        }

        @Test
        void assertsWhatIsNotApplicableWithAReason() {
            Score score = score("6.15", """
                    inputs: {feedback_1022_received: 0, feedback_1022_on_time: 0}
                    not-applicable: {"6.15": không tiếp nhận phản ánh nào}
                    """);

            assertThat(score.status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(score.points()).isEqualTo(Rational.of(20));
            assertThat(score.notices())
                    .extracting(notice -> notice.message().in(Language.EN))
                    .containsExactly(
                            "not applicable (không tiếp nhận phản ánh nào): counts 20 points");
        }

        @Test
        void bringsTheRangeOfTheOtherUnits() {
            String approved = "inputs: {info_systems_approved: 5}\n";

            assertThat(score("5.1", approved).status()).isEqualTo(Status.NEEDS_COHORT);
            assertThat(score("5.1", approved + "reference: {\"5.1\": {min: 2, max: 12}}\n")
                            .points())
                    .isEqualTo(Rational.of(5, 12).times(10));
        }

        @ParameterizedTest
        @CsvSource({"~", "null", "''"})
        void omitsAnInputByWritingNothing(String nothing) {
            Score score = score(
                    "1.2", "inputs:\n  meetings_chaired: 3\n  meetings_total: " + nothing + "\n");

            assertThat(score.status()).isEqualTo(Status.NO_DATA);
            assertThat(score.notices())
                    .extracting(notice -> notice.message().in(Language.EN))
                    .containsExactly(
                            "no data for “Tổng số cuộc họp chuyển đổi số của quận, huyện, thành phố” [meetings_total]: counts 0 points");
        }

        @Test
        void listsRecordsOrCountsThem() {
            assertThat(score("8.5", """
                            inputs:
                              engagement_activities:
                                - {name: Họp dân, feedback: 10, resolved: 8}
                                - {name: Khảo sát, feedback: 10, resolved: 7}
                                - {name: Hiến kế, feedback: 10, resolved: 10}
                            """).points()).isEqualTo(Rational.of(2));
            assertThat(score("8.5", "inputs: {engagement_activities: 7}\n").points())
                    .isEqualTo(Rational.of(7));
        }

        @Test
        void isReadTheSameInDecomposedCharacters() {
            String yaml = HEADER + """
                    unit: Huyện Bình Chánh
                    inputs: {portal_functions_ok: có, portal_ipv6: Không}
                    not-applicable: {"6.15": không phát sinh}
                    """;
            String decomposed = Normalizer.normalize(yaml, Normalizer.Form.NFD);

            assertThat(decomposed).isNotEqualTo(yaml);
            assertThat(file(decomposed).inputs()).isEqualTo(file(yaml).inputs());
            assertThat(file(decomposed).score(FRAMEWORK).get("6.1").points())
                    .isEqualTo(Rational.of(8));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        1 000.5     | 1000.5
                        "1.000,5"   | 1000.5
                        "12,5"      | 12.5
                        0.125       | 0.125
                        −0          | 0
                        １２        | 12
                        """)
        void readsFiguresAsPeopleWriteThem(String written, String expected) {
            String yaml = HEADER + "inputs: {}\nawards: {\"1.1\": {points: " + written
                    + ", reason: a}}\nreference: {\"5.1\": {min: 0, max: " + written + "}}\n";
            Inputs inputs = file(yaml).inputs();

            Rational figure = Rational.parse(expected);
            assertThat(inputs.awards()).containsEntry("1.1", new Award(figure, "a"));
            assertThat(inputs.references())
                    .containsEntry("5.1", new ReferenceRange(Rational.ZERO, figure, ""));
        }

        @Test
        void refusesFiguresThatMayBeThousandsEverywhere() {
            String yaml = HEADER + """
                    inputs: {meetings_total: 1.000}
                    awards: {"1.1": {points: 1.000, reason: a}}
                    reference: {"5.1": {min: 1.000, max: "12,345"}}
                    """;

            assertThat(headlines(yaml, Language.EN))
                    .containsExactly(
                            "unit.yaml:3:26: error: “Tổng số cuộc họp chuyển đổi số của quận, huyện, thành phố” [meetings_total] is '1.000': the mark can be"
                                    + " decimal or group thousands, write 1 or 1000, or state numbers vi or en (dti: --numbers vi); expected a"
                                    + " whole number of at least 0 [DTI-1401]",
                            "unit.yaml:4:26: error: '1.000' can mean 1 or 1000 [DTI-1025]",
                            "unit.yaml:5:26: error: '1.000' can mean 1 or 1000 [DTI-1025]",
                            "unit.yaml:5:38: error: '12,345' can mean 12.3450 or 12345 [DTI-1025]");
        }

        @Test
        void readsThemByTheStyleThatItStates() {
            String yaml = """
                    numbers: vi
                    inputs: {meetings_total: 1.000}
                    awards: {"1.1": {points: "7,500", reason: a}}
                    """;
            Inputs inputs = file(HEADER + yaml).inputs();

            assertThat(inputs.numbers()).isEqualTo(NumberStyle.VI);
            assertThat(inputs.awards()).containsEntry("1.1", new Award(Rational.of(15, 2), "a"));
            assertThat(file(HEADER + yaml).written(NumberStyle.EN).inputs()).isEqualTo(inputs);
            assertThat(file(HEADER + yaml.replace("numbers: vi\n", ""))
                            .written(NumberStyle.VI)
                            .inputs())
                    .isEqualTo(inputs);
        }

        @Test
        void isReadTheSameWithWindowsLineEnds() {
            String yaml = HEADER + "inputs:\n  meetings_chaired: 3\n  meetings_total: 4\n";

            assertThat(file(yaml.replace("\n", "\r\n")).inputs())
                    .isEqualTo(file(yaml).inputs());
        }
    }

    @Nested
    class ABrokenFile {

        private static final String BROKEN = """
                format: dti-inputs/1
                framework: hcmc-79-2023-districts
                kind: verifid
                inputs:
                  meetings_total: 1.5
                  directives_required: -1
                  directives_signed_by_head: ba
                  committee_head: leadr
                  portal_has_dx_section: maybe
                  officials_total: 1,000
                  engagement_activities:
                    - {name: Họp dân, feedback: 10, resolved: 8}
                    - {name: Khảo sát, feedback: 1.5}
                    - {feedback: -2}
                  meetings_total: 4
                not-applicable:
                  "6.99": không phát sinh
                  "6.15": ~
                reference:
                  "1.1": {min: 0, max: 3}
                  "5.1": {min: 9, max: 3}
                notes: x
                """;

        @Test
        void reportsEveryMistakeAtItsPlaceInEnglish() {
            assertThat(headlines(BROKEN, Language.EN))
                    .containsExactly(
                            "unit.yaml:3:7: error: unknown 'verifid', expected self or verified"
                                    + " — did you mean 'verified'? [DTI-1105]",
                            "unit.yaml:5:19: error: “Tổng số cuộc họp chuyển đổi số của quận, huyện, thành phố” [meetings_total] is '1.5', expected a whole"
                                    + " number of at least 0 [DTI-1401]",
                            "unit.yaml:6:24: error: “Tổng số văn bản chỉ đạo chuyên đề về chuyển đổi số của quận, huyện, thành phố theo yêu cầu của Thành…” [directives_required] is -1, expected at least"
                                    + " 0 [DTI-1401]",
                            "unit.yaml:7:30: error: “Số văn bản chỉ đạo chuyên đề về chuyển đổi số do Chủ tịch ký” [directives_signed_by_head] is 'ba': not a"
                                    + " number; expected a whole number of at least 0 [DTI-1401]",
                            "unit.yaml:8:19: error: “Người giữ chức Trưởng ban Ban chỉ đạo chuyển đổi số” [committee_head] is 'leadr', expected one of"
                                    + " “Bí thư hoặc Chủ tịch” [leader], “Phó Bí thư hoặc Phó Chủ tịch”"
                                    + " [deputy], or “Người khác không phải lãnh đạo quận, huyện, thành phố;"
                                    + " hoặc chưa có Ban chỉ đạo” [none] — did you mean 'leader'? [DTI-1401]",
                            "unit.yaml:9:26: error: “Cổng/trang thông tin điện tử có chuyên mục riêng về chuyển đổi số” [portal_has_dx_section] is 'maybe', expected"
                                    + " yes or no (true, false) [DTI-1401]",
                            "unit.yaml:10:20: error: “Tổng số cán bộ, công chức của các cơ quan, đơn vị” [officials_total] is '1,000': the mark can"
                                    + " be decimal or group thousands, write 1 or 1000, or state numbers vi or en (dti: --numbers vi); expected a"
                                    + " whole number of at least 0 [DTI-1401]",
                            "unit.yaml:13:34: error: “Tổng số phản ánh của người dân” [engagement_activities[2].feedback] is '1.5',"
                                    + " expected a whole number of at least 0 [DTI-1401]",
                            "unit.yaml:14:18: error: “Tổng số phản ánh của người dân” [engagement_activities[3].feedback] is -2,"
                                    + " expected at least 0 [DTI-1401]",
                            "unit.yaml:15:3: error: key 'meetings_total' already given at line 5,"
                                    + " column 3 [DTI-1014]",
                            "unit.yaml:17:3: error: 'hcmc-79-2023-districts' has no criterion"
                                    + " '6.99' — did you mean “Sử dụng Hệ thống Dashboard theo dõi Kinh tế - Xã hội” [6.9]? [DTI-1401]",
                            "unit.yaml:18:11: error: found nothing, expected text [DTI-1101]",
                            "unit.yaml:20:3: error: criterion “Người đứng đầu Quận/Huyện/Thành phố là Trưởng ban Ban chỉ đạo chuyển đổi số” [1.1] does not compare units, so that"
                                    + " it takes no reference range [DTI-1401]",
                            "unit.yaml:21:10: error: the minimum 9 is above the maximum 3"
                                    + " [DTI-1314]",
                            "unit.yaml:22:1: error: unknown key 'notes', expected format,"
                                    + " framework, fingerprint, unit, period, kind, group, numbers, inputs, previous,"
                                    + " not-applicable, reference, evidence, awards, or scored [DTI-1103]");
        }

        @Test
        void reportsTheSamePlacesInVietnamese() {
            assertThat(headlines(BROKEN, Language.VI))
                    .hasSameSizeAs(headlines(BROKEN, Language.EN))
                    .contains(
                            "unit.yaml:5:19: lỗi: “Tổng số cuộc họp chuyển đổi số của quận, huyện, thành phố” [meetings_total] là '1.5', cần một số nguyên từ 0"
                                    + " trở lên [DTI-1401]",
                            "unit.yaml:6:24: lỗi: “Tổng số văn bản chỉ đạo chuyên đề về chuyển đổi số của quận, huyện, thành phố theo yêu cầu của Thành…” [directives_required] là -1, cần từ 0 trở lên"
                                    + " [DTI-1401]",
                            "unit.yaml:15:3: lỗi: khóa 'meetings_total' đã có ở dòng 5, cột 3"
                                    + " [DTI-1014]",
                            "unit.yaml:17:3: lỗi: 'hcmc-79-2023-districts' không có tiêu chí '6.99'"
                                    + " — có phải ý là “Sử dụng Hệ thống Dashboard theo dõi Kinh tế - Xã hội” [6.9]? [DTI-1401]",
                            "unit.yaml:21:10: lỗi: giá trị nhỏ nhất 9 lớn hơn giá trị lớn nhất 3"
                                    + " [DTI-1314]");
            assertThat(mistakes(BROKEN))
                    .allSatisfy(each -> assertThat(each.message().in(Language.VI))
                            .doesNotContainPattern("\\{\\d")
                            .isNotEqualTo(each.message().in(Language.EN)));
        }

        /** Tables say so in a cell; a file has a key for it. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "n/a: chưa có | chưa có",
                    "N/A | …",
                    "không áp dụng: chưa có | chưa có",
                    "Không  áp dụng | …"
                })
        void saysHowWhatDoesNotApplyIsWritten(String text, String reason) {
            List<Diagnostic> mistakes =
                    mistakes(HEADER + "inputs:\n  meetings_total: '" + text.strip() + "'\n");

            assertThat(mistakes)
                    .extracting(each -> each.message().in(Language.EN)
                            + "; "
                            + each.hints().get(0).in(Language.EN))
                    .containsExactly("'" + text.strip()
                            + "' says that it does not apply, which is no value; write"
                            + " {not-applicable: " + reason + "}");
        }

        /** Rewritten as an assertion the name would be as unknown as it is now. */
        @Test
        void namesTheInputThatWasProbablyMeantWhatsoeverItsValueSays() {
            List<Diagnostic> mistakes =
                    mistakes(HEADER + "inputs:\n  meetings_chared: 'n/a: chưa có'\n");

            assertThat(mistakes)
                    .extracting(each -> each.message().in(Language.EN))
                    .containsExactly(
                            "unknown input 'meetings_chared' — did you mean 'meetings_chaired'?");
        }

        @Test
        void namesTheInputThatWasProbablyMeant() {
            List<Diagnostic> mistakes = mistakes(HEADER + "inputs:\n  meetings_chared: 3\n");

            assertThat(mistakes)
                    .extracting(
                            each -> each.position().line(),
                            each -> each.message().in(Language.EN))
                    .containsExactly(tuple(
                            4,
                            "unknown input 'meetings_chared' — did you mean 'meetings_chaired'?"));
        }

        @Test
        void dividesSomethingByNothingAtTheZero() {
            String yaml = HEADER + """
                    inputs:
                      meetings_total: 0
                      meetings_chaired: 3
                      feedback_1022_on_time: 1
                      feedback_1022_received: 0
                    """;

            assertThat(headlines(yaml, Language.EN))
                    .containsExactly(
                            "unit.yaml:4:19: error: criterion “Bí thư/Chủ tịch Quận/Huyện/Thành phố chủ trì các cuộc họp về Chuyển đổi số của Quận/Huyện/Thành phố” [1.2]: the denominator is 0 (3/0), as"
                                    + " “Tổng số cuộc họp chuyển đổi số của quận, huyện, thành phố”"
                                    + " [meetings_total] is 0 cuộc họp: refused [DTI-1401]",
                            "unit.yaml:7:27: error: criterion “Tỷ lệ giải quyết phản ánh kiến nghị của người dân về Tổng đài 1022” [6.15]: the denominator is 0 (1/0), as"
                                    + " “Tổng số phản ánh, kiến nghị từ Tổng đài 1022 do đơn vị tiếp"
                                    + " nhận, xử lý” [feedback_1022_received] is 0 phản ánh: refused"
                                    + " [DTI-1401]");
        }

        @Test
        void dividesByASumOfNothingAndNamesAllThatIsAddedUp() {
            String yaml = HEADER + """
                    inputs:
                      partial_services_with_online_dossiers: 2
                      full_services_with_online_dossiers: 0
                      partial_services_with_dossiers: 0
                      full_services_with_dossiers: 0
                    """;

            assertThat(headlines(yaml, Language.VI))
                    .containsExactly(
                            "unit.yaml:6:35: lỗi: tiêu chí “Tỷ lệ DVCTT phát sinh hồ sơ trực tuyến” [6.2]: mẫu số bằng 0 (2/0), vì"
                                    + " “Số dịch vụ công trực tuyến một phần có phát sinh hồ sơ (trực tuyến"
                                    + " hoặc không)” [partial_services_with_dossiers] là 0 dịch vụ và “Số dịch"
                                    + " vụ công trực tuyến toàn trình có phát sinh hồ sơ (trực tuyến hoặc"
                                    + " không)” [full_services_with_dossiers] là 0 dịch vụ: không chấp nhận"
                                    + " [DTI-1401]");
        }

        @Test
        void dividesByNothingInARecordAtThatRecord() {
            String yaml = HEADER + """
                    inputs:
                      engagement_activities:
                        - {name: A, feedback: 10, resolved: 9}
                        - {name: B, feedback: 0, resolved: 1}
                    """;

            assertThat(headlines(yaml, Language.EN))
                    .containsExactly(
                            "unit.yaml:6:27: error: criterion “Mức độ người dân được tham gia vào cùng cơ quan nhà nước giải quyết vấn đề của địa phương với chính …” [8.5]: the denominator is 0"
                                    + " (1/0), as “Tổng số phản ánh của người dân”"
                                    + " [engagement_activities[2].feedback] is 0 phản ánh: refused"
                                    + " [DTI-1401]");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        hcmc-79-2023-district | unknown framework 'hcmc-79-2023-district' — did you mean 'hcmc-79-2023-districts'? [DTI-1403]
                        khanh-hoa             | unknown framework 'khanh-hoa', expected hcmc-79-2023-departments, hcmc-79-2023-districts, hcmc-79-2023-province, khanh-hoa-1726-2023-districts, or lac-dao-2024-communes [DTI-1403]
                        """)
        void isForAFrameworkThatDoesNotExist(String framework, String message) {
            String yaml = "format: dti-inputs/1\nframework: " + framework + "\ninputs: {}\n";

            assertThat(headlines(yaml, Language.EN))
                    .containsExactly("unit.yaml:2:12: error: " + message);
        }

        @Test
        void isForAnotherFrameworkThanTheOneThatScores() {
            Framework other = FrameworkLoader.load(new Source("other.yaml", """
                    format: dti/1
                    id: other
                    title: Khác
                    decision: {number: "1", issued: 2024-01-31, issuer: UBND, level: district}
                    max: 10
                    inputs: {done: {type: boolean, label: Đã làm}}
                    criteria: [{id: "1", title: Việc, max: 10, boolean: done}]
                    """));
            var refusal = catchThrowableOfType(
                    InvalidFileException.class,
                    () -> file(HEADER + "inputs: {}\n").score(other));

            assertThat(refusal)
                    .hasMessage("unit.yaml:2:12: error: the file is for the framework"
                            + " 'hcmc-79-2023-districts', not for 'other' [DTI-1402]");
        }

        @Test
        void isRefusedAlsoWhenOnlyItsInputsAreAskedFor() {
            var refusal = catchThrowableOfType(
                    InvalidFileException.class,
                    () -> file("format: dti-inputs/2\n").inputs());

            assertThat(refusal)
                    .hasMessage("unit.yaml:1:9: error: format 'dti-inputs/2' cannot be read here,"
                            + " expected 'dti-inputs/1' [DTI-1106]");
        }

        @Test
        void keepsNothingOfOneFrameworkForTheNext() {
            InputsFile file = file(HEADER + "inputs: {meetings_chaired: 3, meetings_total: 0}\n");
            var first =
                    catchThrowableOfType(InvalidFileException.class, () -> file.score(FRAMEWORK));
            var second =
                    catchThrowableOfType(InvalidFileException.class, () -> file.score(FRAMEWORK));

            assertThat(second.diagnostics()).isEqualTo(first.diagnostics()).hasSize(1);
            assertThat(file.inputs().values()).containsKey("meetings_chaired");
        }
    }

    /** Every text of a file that is compared or shown. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: X@ã A                        | 3:8",
                "period: 2@024                      | 3:10",
                "group: Nhóm@ A                     | 3:12",
                "inputs: {meetings_@total: 5}       | 3:19",
                "inputs: {meetings_total: 5@}       | 3:27",
                "not-applicable: {'1.@1': lý do}    | 3:21",
                "awards: {'1.1': {points: 5, reason: b@b}} | 3:38",
            })
    void whatCannotBeSeenIsToldOfAFileThatIsScored(String line, String place) {
        String rest = line.startsWith("inputs") ? "" : "inputs: {meetings_total: 5}\n";
        InputsFile sound = file(HEADER + line.replace("@", "\u200B") + "\n" + rest);
        sound.score(FRAMEWORK);

        assertThat(sound.told())
                .extracting(each -> each.headline(Language.EN))
                .containsExactly("unit.yaml:" + place
                        + ": warning: a character that cannot be seen: U+200B [DTI-1019]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: \"X\\uFFFD A\" | 3:9 | a character in place of one that was lost with its"
                        + " encoding: U+FFFD [DTI-1026]",
                "unit: X\uFFFD A | 3:8 | a character in place of one that was lost with its encoding:"
                        + " U+FFFD [DTI-1026]",
                "group: Đ\u043Eng | 3:9 | the letter U+043E looks like the Latin «o» but is another"
                        + " one [DTI-1027]",
                "group: \"Đ\\u043Eng\" | 3:10 | the letter U+043E looks like the Latin «o» but is"
                        + " another one [DTI-1027]",
            })
    void whatIsNotTheLetterThatItSeemsIsTold(String line, String place, String message) {
        assertThat(file(HEADER + line + "\ninputs: {}\n").told())
                .extracting(each -> each.headline(Language.EN))
                .containsExactly("unit.yaml:" + place + ": warning: " + message);
    }

    /** Every section names the same two criteria, of which one is unknown. */
    @Test
    void whatIsWrongIsToldInTheSectionThatSaysIt() {
        String all = HEADER + """
                inputs: {}
                not-applicable:
                  "1.1": lý do
                  "9.9": lý do
                evidence:
                  "1.1": Quyết định
                  "9.9": Quyết định
                reference:
                  "1.1": {min: 0, max: 1}
                  "9.9": {min: 0, max: 1}
                awards:
                  "1.1": {points: 11, reason: Thẩm định}
                  "9.9": {points: 1, reason: Thẩm định}
                """;

        assertThat(headlines(all, Language.EN))
                .containsExactly(
                        "unit.yaml:6:3: error: " + UNKNOWN,
                        "unit.yaml:9:3: error: " + UNKNOWN,
                        "unit.yaml:11:3: error: " + OF_1_1
                                + "does not compare units, so that it takes no reference range [DTI-1401]",
                        "unit.yaml:12:3: error: " + UNKNOWN,
                        "unit.yaml:14:3: error: " + OF_1_1
                                + "is given 11 points, expected 0 to 10 [DTI-1401]",
                        "unit.yaml:15:3: error: " + UNKNOWN);
    }

    private static final String UNKNOWN =
            "'hcmc-79-2023-districts' has no criterion '9.9' — did you mean “Sử dụng Hệ thống Dashboard"
                    + " theo dõi Kinh tế - Xã hội” [6.9]? [DTI-1401]";
    private static final String OF_1_1 =
            "criterion “Người đứng đầu Quận/Huyện/Thành phố là Trưởng ban Ban chỉ đạo chuyển đổi số”"
                    + " [1.1] ";
}
