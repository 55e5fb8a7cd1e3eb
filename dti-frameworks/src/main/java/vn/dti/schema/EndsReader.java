// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.diagnostic.Taken;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Ranges;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Operator;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;

/** Reads the ends of bands and of compared values: numbers, or figures that units report. */
final class EndsReader {

    static final List<String> WORDS = List.of("at-least", "above", "at-most", "below");

    /** The words for ends of numbers and of days. */
    static final List<String> ALL_WORDS =
            Stream.concat(WORDS.stream(), DayReader.words().stream()).toList();

    private static final Map<String, String> OTHERS = Map.of(
            "at-least", "above",
            "above", "at-least",
            "at-most", "below",
            "below", "at-most",
            "from", "after",
            "after", "from",
            "by", "before",
            "before", "by");

    /** What is to be reached, of the limits. */
    private static final Set<String> LEAST = Set.of("target", "at-least", "above");

    private final Declared inputs;
    private final Nodes nodes;
    private final Conditions conditions;

    EndsReader(Declared inputs, Nodes nodes, Conditions conditions) {
        this.inputs = inputs;
        this.nodes = nodes;
        this.conditions = conditions;
    }

    /** Reports a limit that is in another unit than what is compared with it: 80 or 80% of a share. */
    void compare(Fields fields, String key, Expression value) {
        compare(fields, key, value, LEAST.contains(key));
    }

    /** The same, and of a limit that is to be reached that it is a level for a growth or the reverse. */
    private void compare(Fields fields, String key, Expression value, boolean isSought) {
        Optional<YamlNode> node = fields.find(key);
        if (isFigure(fields, key)) {
            return;
        }
        Optional<Rational> number = node.isPresent() ? nodes.number(node.get()) : Optional.empty();
        if (number.isEmpty()) {
            return;
        }
        Rational end = number.get();
        Optional<Doubt> doubt = Doubt.ofUnit(value, end, fields.isPercentage(key))
                .filter(each -> each != Doubt.PART_OF_ONE || !key.equals("per"));
        if (doubt.isPresent()) {
            doubt.get().report(nodes.findings(), fields.valuePosition(key), end, percent(end));
        } else if (isSought) {
            Growth.doubt(value, end)
                    .ifPresent(each -> each.report(
                            nodes.findings(), fields.valuePosition(key), percent(end), value));
        }
    }

    private static Worded percent(Rational number) {
        return language -> language.percent(number);
    }

    /** The same for the ends of a band, of which the least is to be reached where it earns all. */
    void compareBand(Fields row, Expression value, boolean earnsAll) {
        for (String end : WORDS) {
            compare(row, end, value, earnsAll && LEAST.contains(end));
        }
    }

    /** Whether days are compared with days, and numbers with numbers; reports what is not. */
    boolean areAlike(Fields fields, Expression value) {
        var days = new DayReader(fields);
        if (days.hasDays() == value.isDate()) {
            return true;
        }
        if (days.hasDays()) {
            days.refuseDays();
        } else {
            days.refuseNumbers();
        }
        return false;
    }

    /** Takes the ends for asked where there is nothing to compare them with. */
    void ask(Fields fields) {
        fields.ask(WORDS.toArray(String[]::new));
        fields.ask(DayReader.words().toArray(String[]::new));
    }

    /**
     * The stretch between ends: {@code at-least}, {@code above}, {@code at-most} and {@code below}, or
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
            interval = interval.and(days.side(word).orElse(Interval.all()));
        }
        if (interval.isEmpty()) {
            RecordFinding.NO_DAY.report(
                    nodes.findings(), fields.position(), Ranges.ofDates(interval));
        }
        return nodes.findings().errors() == before ? Optional.of(interval) : Optional.empty();
    }

    private Optional<Interval> numbers(Fields fields) {
        boolean sound = isSound(fields);
        Optional<Interval> interval = Optional.empty();
        for (String word : WORDS) {
            Optional<Rational> end = fields.findNumber(word);
            if (end.isPresent()) {
                took(fields, word);
                Interval side = side(word, end.get());
                interval = Optional.of(interval.isPresent() ? interval.get().and(side) : side);
            }
        }
        return sound ? interval : Optional.empty();
    }

    /** Whether an end is a figure that units report. */
    boolean hasFigures(Fields fields) {
        // A key that is looked at alone is not taken for known.
        for (String word : ALL_WORDS) {
            if (fields.entry(word).filter(entry -> isFigure(entry.value())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a limit is meant as a figure that units report: by a name, be it misspelt, or a formula. */
    /** Whether text is the name of an input, or has one in it. */
    boolean isNamed(YamlNode node) {
        return inputs.isNamedIn(node);
    }

    boolean isFigure(Fields fields, String key) {
        return fields.find(key).filter(this::isFigure).isPresent();
    }

    private boolean isFigure(YamlNode end) {
        return end instanceof YamlNode.Scalar text
                && hasLetter(text.text())
                && (inputs.isNamedIn(text) || isName(text.text()));
    }

    /** Whether a text can have a name in it, which numbers cannot. */
    private static boolean hasLetter(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) == '_' || Character.isLetter(text.codePointAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String text) {
        return text.matches("[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*")
                && NumberSlip.meant(text).isEmpty();
    }

    /** That a value lies between the ends; it is compared with a figure by their difference. */
    Optional<Condition> within(Fields fields, Expression value) {
        boolean areAlike = areAlike(fields, value);
        if (areAlike && !value.isDate()) {
            WORDS.forEach(end -> compare(fields, end, value));
        }
        if (!hasFigures(fields)) {
            Optional<Interval> interval = interval(fields);
            return interval.isPresent() && areAlike
                    ? Optional.of(new Condition.Within(value, interval.get()))
                    : Optional.empty();
        }
        if (!areAlike) {
            ask(fields);
            return Optional.empty();
        }
        var all = new ArrayList<Condition>();
        boolean complete = isSound(fields);
        for (String word : ALL_WORDS) {
            if (fields.has(word)) {
                Optional<Condition> side = side(fields, word, value);
                side.ifPresent(all::add);
                complete &= side.isPresent();
            }
        }
        return complete
                ? Optional.of(all.size() == 1 ? all.get(0) : Condition.all(all))
                : Optional.empty();
    }

    /** The side of one end. */
    Optional<Condition> side(Fields fields, String word, Expression value) {
        took(fields, word);
        if (!isFigure(fields, word)) {
            Optional<Interval> stated = DayReader.words().contains(word)
                    ? new DayReader(fields).side(word)
                    : fields.findNumber(word).map(end -> side(word, end));
            return stated.map(side -> new Condition.Within(value, side));
        }
        Interval beyond = side(DayReader.ofNumbers(word), Rational.ZERO);
        return figure(fields, word, value)
                .flatMap(end -> nodes.at(
                        fields.valuePosition(word),
                        () -> new Condition.Within(beyond(value, end), beyond)));
    }

    /** How far a value is beyond an end: of days their number. */
    private static Expression beyond(Expression value, Expression end) {
        return value.isDate() || end.isDate()
                ? end.combined(Operator.DAYS, value)
                : value.minus(end);
    }

    /** A limit that units report, in the unit of what is compared with it. */
    Optional<Expression> figure(Fields fields, String key, Expression value) {
        Optional<Expression> figure =
                fields.find(key).flatMap(node -> conditions.expression(node, key));
        figure.filter(end -> end.isMeasuredShare() != value.isMeasuredShare())
                .ifPresent(end -> Doubt.LIMIT_OF_ANOTHER_SORT.report(
                        nodes.findings(), fields.valuePosition(key), end, value));
        return figure;
    }

    /** The end with the word for the same side, which is with the limit or without it. */
    static void took(Fields fields, String word) {
        fields.nodes()
                .findings()
                .took(
                        fields.keyPosition(word),
                        word,
                        Taken.As.END,
                        List.of(Objects.requireNonNull(OTHERS.get(word))));
    }

    static Interval side(String word, Rational end) {
        return switch (word) {
            case "at-least" -> Interval.atLeast(end);
            case "above" -> Interval.above(end);
            case "at-most" -> Interval.atMost(end);
            default -> Interval.below(end);
        };
    }

    /** Whether there is an end, and no side has two. */
    private boolean isSound(Fields fields) {
        boolean clearBelow = exclusive(fields, "at-least", "above");
        boolean clearAbove = exclusive(fields, "at-most", "below");
        boolean mayBeDays = hasFigures(fields);
        if (mayBeDays) {
            clearBelow &= exclusive(fields, "from", "after");
            clearAbove &= exclusive(fields, "by", "before");
        }
        boolean stated = false;
        for (String word : mayBeDays ? ALL_WORDS : WORDS) {
            stated |= fields.has(word);
        }
        boolean meansDays =
                new DayReader(fields).mentionsDays() && fields.meansOneOf(DayReader.words());
        if (meansDays) {
            fields.ask(DayReader.words().toArray(String[]::new));
        }
        if (!stated && !meansDays && !fields.meansOneOf(WORDS)) {
            RuleFinding.NO_END.report(nodes.findings(), fields.position());
        }
        return clearBelow && clearAbove && stated;
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
