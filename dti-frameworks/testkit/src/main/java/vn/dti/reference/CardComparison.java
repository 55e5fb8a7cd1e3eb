// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dti.exact.Rounding;
import vn.dti.framework.ClassBranches;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.OfDisplayed;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.framework.TagShare;
import vn.dti.input.Notice;
import vn.dti.rule.Status;
import vn.dti.wording.Message;

/** A result of the engine beside the rulings of the reference, node by node, with class, prerequisites and tags. */
final class CardComparison {

    /** Decimal digits of numbers that are no fractions, of which either evaluation has more. */
    private static final int SURE = 30;

    private final Map<String, Ruling> rulings;
    private final FigureStates figures;
    private final Scorecard card;
    private final Map<String, NodeRuling> nodes = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    CardComparison(Map<String, Ruling> rulings, FigureStates figures, Scorecard card) {
        this.rulings = rulings;
        this.figures = figures;
        this.card = card;
    }

    /** A line for each node that the engine scored in another way. */
    List<String> differences() {
        rule(card.root());
        var verdict = new ReferenceVerdict(card.framework(), figures, nodes);
        boolean isVoid = verdict.isVoid();
        nodes.computeIfPresent(
                card.root().id(), (id, root) -> isVoid ? root.having(Fraction.ZERO) : root);
        card.root().walk().forEach(this::compare);
        if (isProved(card.root())) {
            compare(verdict, isVoid);
        }
        card.byTag().forEach(this::compare);
        return List.copyOf(differences);
    }

    private void expect(String what, Object engine, Object reference) {
        if (!engine.equals(reference)) {
            differences.add(what + ": the engine says " + engine + ", the reference " + reference);
        }
    }

    /** The rulings over a node and all below it; what is too near to a limit to tell is the engine's. */
    private NodeRuling rule(Score score) {
        NodeRuling ruling = score.node()
                .fold(
                        group -> NodeRuling.of(
                                group, score.children().stream().map(this::rule).toList()),
                        criterion -> rule(score, criterion));
        if (isUndecided(score)) {
            ruling = ruling.having(FigureStates.exact(score.points()));
        }
        nodes.put(score.id(), ruling);
        return ruling;
    }

    private NodeRuling rule(Score score, Criterion criterion) {
        Ruling ruling = Objects.requireNonNull(rulings.get(criterion.id()));
        Fraction points = ruling.share().times(Evaluator.unit(criterion));
        return NodeRuling.of(
                criterion,
                score.status() == Status.UNDECIDED ? ruling.undecided() : ruling,
                points);
    }

    private static boolean isUndecided(Score score) {
        return score.status() == Status.UNDECIDED
                || score.notices().stream()
                        .anyMatch(notice -> notice.kind() == Notice.Kind.UNDECIDED);
    }

    private static boolean isProved(Score root) {
        return root.walk().noneMatch(CardComparison::isUndecided);
    }

    private void compare(Score score) {
        NodeRuling ruling = Objects.requireNonNull(nodes.get(score.id()));
        expect(called(score) + " status", score.status(), ruling.status());
        expect(called(score) + " maximum", FigureStates.exact(score.max()), ruling.max());
        Fraction engine = FigureStates.exact(score.points());
        boolean isNear = !score.real().isFraction() && isNear(engine, ruling.points());
        if (!isNear) {
            expect(called(score) + " points", engine, ruling.points());
            expect(
                    called(score) + " lost",
                    FigureStates.exact(score.lost()),
                    score.node().terms().isBonus()
                            ? Fraction.ZERO.minus(ruling.points())
                            : ruling.max().minus(ruling.points()));
        }
        if (!isUndecided(score)) {
            expect(
                    called(score) + " displayed",
                    Fraction.of(score.displayed()),
                    shown(ruling.points()));
            expect(
                    called(score) + " notices",
                    kinds(score),
                    ruling.notices().stream().sorted().toList());
        }
        score.node().asCriterion().ifPresent(criterion -> compareBranches(score, criterion));
    }

    private Fraction shown(Fraction points) {
        Rounding display = card.framework().display();
        return points.round(display.places(), display.mode());
    }

    private static String called(Score score) {
        return score.node()
                .fold(
                        group -> group.id().isEmpty() ? "the whole" : group.id(),
                        criterion -> criterion.id() + ", " + criterion.rule());
    }

    private static List<Notice.Kind> kinds(Score score) {
        return score.notices().stream().map(Notice::kind).sorted().toList();
    }

    /** What an assessor or the host says is above the rule, which is then not asked. */
    private void compareBranches(Score score, Criterion criterion) {
        boolean isAsserted = score.scope().notApplicable().isPresent()
                || score.scope().award().isPresent();
        if (isAsserted || score.status() == Status.UNDECIDED) {
            return;
        }
        List<Message> all = criterion.rule().branches();
        List<Integer> taken = criterion.rule().branchesTaken(score.scope()).stream()
                .map(all::indexOf)
                .sorted()
                .toList();
        Ruling ruling = Objects.requireNonNull(rulings.get(criterion.id()));
        expect(
                called(score) + " branches",
                taken,
                ruling.branches().stream().sorted().toList());
    }

    private void compare(ReferenceVerdict verdict, boolean isVoid) {
        expect("the total set to 0", card.isVoid(), isVoid);
        expect(
                "prerequisites not met",
                card.classification().barred().size(),
                verdict.barred().size());
        expect("the class", card.rankClass(), verdict.classOf(Fraction.of(card.displayed())));
        List<Message> possible = ClassBranches.of(card.framework());
        expect(
                "ways of classes that are called impossible",
                ClassBranches.taken(card).stream()
                        .filter(taken -> !possible.contains(taken))
                        .toList(),
                List.of());
    }

    private void compare(TagShare share) {
        Framework framework = card.framework();
        boolean asShown = framework.root().aggregation() instanceof OfDisplayed;
        Fraction sum = Fraction.ZERO;
        Fraction max = Fraction.ZERO;
        for (Criterion criterion : framework.criteria().toList()) {
            List<String> tags = criterion.provision().tags();
            boolean isTagged =
                    share.tag().map(tag -> tags.contains(tag.name())).orElseGet(tags::isEmpty);
            if (isTagged) {
                NodeRuling ruling = Objects.requireNonNull(nodes.get(criterion.id()));
                sum = sum.plus(asShown ? shown(ruling.points()) : ruling.points());
                max = max.plus(
                        isInBonus(framework.root(), criterion) ? Fraction.ZERO : ruling.max());
            }
        }
        Fraction engine = FigureStates.exact(share.points().toRational());
        expect("points of the tag " + share.name(), isNear(engine, sum) ? sum : engine, sum);
        expect("maximum of the tag " + share.name(), FigureStates.exact(share.max()), max);
    }

    private static boolean isInBonus(Node node, Criterion criterion) {
        if (node.terms().isBonus()) {
            return node.walk().anyMatch(criterion::equals);
        }
        return node.children().stream().anyMatch(child -> isInBonus(child, criterion));
    }

    /** Whether two numbers that are no fractions are the same by the digits that both evaluations are sure of. */
    private static boolean isNear(Fraction one, Fraction other) {
        Fraction distance = one.minus(other);
        Fraction off = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(SURE));
        return distance.compareTo(off) < 0 && Fraction.ZERO.minus(distance).compareTo(off) < 0;
    }
}
