// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.framework.TieBreak;
import vn.dti.rule.Expression;
import vn.dti.rule.Normalization.Direction;
import vn.dti.wording.Word;
import vn.dti.yaml.YamlNode;

/** Reads what orders units with equal totals: ids of nodes, or values of their figures. */
final class TieBreaks {

    private static final String KEY = "tie-break";

    private final Nodes nodes;
    private final Places places;
    private final Conditions conditions;

    TieBreaks(Nodes nodes, Places places, Conditions conditions) {
        this.nodes = nodes;
        this.places = places;
        this.conditions = conditions;
    }

    List<TieBreak> read(Fields top) {
        Optional<YamlNode> stated = top.find(KEY);
        var turns = new ArrayList<TieBreak>();
        for (YamlNode item : stated.map(this::items).orElse(List.of())) {
            places.put("", KEY + "." + turns.size(), item.position());
            turn(item).ifPresent(turns::add);
        }
        stated.filter(Nodes::isEmptyList)
                .ifPresent(none ->
                        DocumentFinding.NO_TIE_BREAK.report(nodes.findings(), none.position()));
        return turns;
    }

    /** A single one needs no list around it. */
    private List<YamlNode> items(YamlNode stated) {
        boolean isOne = stated instanceof YamlNode.Scalar
                || (stated instanceof YamlNode.Mapping mapping
                        && new Fields(mapping, nodes).hasOneOf(List.of("value", "better")));
        return isOne ? List.of(stated) : nodes.list(stated);
    }

    private Optional<TieBreak> turn(YamlNode item) {
        if (item instanceof YamlNode.Mapping mapping) {
            return value(new Fields(mapping, nodes));
        }
        return nodes.scalar(item, Word.TEXT)
                .map(nodes::id)
                .filter(id -> !id.isBlank())
                .map(TieBreak.OfNode::new);
    }

    private Optional<TieBreak> value(Fields fields) {
        Optional<Expression> value =
                fields.require("value").flatMap(node -> conditions.expression(node, "value"));
        List<String> words = Stream.of(Direction.values()).map(Direction::word).toList();
        Optional<Direction> better = fields.require("better")
                .flatMap(node -> nodes.word(node, words))
                .flatMap(word -> Stream.of(Direction.values())
                        .filter(direction -> direction.word().equals(word))
                        .findFirst());
        fields.done();
        return value.flatMap(of -> better.flatMap(direction -> nodes.at(
                fields.valuePosition("value"), () -> new TieBreak.OfValue(of, direction))));
    }
}
