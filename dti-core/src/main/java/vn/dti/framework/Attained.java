// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.input.Value;
import vn.dti.rule.Explanation;
import vn.dti.wording.Message;

/** The nodes that a requirement speaks of, each with the answer whether it is at the level asked for. */
final class Attained {

    private final NodeLevel asked;
    private final Grounds grounds;
    private final List<Explanation> nodes;

    private Attained(NodeLevel asked, Grounds grounds, List<Explanation> nodes) {
        this.asked = asked;
        this.grounds = grounds;
        this.nodes = nodes;
    }

    static Attained of(NodeLevel asked, Grounds grounds) {
        var nodes = new ArrayList<Explanation>();
        for (Node node : asked.nodes().of(grounds.root())) {
            if (!grounds.isLeftOut(node)) {
                nodes.add(node(node, asked.level(), grounds));
            }
        }
        return new Attained(asked, grounds, nodes);
    }

    private static Explanation node(Node node, Threshold level, Grounds grounds) {
        Value<Boolean> holds = level.holds(grounds.possible(node, level.by()));
        return new Explanation(grounds.claim(node, holds), holds, List.of());
    }

    private long count(Predicate<Value<?>> answer) {
        return nodes.stream().map(Explanation::value).filter(answer).count();
    }

    private long yes() {
        return count(Value.known(true)::equals);
    }

    /** How many nodes, or which part of them, may be there: all of none, where all are left out. */
    private Span number() {
        if (nodes.isEmpty() && asked.number().isShare()) {
            return Span.exactly(Rational.ONE);
        }
        long sure = yes();
        long open = count(answer -> !answer.isKnown());
        Rational unit = asked.number().isShare() ? Rational.of(1, nodes.size()) : Rational.ONE;
        Value<Boolean> depends =
                count(Value.missing()::equals) > 0 ? Value.missing() : Value.undecided();
        return new Span(unit.times(sure), unit.times(sure + open), depends);
    }

    /** Whether enough of them are there. */
    Value<Boolean> holds() {
        return asked.number().holds(number());
    }

    /** The nodes that are not there, or the single one as it is; of a number also how many are. */
    Explanation explain() {
        Stream<Explanation> told = nodes.stream()
                .filter(node ->
                        asked.nodes().isSingle() || !node.value().equals(Value.known(true)));
        Stream<Explanation> counted = asked.isEvery()
                ? Stream.empty()
                : Stream.of(new Explanation(
                        Message.of(FrameworkPhrase.ATTAINED, yes(), nodes.size()),
                        Value.known(Rational.of(yes())),
                        List.of()));
        return Explanation.answer(
                asked.words(grounds.root()),
                holds(),
                Stream.concat(counted, told).toList());
    }
}
