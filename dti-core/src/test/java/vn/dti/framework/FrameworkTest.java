// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dti.framework.Sample.CHAIRED;
import static vn.dti.framework.Sample.INPUTS;
import static vn.dti.framework.Sample.ISSUED;
import static vn.dti.framework.Sample.MEETINGS;
import static vn.dti.framework.Sample.MEETING_RATIO;
import static vn.dti.framework.Sample.MOST_SYSTEMS;
import static vn.dti.framework.Sample.PLAN;
import static vn.dti.framework.Sample.criterion;
import static vn.dti.framework.Sample.document;
import static vn.dti.framework.Sample.framework;
import static vn.dti.framework.Sample.group;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Formula;
import vn.dti.rule.Policy;
import vn.dti.rule.Tally;
import vn.dti.rule.Worth;
import vn.dti.wording.DefinitionException;

class FrameworkTest {

    private static List<Flaw> flaws(ThrowingCallable construction) {
        var refusal = catchThrowableOfType(InvalidFrameworkException.class, construction);
        assertThat(refusal).isNotNull();
        return refusal.flaws();
    }

    /** Asserts that there is this one flaw, by its place and its sentence in both languages. */
    private static void assertFlaw(
            ThrowingCallable construction, String place, String vi, String en) {
        List<Flaw> flaws = flaws(construction);
        assertThat(flaws).extracting(flaw -> flaw.message().in(EN)).containsExactly(en);
        assertThat(flaws).extracting(flaw -> flaw.message().in(VI)).containsExactly(vi);
        assertThat(flaws).extracting(Flaw::place).containsExactly(place);
    }

    @Nested
    class Tree {

        private final Framework sample = Sample.framework();

        @Test
        void nodesComeInTheOrderOfTheDocument() {
            assertThat(sample.nodes().map(Node::id))
                    .containsExactly("1", "1.1", "1.2", "2", "2.1", "2.1.1", "2.1.2", "2.2");
            assertThat(sample.criteria().map(Criterion::id))
                    .containsExactly("1.1", "1.2", "2.1.1", "2.1.2", "2.2");
        }

        @Test
        void theWholeIsTheRoot() {
            assertThat(sample.max()).isEqualTo(Rational.of(100));
            assertThat(sample.title()).isEqualTo("Bộ chỉ số mẫu");
            assertThat(sample.id()).isEqualTo("sample-2023");
            assertThat(sample.inputs()).isEqualTo(INPUTS);
        }

        @Test
        void aNodeIsFoundByItsId() {
            assertThat(sample.find("2.1")).map(Node::max).contains(Rational.of(45));
            assertThat(sample.find("2.1.2")).map(Node::title).contains("Tiêu chí 2.1.2");
            assertThat(sample.find("2.10")).isEmpty();
            assertThat(sample.find("")).isEmpty();
        }
    }

    @Nested
    class Maxima {

        @Test
        void ofChildrenAddUpToThatOfTheirGroup() {
            assertFlaw(
                    () -> framework(INPUTS, group("1", 40, criterion("1.1", 30, PLAN))),
                    "1",
                    "điểm tối đa của các mục trong nhóm '1' cộng lại là 30, cần 40",
                    "the maxima in group '1' add up to 30, expected 40");
        }

        @Test
        void ofGroupsAddUpToThatOfTheWhole() {
            assertFlaw(
                    () -> framework(
                            document(), INPUTS, Rational.of(690), criterion("1", 660, PLAN)),
                    "",
                    "điểm tối đa của các mục trong bộ chỉ số cộng lại là 660, cần 690",
                    "the maxima in the framework add up to 660, expected 690");
        }

        @Test
        void addUpExactly() {
            var tenth = Criterion.of("1.1", "", Rational.of(1, 10), PLAN);
            var fifth = Criterion.of("1.2", "", Rational.of(1, 5), PLAN);
            var sum = new Group(
                    "1", "", Rational.of(3, 10), new Aggregation.Sum(), List.of(tenth, fifth));

            assertThatCode(() -> framework(INPUTS, sum)).doesNotThrowAnyException();
        }

        @Test
        void needNotAddUpWhereTheGroupIsAMean() {
            var mean = group("1", 10, new Aggregation.Mean(), criterion("1.1", 3, PLAN));

            assertThatCode(() -> framework(INPUTS, mean)).doesNotThrowAnyException();
        }

        @Test
        void mayBe0ButNotNegative() {
            assertThatCode(() -> framework(INPUTS, criterion("9", 0, PLAN)))
                    .doesNotThrowAnyException();
            assertFlaw(
                    () -> framework(INPUTS, criterion("8", 2, PLAN), criterion("9", -1, PLAN)),
                    "9",
                    "điểm tối đa của tiêu chí '9' là -1, cần từ 0",
                    "max of criterion '9' is -1, expected at least 0");
        }
    }

    @Nested
    class StatedCounts {

        private Framework withCounts(int groups, int criteria) {
            return framework(
                    document(new Counts(groups, criteria)),
                    INPUTS,
                    Rational.of(30),
                    group("1", 20, criterion("1.1", 5, PLAN), criterion("1.2", 15, PLAN)),
                    group("2", 10, criterion("2.1", 10, PLAN)));
        }

        @Test
        void thatAgreeAreAccepted() {
            assertThatCode(() -> withCounts(2, 3)).doesNotThrowAnyException();
        }

        @Test
        void thatDifferAreAFlawOfTheWhole() {
            assertFlaw(
                    () -> withCounts(2, 51),
                    "",
                    "counts ghi 2 nhóm và 51 tiêu chí, đếm được 2 nhóm và 3 tiêu chí",
                    "counts states 2 groups and 51 criteria, counted are 2 groups and 3 criteria");
            assertThat(flaws(() -> withCounts(3, 3))).hasSize(1);
        }
    }

    @Nested
    class Ids {

        @Test
        void areUsedOnce() {
            assertFlaw(
                    () -> framework(
                            INPUTS,
                            group("1", 20, criterion("1.1", 10, PLAN), criterion("1.1", 10, PLAN))),
                    "1.1",
                    "mã '1.1' được dùng hai lần",
                    "id '1.1' is used twice");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t"})
        void areNotBlank(String id) {
            assertFlaw(
                    () -> framework(INPUTS, criterion(id, 10, PLAN), criterion("2", 10, PLAN)),
                    "",
                    "một tiêu chí hoặc nhóm không có mã",
                    "a criterion or group has no id");
        }

        @Test
        void areNotTheNameOfTheWhole() {
            assertFlaw(
                    () -> framework(INPUTS, criterion("total", 20, PLAN)),
                    "total",
                    "mã 'total' là tên của toàn bộ chỉ số trong tệp kiểm thử và kết quả",
                    "id 'total' is the name of the whole in tests and results");
        }

        @Test
        void areTextSoThat1Point10IsNot1Point1() {
            assertThatCode(() -> framework(
                            INPUTS,
                            group(
                                    "1",
                                    20,
                                    criterion("1.1", 10, PLAN),
                                    criterion("1.10", 10, PLAN))))
                    .doesNotThrowAnyException();
        }

        @Test
        void startWithThatOfTheirGroup() {
            assertFlaw(
                    () -> framework(INPUTS, group("1", 10, criterion("2.1", 10, PLAN))),
                    "2.1",
                    "mã '2.1' không bắt đầu bằng mã '1.' của nhóm chứa nó",
                    "id '2.1' does not start with '1.', the id of its group");
            assertThat(flaws(() -> framework(INPUTS, group("1", 10, criterion("11", 10, PLAN)))))
                    .hasSize(1);
            assertThat(flaws(() -> framework(INPUTS, group("A", 10, criterion("B1", 10, PLAN)))))
                    .hasSize(1);
            assertThat(flaws(() -> framework(INPUTS, group("A", 10, criterion("AB", 10, PLAN)))))
                    .hasSize(1);
        }

        @Test
        void startWithTheLetterOfTheirGroupAsTheyArePrinted() {
            assertThatCode(() -> framework(
                            INPUTS,
                            group("A", 10, criterion("A1", 10, PLAN)),
                            group("B", 10, group("B1", 10, criterion("B1.1", 10, PLAN)))))
                    .doesNotThrowAnyException();
        }

        @Test
        void belongToGroupsThatAreNotEmpty() {
            assertFlaw(
                    () -> framework(INPUTS, group("1", 0)),
                    "1",
                    "nhóm '1' không có tiêu chí",
                    "group '1' has no criteria");
        }
    }

    @Nested
    class DeclaredInputs {

        private Framework of(Input... inputs) {
            return framework(List.of(inputs), criterion("1", 10, Formula.fixed(Rational.ONE)));
        }

        @Test
        void areAllThatCriteriaUse() {
            assertFlaw(
                    () -> framework(List.of(MEETINGS, ISSUED), criterion("1.2", 10, MOST_SYSTEMS)),
                    "1.2",
                    "tiêu chí '1.2' dùng đầu vào 'systems' chưa được khai báo",
                    "criterion '1.2' uses the input 'systems', which is not declared");
        }

        @Test
        void areWhatCriteriaTakeThemFor() {
            assertFlaw(
                    () -> framework(
                            List.of(Input.amount("systems", "Hệ thống được phê duyệt")),
                            criterion("1.2", 10, MOST_SYSTEMS)),
                    "1.2",
                    "tiêu chí '1.2' dùng đầu vào 'systems' khác với khai báo",
                    "criterion '1.2' uses the input 'systems' other than it is declared");
        }

        @Test
        void areReportedOnceForACriterionWhoseRuleIsItsChosenReading() {
            var readings = new Readings(
                    "",
                    "literal",
                    "",
                    List.of(
                            new Reading("literal", "", MOST_SYSTEMS),
                            new Reading("none", "", Formula.fixed(Rational.ONE))));
            var provision =
                    new Provision("", List.of(), readings, List.of(), Responsibility.unstated());
            var criterion = new Criterion(
                    "1.2", "", Rational.of(10), MOST_SYSTEMS, Policy.DEFAULT, provision);

            assertFlaw(
                    () -> framework(List.of(MEETINGS), criterion),
                    "1.2",
                    "tiêu chí '1.2' dùng đầu vào 'systems' chưa được khai báo",
                    "criterion '1.2' uses the input 'systems', which is not declared");
        }

        @Test
        void areThoseThatAListIsMadeOf() {
            Input list = Input.list("list", "Hoạt động", MEETINGS);
            var tally = new Tally.Records(list, Condition.all(List.of()));

            assertThatCode(() -> framework(
                            List.of(list), criterion("1", 10, new Count(tally, Rational.ONE))))
                    .doesNotThrowAnyException();
        }

        @Test
        void areDeclaredOnce() {
            assertFlaw(
                    () -> of(MEETINGS, ISSUED, MEETINGS),
                    "meetings",
                    "đầu vào 'meetings' được khai báo hai lần",
                    "input 'meetings' is declared twice");
        }

        @Test
        void arePartsOfInputsThatExist() {
            assertFlaw(
                    () -> of(CHAIRED),
                    "chaired",
                    "at-most của 'chaired' là 'meetings', không có đầu vào này",
                    "at-most of 'chaired' is 'meetings', which is no input");
        }

        @Test
        void areNoPartsOfThemselves() {
            assertFlaw(
                    () -> of(Input.count("chaired", "Chủ trì").partOf("chaired")),
                    "chaired",
                    "at-most của 'chaired' là chính nó",
                    "at-most of 'chaired' is itself");
        }

        @Test
        void arePartsOfNumbers() {
            assertFlaw(
                    () -> of(Input.count("chaired", "Chủ trì").partOf("issued"), ISSUED),
                    "chaired",
                    "at-most của 'chaired' là 'issued', không phải là số",
                    "at-most of 'chaired' is 'issued', which is not a number");
        }

        @Test
        void ofARecordArePartsOfFieldsOfTheSameRecord() {
            Input list = Input.list("list", "Hoạt động", CHAIRED);

            assertFlaw(
                    () -> of(list, MEETINGS),
                    "chaired",
                    "at-most của 'chaired' là 'meetings', không có đầu vào này",
                    "at-most of 'chaired' is 'meetings', which is no input");
            assertThatCode(() -> of(Input.list("list", "Hoạt động", CHAIRED, MEETINGS)))
                    .doesNotThrowAnyException();
        }
    }

    @Nested
    class Weights {

        @Test
        void areOneForEachChild() {
            var mean = new Aggregation.WeightedMean(List.of(Rational.of(2), Rational.of(1)));

            assertFlaw(
                    () -> framework(INPUTS, group("1", 10, mean, criterion("1.1", 10, PLAN))),
                    "1",
                    "nhóm '1' có 2 trọng số cho 1 mục",
                    "group '1' has 2 weights for 1 children");
        }

        @Test
        void areNotNegative() {
            assertRefused(
                    List.of(Rational.of(2), Rational.of(-1, 2)),
                    "trọng số là 2 và -0,5, cần từ 0 và không bằng 0 tất cả",
                    "the weights are 2 and -0.5, expected at least 0 and not all 0");
        }

        @Test
        void areNotAll0() {
            assertRefused(
                    List.of(Rational.ZERO, Rational.ZERO),
                    "trọng số là 0 và 0, cần từ 0 và không bằng 0 tất cả",
                    "the weights are 0 and 0, expected at least 0 and not all 0");
            assertThatCode(() -> new Aggregation.WeightedMean(List.of(Rational.ZERO, Rational.ONE)))
                    .doesNotThrowAnyException();
        }

        private static void assertRefused(List<Rational> weights, String vi, String en) {
            var refusal = catchThrowableOfType(
                    DefinitionException.class, () -> new Aggregation.WeightedMean(weights));
            assertThat(refusal).isNotNull();
            assertThat(refusal.in(VI)).isEqualTo(vi);
            assertThat(refusal.in(EN)).isEqualTo(en);
        }
    }

    @Nested
    class AllAtOnce {

        private Framework faulty() {
            return framework(
                    document(new Counts(9, 51)),
                    List.of(MEETINGS, MEETINGS, CHAIRED.partOf("sessions")),
                    Rational.of(100),
                    group("1", 40, criterion("1.1", 10, PLAN), criterion("1.1", 10, MEETING_RATIO)),
                    group("2", 60, criterion("3.1", 60, Formula.fixed(Rational.ONE))));
        }

        @Test
        void oneExceptionCarriesEveryFlaw() {
            assertThat(flaws(this::faulty))
                    .extracting(Flaw::place)
                    .containsExactlyInAnyOrder(
                            "meetings", "chaired", "1.1", "1", "3.1", "1.1", "1.1", "");
        }

        @Test
        void theMessageHasALineForEach() {
            assertThat(catchThrowableOfType(InvalidFrameworkException.class, this::faulty))
                    .hasMessage("""
                            'sample-2023' does not fit together:
                              - input 'meetings' is declared twice
                              - at-most of 'chaired' is 'sessions', which is no input
                              - id '1.1' is used twice
                              - the maxima in group '1' add up to 20, expected 40
                              - criterion '1.1' uses the input 'issued', which is not declared
                              - criterion '1.1' uses the input 'chaired' other than it is declared
                              - id '3.1' does not start with '2.', the id of its group
                              - counts states 9 groups and 51 criteria, counted are 2 groups and 3 criteria""".stripTrailing());
        }
    }

    @Nested
    class TheUsualPolicy {

        private static final Policy STRICT =
                new Policy(Worth.ERROR, Worth.ERROR, Worth.ERROR, Worth.ERROR);

        private static Criterion with(String id, Policy policy) {
            return new Criterion(id, "A", Rational.of(10), Sample.PLAN, policy, Provision.none());
        }

        @Test
        void isThatOfMostCriteria() {
            Framework framework = Sample.framework(
                    Sample.INPUTS, with("1", Policy.DEFAULT), with("2", STRICT), with("3", STRICT));

            assertThat(framework.usualPolicy()).isEqualTo(STRICT);
        }

        @Test
        void isTheFirstOfTwoThatAreAsFrequent() {
            Framework framework =
                    Sample.framework(Sample.INPUTS, with("1", Policy.DEFAULT), with("2", STRICT));

            assertThat(framework.usualPolicy()).isEqualTo(Policy.DEFAULT);
        }
    }
}
