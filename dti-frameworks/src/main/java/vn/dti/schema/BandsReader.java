// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Expression;
import vn.dti.rule.Rule;
import vn.dti.wording.DefinitionException;
import vn.dti.yaml.YamlNode;

/** The reader of the rule {@code bands}, whose rows are under {@code shares}. */
final class BandsReader {

    private final Rules rules;
    private final Nodes nodes;
    private final Places places;
    private final EndsReader ends;

    BandsReader(Rules rules) {
        this.rules = rules;
        this.nodes = rules.nodes();
        this.places = rules.places();
        this.ends = rules.conditions().ends();
    }

    Optional<Rule> read(Fields fields) {
        if (fields.find("bands").orElse(null) instanceof YamlNode.Sequence rows) {
            fields.excuse("shares");
            fields.ask("shares");
            return nodes.unexpected(
                    rows, Expected.FORMULA, List.of("bands: … " + "+ shares: " + Flow.of(rows)));
        }
        fields.require("shares");
        List<Fields> rows = fields.mappings("shares");
        if (fields.find("bands").filter(BandsReader::holdsRows).isPresent()) {
            fields.excuse("shares");
        }
        for (Fields row : rows) {
            if (ends.hasFigures(row) || rules.isOfFigure(row)) {
                return new FigureBands(rules).read(fields, rows);
            }
        }
        List<Optional<Band>> read = rows.stream().map(this::band).toList();
        Optional<Expression> value = rules.measure(fields, "bands");
        boolean complete =
                Rules.isList(fields, "shares") && read.stream().allMatch(Optional::isPresent);
        for (int i = 0; i < rows.size() && value.isPresent(); i++) {
            complete &= isComparable(rows.get(i), value.get(), read.get(i));
        }
        return complete && value.isPresent()
                ? nodes.at(
                        fields.keyPosition("shares"),
                        places::part,
                        () -> new Bands(
                                value.get(),
                                read.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private boolean isComparable(Fields row, Expression value, Optional<Band> band) {
        boolean areAlike = ends.areAlike(row, value);
        if (areAlike && !value.isDate()) {
            boolean earnsAll =
                    band.filter(each -> each.share().equals(Rational.ONE)).isPresent();
            ends.compareBand(row, value, earnsAll);
        }
        return areAlike;
    }

    /** Whether what is measured has the bands with it in a mapping of its own. */
    private static boolean holdsRows(YamlNode measured) {
        return measured instanceof YamlNode.Mapping both
                && both.entries().stream()
                        .anyMatch(each -> each.value() instanceof YamlNode.Sequence);
    }

    private Optional<Band> band(Fields row) {
        Optional<String> meant = BandText.of(row.entries());
        if (meant.isPresent()) {
            RuleFinding.BAND_TEXT.report(nodes.findings(), row.position(), meant.get());
            return Optional.empty();
        }
        Optional<Interval> interval = ends.interval(row);
        Optional<Rational> share = rules.share(row);
        row.done();
        if (interval.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        Interval range = interval.get();
        try {
            return Optional.of(places.part(new Band(range, share.get()), row.position()));
        } catch (DefinitionException refused) {
            return nodes.refused(
                    refused, range.isEmpty() ? row.position() : row.valuePosition("share"));
        }
    }
}
