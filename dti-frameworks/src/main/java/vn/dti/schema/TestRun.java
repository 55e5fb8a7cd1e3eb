// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.InvalidCohortException;
import vn.dti.cohort.Member;
import vn.dti.cohort.Offence;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.Standing;
import vn.dti.cohort.Standings;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** Runs a test of a framework; what is not as expected is reported at its place. */
final class TestRun {

    private final TestCase test;
    private final Findings findings;

    /** The expectations, reasons and ranks that do not hold, and a refusal for something else. */
    private final Set<Object> failed = new HashSet<>();

    TestRun(TestCase test, Findings findings) {
        this.test = test;
        this.findings = findings;
    }

    /** The results; where there are none that should be, every expectation fails. */
    TestResult on(Framework tested) {
        int all = test.outcome().size();
        if (!requireNames(tested)) {
            return result(List.of(), all);
        }
        Framework framework = switched(tested);
        if (test.outcome() instanceof TestCase.Refusal refusal) {
            refused(refusal, framework);
            return result(List.of(), Math.min(all, failed.size()));
        }
        List<Scorecard> cards = test.outcome() instanceof TestCase.Cohort cohort
                ? ranked(cohort, framework)
                        .map(ranking -> compared(cohort, ranking))
                        .orElse(List.of())
                : compared(scored(framework));
        return result(cards, cards.isEmpty() ? all : failed.size());
    }

    private TestResult result(List<Scorecard> cards, int number) {
        return new TestResult(cards, number, findings.all());
    }

    private List<Scorecard> compared(Optional<Scorecard> card) {
        card.ifPresent(each -> expectations().forEach(expected -> compare(expected, each)));
        return card.stream().toList();
    }

    /** Takes a step towards an expectation, which fails if the step finds an error. */
    private void expect(Object expectation, Runnable step) {
        int before = findings.errors();
        step.run();
        if (findings.errors() > before) {
            failed.add(expectation);
        }
    }

    /** Looks for what the framework does not have or take, and not at points, ranks and refusals. */
    void check(Framework tested) {
        requireNames(tested);
        Framework framework = switched(tested);
        if (test.outcome() instanceof TestCase.Cohort cohort) {
            ranked(cohort, framework);
        } else if (test.outcome() instanceof TestCase.Results) {
            scored(framework);
        }
    }

    private Stream<TestCase.Expectation> expectations() {
        if (test.outcome() instanceof TestCase.Cohort cohort) {
            return cohort.units().stream().flatMap(unit -> unit.expectations().stream());
        }
        return test.outcome() instanceof TestCase.Results results
                ? results.expectations().stream()
                : Stream.of();
    }

    private boolean requireNames(Framework tested) {
        expectations().forEach(expected -> expect(expected, () -> requireNames(expected, tested)));
        boolean known = true;
        for (Map.Entry<String, String> reading : test.readings().entrySet()) {
            known &= isKnown(reading, tested);
        }
        return known;
    }

    private void requireNames(TestCase.Expectation expected, Framework tested) {
        if (!isKnown(expected, tested)) {
            TestFinding.NODE.report(findings, expected.position(), expected.node(), tested.id());
        }
        expected.checks().forEach(check -> check.require(tested, findings));
    }

    private static boolean isKnown(TestCase.Expectation expected, Framework tested) {
        return expected.node().isEmpty() || tested.find(expected.node()).isPresent();
    }

    private boolean isKnown(Map.Entry<String, String> reading, Framework tested) {
        boolean known = has(tested, reading);
        if (tested.find(reading.getKey()).isEmpty()) {
            TestFinding.NODE.report(
                    findings,
                    place(TestsReader.READING + reading.getKey()),
                    reading.getKey(),
                    tested.id());
        } else if (!known) {
            TestFinding.READING.report(
                    findings,
                    place(TestsReader.READING + reading.getKey()),
                    tested.titled(reading.getKey()),
                    reading.getValue());
        }
        return known;
    }

    private static boolean has(Framework tested, Map.Entry<String, String> reading) {
        return tested.criteria()
                .filter(criterion -> criterion.id().equals(reading.getKey()))
                .anyMatch(criterion -> criterion
                        .provision()
                        .readings()
                        .find(reading.getValue())
                        .isPresent());
    }

    /** The framework with those readings of the test that it has. */
    private Framework switched(Framework tested) {
        Framework framework = tested;
        for (Map.Entry<String, String> reading : test.readings().entrySet()) {
            if (has(tested, reading)) {
                framework = framework.withReading(reading.getKey(), reading.getValue());
            }
        }
        return framework;
    }

    private Position place(String name) {
        return test.places().find(name).orElse(test.position());
    }

    private Position place(Problem problem) {
        return test.places().find(problem).orElse(test.position());
    }

    private Optional<Scorecard> scored(Framework framework) {
        try {
            return Optional.of(framework.score(test.inputs()));
        } catch (InvalidInputsException refused) {
            refused.problems().forEach(this::report);
            return Optional.empty();
        }
    }

    private void report(Problem problem) {
        report(place(problem), problem.message());
    }

    private void compare(TestCase.Expectation expected, Scorecard card) {
        if (isKnown(expected, card.framework())) {
            String name = Expectations.name(expected.node());
            var score = expected.node().isEmpty() ? card.root() : card.get(expected.node());
            expect(
                    expected,
                    () -> expected.checks().forEach(check -> check.compare(name, score, findings)));
        }
    }

    /** Everything that is named must be refused, and nothing else. */
    private void refused(TestCase.Refusal refusal, Framework framework) {
        try {
            Scorecard card = framework.score(test.inputs());
            refusal.reasons()
                    .forEach(reason -> expect(
                            reason,
                            () -> TestFinding.NOT_REFUSED.report(
                                    findings, reason.position(), reason.text(), card.displayed())));
        } catch (InvalidInputsException refused) {
            compare(refusal, refused.problems(), framework);
        }
    }

    /** Problems that no reason names are told with the reasons that name none, or else by themselves. */
    private void compare(TestCase.Refusal refusal, List<Problem> problems, Framework framework) {
        List<TestCase.Reason> missed = refusal.reasons().stream()
                .filter(reason ->
                        problems.stream().noneMatch(problem -> isMeant(reason, problem, framework)))
                .toList();
        List<Problem> others = problems.stream()
                .filter(problem -> refusal.reasons().stream()
                        .noneMatch(reason -> isMeant(reason, problem, framework)))
                .toList();
        List<Message> told = (others.isEmpty() ? problems : others)
                .stream().map(Problem::message).toList();
        missed.forEach(reason -> expect(
                reason,
                () -> TestFinding.OTHER_REFUSAL.report(
                        findings, reason.position(), reason.text(), told)));
        if (missed.isEmpty()) {
            expect(refusal, () -> others.forEach(this::report));
        }
    }

    /** An id means its criterion, a name its input; other words are looked for in the message. */
    private static boolean isMeant(TestCase.Reason reason, Problem problem, Framework framework) {
        if (problem.place().equals(reason.text())) {
            return true;
        }
        if (framework.find(reason.text()).isPresent()) {
            return problem.message().in(Language.VI).contains("[" + reason.text() + "]");
        }
        boolean isInput =
                framework.inputs().stream().anyMatch(input -> input.name().equals(reason.text()));
        return !isInput
                && (says(problem.message(), Language.VI, reason)
                        || says(problem.message(), Language.EN, reason));
    }

    private static boolean says(Message message, Language language, TestCase.Reason reason) {
        return message.in(language).contains(reason.text());
    }

    /** Units that were scored together, and their ranks. */
    private record Ranked(List<Scorecard> cards, Standings standings) {}

    private Optional<Ranked> ranked(TestCase.Cohort cohort, Framework framework) {
        List<Member> members =
                cohort.units().stream().map(TestCase.Unit::member).toList();
        Ranking ranking = Ranking.of(framework).with(cohort.ties()).with(cohort.basis());
        var cards = new ArrayList<Scorecard>();
        try {
            RankedCohort ranked =
                    Cohort.of(framework, members).rank(ranking, List.of(), cards::add);
            return Optional.of(new Ranked(cards, ranked.overall()));
        } catch (InvalidCohortException refused) {
            refused.offences().forEach(offence -> report(offence, cohort));
            return Optional.empty();
        }
    }

    /** An offence is reported at the last unit of its name, as a name may be given twice. */
    private void report(Offence offence, TestCase.Cohort cohort) {
        Position place = cohort.units().stream()
                .filter(unit -> unit.member().unit().name().equals(offence.unit()))
                .map(unit -> unit.places().find(offence.place()).orElse(unit.position()))
                .reduce((first, second) -> second)
                .orElseGet(() -> place(offence.place()));
        report(place, offence.message());
    }

    /** A file of tests cannot state how numbers are written. */
    private void report(Position place, Message message) {
        TestFinding.INPUTS.report(findings, place, message.without(Word.STATE_NUMBERS));
    }

    private List<Scorecard> compared(TestCase.Cohort cohort, Ranked ranked) {
        for (int i = 0; i < ranked.cards().size(); i++) {
            TestCase.Unit unit = cohort.units().get(i);
            Scorecard card = ranked.cards().get(i);
            compare(unit, ranked.standings().get(unit.member().unit().name()));
            unit.expectations().forEach(expected -> compare(expected, card));
        }
        return ranked.cards();
    }

    private void compare(TestCase.Unit unit, Standing standing) {
        String name = standing.unit().name();
        unit.rank()
                .filter(expected -> !expected.rank().equals(standing.rank()))
                .ifPresent(expected -> expect(
                        expected,
                        () -> TestFinding.RANK.report(
                                findings,
                                expected.position(),
                                name,
                                expected.rank(),
                                standing.rank(),
                                standing.mark().displayed())));
        unit.groupRank()
                .filter(expected -> !expected.rank().equals(standing.inGroupRank()))
                .ifPresent(expected -> expect(
                        expected,
                        () -> TestFinding.GROUP_RANK.report(
                                findings,
                                expected.position(),
                                name,
                                standing.unit().group(),
                                expected.rank(),
                                standing.inGroupRank())));
    }
}
