package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Ranges;
import vn.dti.rule.Expression;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;

/** Reads the ends of bands and of conditions: numbers, or days. */
final class EndsReader {

    /** The words for ends that are numbers. */
    static final List<String> WORDS = List.of("at-least", "above", "at-most", "below");

    private final Declared inputs;
    private final Nodes nodes;

    EndsReader(Declared inputs, Nodes nodes) {
        this.inputs = inputs;
        this.nodes = nodes;
    }

    /** Reports a number that is compared with a value of another unit: 80 or 80% of a share. */
    void compare(Fields fields, String key, Expression value) {
        Optional<Rational> number = fields.find(key)
                .filter(node -> !inputs.isNamedIn(node))
                .flatMap(node -> fields.findNumber(key));
        number.flatMap(end -> Doubt.ofUnit(value, end, fields.isPercentage(key)))
                .ifPresent(doubt -> doubt.report(
                        nodes.findings(),
                        fields.valuePosition(key),
                        number.get(),
                        percent(number.get())));
    }

    private static Worded percent(Rational number) {
        return language -> language.percent(number);
    }

    /** The same for all ends of a band or a condition, which are days where dates are compared. */
    void compareAll(Fields fields, Expression value) {
        var days = new DayReader(fields);
        if (days.hasDays() && !value.isDate()) {
            days.refuseDays();
        } else if (value.isDate() && !days.hasDays()) {
            days.refuseNumbers();
        } else if (!value.isDate()) {
            WORDS.forEach(end -> compare(fields, end, value));
        }
    }

    /** Whether days are compared with days; what is not was reported. */
    boolean areAlike(Fields fields, Optional<Expression> value) {
        return value.isEmpty() || new DayReader(fields).hasDays() == value.get().isDate();
    }

    /**
     * The ends {@code at-least}, {@code above}, {@code at-most} and {@code below} of a mapping, or
     * {@code from}, {@code after}, {@code by} and {@code before} where they are days.
     */
    Optional<Interval> interval(Fields fields) {
        var days = new DayReader(fields);
        return days.hasDays() ? days(fields, days) : numbers(fields);
    }

    private Optional<Interval> days(Fields fields, DayReader days) {
        int before = nodes.findings().errors();
        days.refuseNumbers();
        exclusive(fields, "from", "after");
        exclusive(fields, "by", "before");
        Interval interval = Interval.all();
        for (String word : DayReader.words()) {
            if (fields.find(word).filter(inputs::isNamedIn).isPresent()) {
                refuseInput(fields, word);
            } else {
                interval = interval.and(days.side(word).orElse(Interval.all()));
            }
        }
        if (interval.isEmpty()) {
            RecordFinding.NO_DAY.report(
                    nodes.findings(), fields.position(), Ranges.ofDates(interval));
        }
        return nodes.findings().errors() == before ? Optional.of(interval) : Optional.empty();
    }

    /** Two dates of a unit are compared by the days between them. */
    private void refuseInput(Fields fields, String word) {
        String key = fields.has("value") ? "value" : "bands";
        String level = fields.find(word).map(Flow::of).orElse("…");
        String value = fields.find(key).map(Flow::of).orElse("…");
        RecordFinding.DAY_OF_INPUT.report(
                nodes.findings(),
                fields.valuePosition(word),
                level,
                word,
                key + ": days(" + level + ", " + value + "), " + DayReader.ofNumbers(word) + ": 0");
    }

    private Optional<Interval> numbers(Fields fields) {
        boolean clearBelow = exclusive(fields, "at-least", "above");
        boolean clearAbove = exclusive(fields, "at-most", "below");
        Optional<Interval> interval = Optional.empty();
        boolean stated = false;
        for (String word : WORDS) {
            Optional<Rational> end = end(fields, word);
            if (end.isPresent()) {
                Interval side = side(word, end.get());
                interval = Optional.of(interval.isPresent() ? interval.get().and(side) : side);
            }
            stated |= fields.has(word);
        }
        var days = new DayReader(fields);
        boolean meansDays = days.mentionsDays() && fields.meansOneOf(DayReader.words());
        if (meansDays) {
            fields.ask(DayReader.words().toArray(String[]::new));
        }
        if (!stated && !meansDays && !fields.meansOneOf(WORDS)) {
            RuleFinding.NO_END.report(nodes.findings(), fields.position());
        }
        return clearBelow && clearAbove ? interval : Optional.empty();
    }

    /** An end is a number; two figures are compared by their difference. */
    private Optional<Rational> end(Fields fields, String word) {
        Optional<YamlNode> node = fields.find(word);
        if (node.isEmpty() || !inputs.isNamedIn(node.get())) {
            return fields.findNumber(word);
        }
        String key = fields.has("value") ? "value" : "bands";
        String level = Flow.of(node.get());
        boolean simple = level.matches("[\\p{L}\\p{N}_]+");
        RuleFinding.QUANTITY.report(
                nodes.findings(),
                fields.valuePosition(word),
                level,
                word,
                key + ": " + fields.find(key).map(Flow::of).orElse("…") + " - "
                        + (simple ? level : "(" + level + ")") + ", " + word + ": 0");
        return Optional.empty();
    }

    static Interval side(String word, Rational end) {
        return switch (word) {
            case "at-least" -> Interval.atLeast(end);
            case "above" -> Interval.above(end);
            case "at-most" -> Interval.atMost(end);
            default -> Interval.below(end);
        };
    }

    private boolean exclusive(Fields fields, String one, String other) {
        boolean both = fields.has(one) && fields.has(other);
        if (both) {
            RuleFinding.TWO_ENDS.reportBeside(
                    fields.keyPosition(one),
                    nodes.findings(),
                    fields.keyPosition(other),
                    one,
                    other);
        }
        return !both;
    }
}
