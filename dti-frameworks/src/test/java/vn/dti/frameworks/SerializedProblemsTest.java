// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.InvalidCohortException;
import vn.dti.cohort.Member;
import vn.dti.comparison.IncomparableException;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.framework.Flaw;
import vn.dti.framework.Framework;
import vn.dti.framework.InvalidFrameworkException;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Language;

/** Exceptions that go over a wire, such as from a worker of a cluster, keep what they say. */
class SerializedProblemsTest {

    private static final Framework FRAMEWORK = Frameworks.get("hcmc-79-2023-districts");

    private static final Inputs WRONG = Inputs.of(
                    Map.of("meetings_total", "a{0}b", "committee_head", "leadr", "other", 1))
            .notApplicable("99", "");

    private static <E extends Throwable> E sent(Class<E> type, Runnable refused) {
        Throwable thrown = catchThrowable(refused::run);
        assertThat(thrown).isInstanceOf(type);
        try {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(thrown);
            }
            try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                E received = type.cast(in.readObject());
                assertThat(received).hasMessage(thrown.getMessage());
                return received;
            }
        } catch (IOException | ClassNotFoundException unsent) {
            throw new AssertionError(unsent);
        }
    }

    private static <T> void speaksAlike(
            List<T> sent, List<T> received, Function<T, Function<Language, String>> words) {
        assertThat(received).hasSameSizeAs(sent).isNotEmpty();
        for (int index = 0; index < sent.size(); index++) {
            for (Language language : Language.values()) {
                assertThat(words.apply(received.get(index)).apply(language))
                        .isEqualTo(words.apply(sent.get(index)).apply(language));
            }
        }
    }

    @Test
    void ofInputs() {
        Runnable refused = () -> FRAMEWORK.score(WRONG);
        var original = (InvalidInputsException) catchThrowable(refused::run);

        var received = sent(InvalidInputsException.class, refused);

        speaksAlike(original.problems(), received.problems(), each -> each.message()::in);
        assertThat(received.problems())
                .extracting(each -> each.pointer())
                .isEqualTo(
                        original.problems().stream().map(each -> each.pointer()).toList());
        assertThat(received.in(Language.VI)).isEqualTo(original.in(Language.VI));
    }

    @Test
    void ofFiles() {
        Runnable refused =
                () -> FrameworkLoader.load(new Source("a.yaml", "format: dti/1\nid: [\n"));
        var original = (InvalidFileException) catchThrowable(refused::run);

        var received = sent(InvalidFileException.class, refused);

        speaksAlike(original.diagnostics(), received.diagnostics(), each -> each::headline);
        assertThat(received.diagnostics())
                .extracting(Diagnostic::place)
                .isEqualTo(
                        original.diagnostics().stream().map(Diagnostic::place).toList());
    }

    @Test
    void ofDefinitionsWithTheirCodes() {
        Runnable refused = () -> Input.count("1a", "Số {0}");
        var original = (DefinitionException) catchThrowable(refused::run);

        var received = sent(DefinitionException.class, refused);

        speaksAlike(original.faults(), received.faults(), each -> each.message()::in);
        assertThat(received.faults().get(0).phrase().code().id()).isEqualTo("DTI-1310");
    }

    @Test
    void ofFrameworks() {
        Runnable refused = () -> new Framework(
                FRAMEWORK.id(),
                FRAMEWORK.document(),
                FRAMEWORK.display(),
                List.of(),
                FRAMEWORK.root());
        var original = (InvalidFrameworkException) catchThrowable(refused::run);

        var received = sent(InvalidFrameworkException.class, refused);

        speaksAlike(original.flaws(), received.flaws(), each -> each.message()::in);
        assertThat(received.flaws())
                .extracting(Flaw::place)
                .isEqualTo(original.flaws().stream().map(Flaw::place).toList());
    }

    @Test
    void ofCohorts() {
        Runnable refused = () -> Cohort.of(FRAMEWORK, List.of(new Member(WRONG, "")))
                .rank(vn.dti.cohort.Ranking.of(FRAMEWORK));
        var original = (InvalidCohortException) catchThrowable(refused::run);

        var received = sent(InvalidCohortException.class, refused);

        speaksAlike(original.offences(), received.offences(), each -> each.message()::in);
    }

    @Test
    void ofComparisons() {
        var other = Frameworks.get("lac-dao-2024-communes").score(Map.of());

        var received = sent(
                IncomparableException.class,
                () -> ScorecardComparison.of(FRAMEWORK.score(Map.of()), other));

        assertThat(received.sentence().in(Language.VI)).contains("lac-dao-2024-communes");
    }

    @Test
    void ofNumbers() {
        var received =
                sent(UnreadableNumberException.class, () -> NumberStyle.UNSTATED.read("1.000"));

        assertThat(received.readings()).containsExactly("1", "1000");
    }
}
