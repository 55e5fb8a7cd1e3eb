// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.framework.Group;
import vn.dti.framework.Maxima;
import vn.dti.framework.Node;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;

/** A scorecard put together anew with some results and groups of the other version. */
final class Assembly {

    private final Revision revision;
    private final Version version;
    private final Scorecard card;
    private final Scorecard opposite;

    Assembly(Revision revision, Version version, Scorecard card, Scorecard opposite) {
        this.revision = revision;
        this.version = version;
        this.card = card;
        this.opposite = opposite;
    }

    /** The contributions that there would be. */
    Map<String, Rational> with(Exchange exchange) {
        return new Making(exchange).contributions();
    }

    private final class Making {

        private final Exchange exchange;
        private final Map<String, Rational> points = new HashMap<>();
        private final Map<String, Rational> most = new HashMap<>();
        private final Maxima maxima = node -> Objects.requireNonNull(most.get(node.id()));

        Making(Exchange exchange) {
            this.exchange = exchange;
        }

        Map<String, Rational> contributions() {
            Group root = (Group) made(card.root());
            return Contributions.of(root, maxima, this::points, judged(points(root)));
        }

        private Rational points(Node node) {
            return Objects.requireNonNull(points.get(node.id()));
        }

        private Node made(Score score) {
            return score.node().fold(group -> group(group, score), criterion -> {
                Exchange.Result own = new Exchange.Result(criterion, score.points(), score.max());
                Exchange.Result result = exchange.criteria().getOrDefault(criterion.id(), own);
                points.put(criterion.id(), result.points());
                most.put(criterion.id(), result.maximum());
                return result.criterion();
            });
        }

        private Node group(Group group, Score score) {
            List<Node> children = score.children().stream().map(this::made).toList();
            Group shell = new Group(
                    group.id(),
                    group.title(),
                    group.max(),
                    group.aggregation(),
                    children,
                    group.terms());
            Group made = exchange.groups()
                    .getOrDefault(group.id(), UnaryOperator.identity())
                    .apply(shell);
            most.put(group.id(), made.maximum(maxima));
            points.put(
                    group.id(),
                    made.points(maxima, children.stream().map(this::points).toList()));
            return made;
        }

        private Rational judged(Rational earned) {
            return exchange.judgesAnew()
                    ? opposite.judged(earned, others()).toRational()
                    : card.judged(earned, changed()).toRational();
        }

        private Map<String, Real> changed() {
            var changed = new HashMap<String, Real>();
            exchange.criteria().forEach((id, result) -> changed.put(id, result.points()));
            return changed;
        }

        /** The points of the criteria here under the ids that they have there. */
        private Map<String, Real> others() {
            var others = new HashMap<String, Real>();
            card.framework().criteria().forEach(criterion -> {
                Optional<String> there =
                        revision.pairs().counterpart(criterion.id(), version.other());
                there.ifPresent(id -> others.put(id, points(criterion)));
            });
            return others;
        }
    }
}
