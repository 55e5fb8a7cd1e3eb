// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Taken;
import vn.dti.input.Input;
import vn.dti.rule.Aggregate;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Pick;
import vn.dti.rule.Reduction;

/**
 * Reads aggregates of records in formulas.
 *
 * <p>Example: {@code mean(worst(3, courses.grade where passed))}.
 */
final class AggregateReader {

    static final Map<String, Reduction> REDUCTIONS = Map.of(
            "sum",
            Reduction.SUM,
            "mean",
            Reduction.MEAN,
            FormulaCalls.WEIGHTED_MEAN,
            Reduction.MEAN,
            FormulaCalls.GEOMETRIC_MEAN,
            Reduction.GEOMETRIC_MEAN,
            FormulaCalls.WEIGHTED_GEOMETRIC_MEAN,
            Reduction.GEOMETRIC_MEAN,
            "least",
            Reduction.LEAST,
            "most",
            Reduction.MOST);

    /** Those of one value for each record, in display order. */
    static final List<String> WORDS =
            List.of("sum", "mean", FormulaCalls.GEOMETRIC_MEAN, "least", "most");

    /** Those that take weights beside values. */
    private static final Set<String> WEIGHTED =
            Set.of(FormulaCalls.WEIGHTED_MEAN, FormulaCalls.WEIGHTED_GEOMETRIC_MEAN);

    /** The functions of numbers that people take for those of records. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("min", "least"),
            Map.entry("max", "most"),
            Map.entry("average", "mean"),
            Map.entry("avg", "mean"),
            Map.entry("median", "mean"),
            Map.entry("total", "sum"),
            Map.entry("tổng", "sum"),
            Map.entry("sumif", "sum"),
            Map.entry("countif", "count"),
            Map.entry("lowest", "least"),
            Map.entry("highest", "most"));

    private static final Pattern WHERE = Pattern.compile("(?s)(.*?)\\s+where\\s+(.+)");

    private final Declared inputs;
    private final Findings findings;
    private final Nodes nodes;

    AggregateReader(Declared inputs, Findings findings) {
        this.inputs = inputs;
        this.findings = findings;
        this.nodes = new Nodes(findings);
    }

    /** The expression of a call at a place. */
    Optional<Expression> read(FormulaCalls.Call call, FormulaPart whole) {
        Position position = whole.position();
        if (call.function().isEmpty()) {
            RecordFinding.FIELD_ALONE.report(findings, position, call.text());
            return Optional.empty();
        }
        String function = call.function();
        if (FormulaCalls.PICKS.contains(function)) {
            RecordFinding.AGGREGATE_FORM.report(
                    findings, position, function, "mean(" + call.text() + ")");
            return Optional.empty();
        }
        if (!FormulaCalls.OF_RECORDS.contains(function)) {
            String word = function.toLowerCase(Locale.ROOT);
            String meant = FormulaCalls.OF_RECORDS.contains(word)
                    ? word
                    : MEANT.getOrDefault(word, "mean");
            String written = meant + "(" + path(call.argument()) + ")";
            RecordFinding.FUNCTION_OF_NUMBERS.report(
                    findings,
                    position,
                    function,
                    CohortFunctions.isMeant(word) ? word + "(" + written + ")" : written);
            return Optional.empty();
        }
        findings.took(position, function, Taken.As.WORD, WORDS);
        List<FormulaPart> arguments =
                whole.from(call.inside(), call.text().length() - 1).arguments();
        int expected = WEIGHTED.contains(function) ? 2 : 1;
        if (arguments.size() != expected) {
            RecordFinding.AGGREGATE_OF_PARTS.report(
                    findings,
                    position,
                    function,
                    expected,
                    arguments.size(),
                    example(function, list(call.argument())));
            return Optional.empty();
        }
        return function.equals(FormulaCalls.COUNT)
                ? count(arguments.get(0))
                : aggregate(function, arguments);
    }

    /** The list that a text names first; empty if it names none. */
    private static String list(String argument) {
        return FormulaCalls.paths(argument).stream()
                .findFirst()
                .map(FormulaCalls.Path::list)
                .orElse("");
    }

    private String path(String argument) {
        return FormulaCalls.paths(argument).stream()
                .findFirst()
                .map(path -> path.list() + "." + path.field())
                .orElse(argument);
    }

    /** How a function is written, with the list that a text names itself or by a field, or the first. */
    private String example(String function, String text) {
        List<Input> lists =
                inputs.inputs().stream().filter(FormulaCalls::isList).toList();
        Optional<Input> list = lists.stream()
                .filter(each -> each.name().equals(text) || field(each, text).isPresent())
                .findFirst()
                .or(() -> lists.stream().findFirst());
        String name = list.map(Input::name).orElse("list");
        String field = list.flatMap(each -> field(each, text).or(() -> numbers(each)))
                .map(input -> name + "." + input.name())
                .orElse(name + ".field");
        return switch (function) {
            case FormulaCalls.COUNT -> "count(" + name + ")";
            case FormulaCalls.WEIGHTED_MEAN, FormulaCalls.WEIGHTED_GEOMETRIC_MEAN ->
                function + "(" + field + ", " + name + ".…)";
            default -> function + "(" + field + ")";
        };
    }

    private static Optional<Input> field(Input list, String name) {
        return fields(list).stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static Optional<Input> numbers(Input list) {
        return fields(list).stream().filter(field -> field.type().isNumber()).findFirst();
    }

    static List<Input> fields(Input list) {
        return list.type().fields();
    }

    private Optional<Expression> count(FormulaPart argument) {
        Matcher where = WHERE.matcher(argument.text());
        FormulaPart name = where.matches() ? argument.from(where.start(1), where.end(1)) : argument;
        Optional<Input> list = inputs.sound(name.text()).filter(FormulaCalls::isList);
        if (list.isEmpty()) {
            RecordFinding.AGGREGATE_FORM.report(
                    findings,
                    name.position(),
                    FormulaCalls.COUNT,
                    example(FormulaCalls.COUNT, name.text()));
            return Optional.empty();
        }
        Aggregate all = Aggregate.count(list.get());
        return where.matches()
                ? new RecordReader(list.get(), findings)
                        .condition(
                                argument.from(where.start(2), where.end(2)),
                                "count: " + name.text())
                        .map(all::where)
                : Optional.of(all);
    }

    private Optional<Expression> aggregate(String function, List<FormulaPart> arguments) {
        FormulaPart values = arguments.get(0);
        Optional<Pick> pick = Optional.empty();
        Matcher picked = Pattern.compile("(?s)(worst|best)\\s*\\((.*)\\)").matcher(values.text());
        if (picked.matches()
                && FormulaCalls.closing(values.text(), picked.start(2)) == picked.end(2)) {
            List<FormulaPart> parts =
                    values.from(picked.start(2), picked.end(2)).arguments();
            if (parts.size() != 2) {
                RecordFinding.AGGREGATE_OF_PARTS.report(
                        findings,
                        values.position(),
                        picked.group(1),
                        2,
                        parts.size(),
                        example(function, "")
                                .replaceFirst("\\((.*)\\)", "(" + picked.group(1) + "(3, $1))"));
                return Optional.empty();
            }
            pick = pick(picked.group(1), parts.get(0));
            if (pick.isEmpty()) {
                return Optional.empty();
            }
            values = parts.get(1);
        }
        return aggregate(function, values, pick, arguments.subList(1, arguments.size()));
    }

    private Optional<Pick> pick(String word, FormulaPart number) {
        if (!number.text().matches("[0-9]{1,6}")) {
            RecordFinding.PICK_NUMBER.report(findings, number.position(), word, number.text());
            return Optional.empty();
        }
        return nodes.at(
                number.position(),
                () -> new Pick(word.equals("best"), Integer.parseInt(number.text())));
    }

    /** A value of each record, and behind it the condition on those that count. */
    private record Chosen(FormulaPart value, Optional<FormulaPart> where) {}

    private static Chosen chosen(FormulaPart argument) {
        Matcher where = WHERE.matcher(argument.text());
        return where.matches()
                ? new Chosen(
                        argument.from(where.start(1), where.end(1)),
                        Optional.of(argument.from(where.start(2), where.end(2))))
                : new Chosen(argument, Optional.empty());
    }

    private Optional<Expression> aggregate(
            String function, FormulaPart argument, Optional<Pick> pick, List<FormulaPart> weights) {
        Chosen of = chosen(argument);
        Optional<Chosen> weighing = weights.stream().findFirst().map(AggregateReader::chosen);
        FormulaPart values = of.value();
        Optional<FormulaPart> where = of.where().or(() -> weighing.flatMap(Chosen::where));
        Optional<FormulaPart> by =
                weighing.map(each -> of.where().isPresent() ? weights.get(0) : each.value());
        Optional<Input> list = list(function, values);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        var record = new RecordReader(list.get(), findings);
        Optional<Expression> each = record.read(function, values);
        Optional<Condition> condition = where.isPresent()
                ? record.condition(where.get(), structured(function, values, list.get(), by))
                : Optional.of(Condition.all(List.of()));
        Optional<Expression> weight = by.flatMap(text -> record.read(function, text));
        if (each.isEmpty() || condition.isEmpty() || (weight.isEmpty() && !weights.isEmpty())) {
            return Optional.empty();
        }
        return nodes.at(values.position(), () -> {
            Reduction reduction = Objects.requireNonNull(REDUCTIONS.get(function));
            Aggregate all = Aggregate.of(reduction, list.get(), each.get()).where(condition.get());
            Aggregate weighed = weight.map(all::weightedBy).orElse(all);
            return pick.map(weighed::of).orElse(weighed);
        });
    }

    private static String structured(
            String function, FormulaPart values, Input list, Optional<FormulaPart> by) {
        String prefix = list.name() + ".";
        String weight =
                by.map(text -> ", weight: " + text.text().replace(prefix, "")).orElse("");
        return function.replace("weighted-", "") + ": " + values.text().replace(prefix, "")
                + ", of: " + list.name() + weight;
    }

    /** The one list whose fields are named. */
    private Optional<Input> list(String function, FormulaPart values) {
        List<String> lists = FormulaCalls.paths(values.text()).stream()
                .map(FormulaCalls.Path::list)
                .distinct()
                .toList();
        if (lists.isEmpty()) {
            RecordFinding.AGGREGATE_FORM.report(
                    findings, values.position(), function, example(function, values.text()));
            return Optional.empty();
        }
        if (lists.size() > 1) {
            RecordFinding.TWO_LISTS.report(
                    findings, values.position(), function, lists.get(0), lists.get(1));
            return Optional.empty();
        }
        Optional<Input> list = new InputNames(nodes, inputs).find(values.position(), lists.get(0));
        if (list.isPresent() && !FormulaCalls.isList(list.get())) {
            return nodes.at(values.position(), () -> Aggregate.count(list.get()))
                    .map(Aggregate::list);
        }
        return list;
    }
}
