package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rational;
import vn.dti.framework.Classes;
import vn.dti.yaml.YamlNode;

/** Reads the classes that totals fall in. */
final class ClassesReader {

    private final Nodes nodes;
    private final Places places;

    ClassesReader(Nodes nodes, Places places) {
        this.nodes = nodes;
        this.places = places;
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
                .filter(node ->
                        node instanceof YamlNode.Sequence list && list.items().isEmpty())
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
        Optional<Rational> atLeast =
                inPoints ? fields.requiredPoints("at-least") : fields.requiredNumber("at-least");
        String title = fields.requiredText("title");
        places.put("", "classes." + title, fields.valuePosition("at-least"));
        fields.done();
        return atLeast.filter(number -> !title.isBlank())
                .map(number -> places.part(
                        new Classes.Bound(number, title), fields.valuePosition("at-least")));
    }
}
