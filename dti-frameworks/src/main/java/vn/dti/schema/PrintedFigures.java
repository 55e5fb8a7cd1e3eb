// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.audit.PrintedMeasure;
import vn.dti.audit.Published;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.yaml.YamlNode;

/** The figures of a published table, each with the digits that are printed. */
final class PrintedFigures {

    private static final Pattern FIGURE = Pattern.compile("[-−]?[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final int MOST_DECIMALS = 9;
    private static final int DIGITS_OF_GROUP = 3;

    private final Nodes nodes;
    private final Places places;

    PrintedFigures(Nodes nodes, Places places) {
        this.nodes = nodes;
        this.places = places;
    }

    /** A figure with the digits that are printed; its place is remembered. */
    Optional<BigDecimal> read(YamlNode node, boolean percents) {
        Optional<String> text = nodes.text(node);
        if (text.isPresent() && !FIGURE.matcher(text.get()).matches()) {
            noFigure(node, text.get(), percents);
            return Optional.empty();
        }
        return text.map(figure -> places.part(number(figure), node.position()));
    }

    /** The minus sign of printers is one too. */
    private static BigDecimal number(String figure) {
        return new BigDecimal(figure.replace('−', '-'));
    }

    /** What a criterion measures: a share with its percent sign, or a number without. */
    Optional<PrintedMeasure> measure(YamlNode node) {
        Optional<String> text = nodes.text(node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean isShare = NumberStyle.isPercentage(text.get());
        String number = isShare ? unsigned(text.get()) : text.get();
        if (FIGURE.matcher(number).matches()) {
            return Optional.of(new PrintedMeasure(number(number), isShare));
        }
        if (isShare) {
            noFigure(node, text.get(), number, "%");
        } else {
            noFigure(node, text.get(), true);
        }
        return Optional.empty();
    }

    private static String unsigned(String percentage) {
        String text = percentage.strip();
        return text.substring(0, text.length() - 1).strip();
    }

    /** As people write numbers, thousands grouped or with a decimal comma, or none at all. */
    private void noFigure(YamlNode node, String text, boolean percents) {
        if (text.indexOf('/') >= 0) {
            DocumentFinding.FIGURE_OF_MAXIMUM.report(nodes.findings(), node.position(), text);
            return;
        }
        boolean percentage = NumberStyle.isPercentage(text);
        if (percentage && !percents) {
            DocumentFinding.FIGURE_OF_PERCENT.report(nodes.findings(), node.position(), text);
            return;
        }
        noFigure(node, text, percentage ? unsigned(text) : text.strip(), "");
    }

    private void noFigure(YamlNode node, String text, String number, String sign) {
        try {
            meant(number)
                    .ifPresentOrElse(
                            meant -> DocumentFinding.FIGURE_SUGGESTING.report(
                                    nodes.findings(), node.position(), text, meant + sign),
                            () -> DocumentFinding.FIGURE.report(
                                    nodes.findings(), node.position(), text));
        } catch (UnreadableNumberException either) {
            new NumberTexts(nodes.findings()).unreadable(node.position(), text, either);
        }
    }

    /**
     * The figure that was meant, if one is likely.
     *
     * @throws UnreadableNumberException if it may be two
     */
    private static Optional<String> meant(String text) {
        try {
            return NumberStyle.UNSTATED
                    .read(text)
                    .toExactDecimal()
                    .map(number -> number.setScale(Math.max(number.scale(), decimals(text))))
                    .map(BigDecimal::toPlainString)
                    .filter(number -> FIGURE.matcher(number).matches());
        } catch (UnreadableNumberException unreadable) {
            if (!unreadable.readings().isEmpty()) {
                throw unreadable;
            }
            return NumberSlip.meant(Typed.plain(text))
                    .filter(number -> FIGURE.matcher(number).matches());
        }
    }

    /** The digits behind a mark that is the decimal one; zeros at the end are printed too. */
    private static int decimals(String text) {
        int mark = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
        return mark >= 0 && text.indexOf(text.charAt(mark)) == mark
                ? Math.min(text.length() - mark - 1, MOST_DECIMALS)
                : 0;
    }

    /** Reports points that may be those of thousands, if the table does not say to how many places it is. */
    void thousands(Published figures, Framework framework) {
        if (figures.places().orElse(0) >= DIGITS_OF_GROUP) {
            return;
        }
        Stream.of(figures.points(), figures.gaps(), figures.maxima())
                .flatMap(each -> each.entrySet().stream())
                .forEach(row -> node(framework, row.getKey())
                        .ifPresent(node -> thousand(row.getValue(), node)));
    }

    private static Optional<Node> node(Framework framework, String id) {
        return id.isEmpty() ? Optional.of(framework.root()) : framework.find(id);
    }

    private void thousand(BigDecimal figure, Node node) {
        String text = figure.toPlainString();
        try {
            NumberStyle.UNSTATED.read(text);
        } catch (UnreadableNumberException either) {
            if (node.max().isAtLeast(Rational.of(figure.abs()).times(1000))) {
                new NumberTexts(nodes.findings())
                        .unreadable(places.part(figure).orElseThrow(), text, either);
            }
        }
    }
}
