// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rational;
import vn.dti.framework.Classes;
import vn.dti.framework.Level;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Requirement;
import vn.dti.rule.Expression;
import vn.dti.rule.Naming;
import vn.dti.rule.Operation;
import vn.dti.yaml.YamlNode;

/** Reads the classes that totals fall in, and the prerequisites of classes and points. */
final class ClassesReader {

    private static final List<String> LEVEL = List.of("at-least");

    private final Nodes nodes;
    private final Places places;
    private final Requirements requirements;
    private final Conditions conditions;

    ClassesReader(Nodes nodes, Places places, Conditions conditions) {
        this.nodes = nodes;
        this.places = places;
        this.conditions = conditions;
        this.requirements = new Requirements(conditions, nodes, places);
    }

    Classes classes(Fields top) {
        places.put("", "classes", top.keyPosition("classes"));
        Optional<Fields> classes = top.mapping("classes");
        return classes.isPresent() ? read(classes.get()).orElse(Classes.none()) : Classes.none();
    }

    private Optional<Classes> read(Fields fields) {
        Optional<Classes.Scale> scale = fields.require("by")
                .flatMap(node -> nodes.word(node, scales()))
                .map(word -> Classes.Scale.valueOf(word.toUpperCase(Locale.ROOT)));
        fields.require("bounds")
                .filter(Nodes::isEmptyList)
                .ifPresent(none ->
                        DocumentFinding.NO_CLASSES.report(nodes.findings(), none.position()));
        var bounds = new ArrayList<Classes.Bound>();
        boolean inPoints = scale.filter(Classes.Scale.POINTS::equals).isPresent();
        fields.mappings("bounds").forEach(row -> bound(row, inPoints).ifPresent(bounds::add));
        fields.done();
        Position position = fields.position();
        return scale.flatMap(by -> nodes.at(position, places::part, () -> new Classes(by, bounds)));
    }

    private static List<String> scales() {
        return Stream.of(Classes.Scale.values()).map(Classes.Scale::word).toList();
    }

    /** A bound without a title was reported; it would be blamed again. */
    private Optional<Classes.Bound> bound(Fields fields, boolean inPoints) {
        Optional<Level> atLeast = level(fields, inPoints);
        String title = fields.requiredText("title");
        places.put("", "classes." + title, fields.valuePosition("at-least"));
        Requirement requires = requirements.find(fields, "requires");
        fields.done();
        return atLeast.filter(number -> !title.isBlank())
                .map(number -> places.part(
                        new Classes.Bound(number, title, requires),
                        fields.valuePosition("at-least")));
    }

    /** A number, one for each option of a choice, or a figure that units report. */
    private Optional<Level> level(Fields fields, boolean inPoints) {
        Optional<YamlNode.Mapping> byOption = ByOption.first(fields, LEVEL);
        if (byOption.isPresent()) {
            return ByOption.of(byOption.get(), conditions, nodes)
                    .flatMap(options -> options.read(fields, LEVEL, one -> number(one, inPoints)))
                    .map(Level.ByKind::new);
        }
        if (conditions.isByOptionMeant(fields, LEVEL)) {
            return Optional.empty();
        }
        if (conditions.ends().isFigure(fields, "at-least")) {
            return fields.find("at-least")
                    .flatMap(node -> conditions.expression(node, "at-least"))
                    .flatMap(value -> nodes.at(
                            fields.valuePosition("at-least"), () -> Operation.requireNumber(value)))
                    .filter(value -> isOfSort(value, fields, inPoints))
                    .map(Level.Reported::new);
        }
        return number(fields, inPoints).map(Level.Same::new);
    }

    private static Optional<Rational> number(Fields fields, boolean inPoints) {
        return inPoints ? fields.requiredPoints("at-least") : fields.requiredNumber("at-least");
    }

    /** A share where bounds are percentages, and else a number of points. */
    private boolean isOfSort(Expression value, Fields fields, boolean inPoints) {
        boolean fits = value.isMeasuredShare() != inPoints;
        if (!fits) {
            DocumentFinding finding = inPoints
                    ? DocumentFinding.CLASS_LEVEL_OF_POINTS
                    : DocumentFinding.CLASS_LEVEL_OF_SHARES;
            finding.report(
                    nodes.findings(), fields.valuePosition("at-least"), value.text(Naming.NAMES));
        }
        return fits;
    }

    List<Prerequisite> prerequisites(Fields top) {
        return top.mappings("prerequisites").stream()
                .flatMap(fields -> prerequisite(fields).stream())
                .toList();
    }

    private Optional<Prerequisite> prerequisite(Fields fields) {
        String title = fields.requiredText("title");
        Optional<Requirement> requires =
                fields.require("requires").flatMap(requirements::requirement);
        Optional<Prerequisite.Consequence> otherwise = fields.require("else")
                .flatMap(node -> nodes.word(node, consequences()))
                .map(ClassesReader::consequence);
        fields.done();
        return requires.isPresent() && otherwise.isPresent() && !title.isBlank()
                ? Optional.of(places.part(
                        new Prerequisite(title, requires.get(), otherwise.get()),
                        fields.position()))
                : Optional.empty();
    }

    private static List<String> consequences() {
        return Stream.of(Prerequisite.Consequence.values())
                .map(Prerequisite.Consequence::word)
                .toList();
    }

    private static Prerequisite.Consequence consequence(String word) {
        return Stream.of(Prerequisite.Consequence.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
