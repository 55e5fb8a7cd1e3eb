// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.exact.Real;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.Reading;
import vn.dti.framework.Score;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.rule.Status;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** Audits a table once for each reading of each ambiguous clause, as if it were the only one. */
final class ReadingTrials {

    private final Framework framework;
    private final Published table;
    private final Optional<Inputs> inputs;
    private final Earnings earnings;
    private final int places;

    /** What is found under any readings, in words: by the table alone, and by the inputs too. */
    private final Set<String> known = new HashSet<>();

    ReadingTrials(Framework framework, Published table, Optional<Inputs> inputs) {
        this(
                framework,
                table,
                inputs,
                inputs.map(given -> Earnings.of(framework, given)).orElse(Earnings.NOTHING));
    }

    private ReadingTrials(
            Framework framework, Published table, Optional<Inputs> inputs, Earnings earnings) {
        this.framework = framework;
        this.table = table;
        this.inputs = inputs;
        this.earnings = earnings;
        this.places = new Trials(framework, table, earnings).placesTaken();
        findings(framework, earnings).forEach(finding -> known.add(told(finding)));
    }

    /** What the table cannot be by itself, and what it cannot be beside the inputs. */
    private List<Finding> findings(Framework tried, Earnings told) {
        List<Finding> alone = new Trials(tried, table, Earnings.NOTHING).findings(places);
        if (inputs.isEmpty()) {
            return alone;
        }
        Stream<Finding> more = new Trials(tried, table, told)
                .findings(places).stream()
                        .filter(finding -> alone.stream().noneMatch(finding::isLike));
        return Stream.concat(alone.stream(), more).toList();
    }

    List<ReadingEvidence> evidence() {
        return framework.criteria().flatMap(this::evidenceIfAny).toList();
    }

    private Stream<ReadingEvidence> evidenceIfAny(Criterion criterion) {
        if (!criterion.provision().readings().all().isEmpty()) {
            return Stream.of(evidence(criterion, Map.of()));
        }
        return OtherReadings.of(criterion, table, earnings).stream()
                .map(others -> other(criterion, others))
                .filter(each -> each.measured().isPresent() || each.tellsApart());
    }

    private ReadingEvidence other(Criterion criterion, OtherReadings others) {
        Framework read = framework.withReadings(criterion.id(), others.readings());
        return new ReadingTrials(read, table, inputs, earnings.read(read, criterion.id()))
                .evidence(criterion.id(), others.meanings());
    }

    private ReadingEvidence evidence(String id, Map<String, Message> meanings) {
        return evidence(framework.find(id).flatMap(Node::asCriterion).orElseThrow(), meanings);
    }

    private ReadingEvidence evidence(Criterion criterion, Map<String, Message> meanings) {
        return new ReadingEvidence(
                criterion,
                Optional.ofNullable(table.points().get(criterion.id())),
                Optional.ofNullable(table.measures().get(criterion.id())),
                criterion.provision().readings().all().stream()
                        .map(reading -> verdict(criterion, reading, meanings))
                        .toList());
    }

    private ReadingVerdict verdict(
            Criterion criterion, Reading reading, Map<String, Message> meanings) {
        var reasons = new ArrayList<>(ofCells(criterion, reading));
        Optional<BigDecimal> printed = Optional.ofNullable(table.points().get(criterion.id()));
        Optional<Real> points = Optional.empty();
        try {
            points = inputs.flatMap(given -> earned(criterion, reading, given));
            points.flatMap(earned -> printed.flatMap(figure -> other(earned, figure)))
                    .ifPresent(reasons::add);
        } catch (InvalidInputsException refused) {
            List<Message> problems =
                    refused.problems().stream().map(Problem::message).toList();
            reasons.add(Message.of(AuditPhrase.READING_REFUSES, problems.get(0)));
        }
        return new ReadingVerdict(
                reading,
                meanings.getOrDefault(reading.name(), Message.verbatim(reading.meaning())),
                reading.name().equals(criterion.provision().readings().chosen()),
                kind(reasons, printed),
                reasons,
                points.map(Real::toRational));
    }

    private static ReadingVerdict.Kind kind(List<Message> reasons, Optional<BigDecimal> printed) {
        if (!reasons.isEmpty()) {
            return ReadingVerdict.Kind.RULED_OUT;
        }
        return printed.isPresent() ? ReadingVerdict.Kind.POSSIBLE : ReadingVerdict.Kind.UNDECIDED;
    }

    /** What the table cannot be by this reading alone, and what its row cannot be by any. */
    private List<Message> ofCells(Criterion criterion, Reading reading) {
        Framework alone = framework.withReadingAlone(criterion.id(), reading.name());
        return findings(alone, earnings.alone(criterion.id(), reading.name())).stream()
                .filter(finding -> !known.contains(told(finding))
                        || (finding.node().equals(criterion.id())
                                && finding.kind().isAboutPoints()))
                .filter(finding -> !isEarned(finding, criterion))
                .map(Finding::message)
                .toList();
    }

    /** What the inputs earn is told by itself. */
    private static boolean isEarned(Finding finding, Criterion criterion) {
        return finding.kind() == Finding.Kind.EARNED && finding.node().equals(criterion.id());
    }

    /** What tells one finding from another; a sum that no reading makes is the same one by each of them. */
    private static String told(Finding finding) {
        return finding.kind() == Finding.Kind.SUM
                ? finding.kind() + finding.node()
                : finding.kind() + finding.message().in(Language.EN);
    }

    /** The points by a reading; none where the inputs do not tell. */
    private Optional<Real> earned(Criterion criterion, Reading reading, Inputs given) {
        Score score = framework
                .withReading(criterion.id(), reading.name())
                .score(given)
                .get(criterion.id());
        boolean isByRule =
                score.status() == Status.SCORED || score.status() == Status.ZERO_DENOMINATOR;
        return Optional.of(score.real()).filter(points -> isByRule && Earnings.tells(score));
    }

    private Optional<Message> other(Real earned, BigDecimal figure) {
        var printing = new Printing(
                framework.display().mode(), places, framework.display().places());
        return earned.isWithin(printing.behind(figure))
                ? Optional.empty()
                : Optional.of(Message.of(
                        AuditPhrase.READING_EARNS,
                        AgainstInputs.shown(earned, framework.display(), Optional.of(figure)),
                        figure));
    }
}
