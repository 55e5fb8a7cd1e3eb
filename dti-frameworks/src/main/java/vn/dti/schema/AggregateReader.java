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
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.rule.Aggregate;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Not;
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
            "least",
            Reduction.LEAST,
            "most",
            Reduction.MOST);

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

    /** The ends of words such as half-up, which {@code round} takes. */
    private static final Set<String> WAYS_TO_ROUND = Set.of("up", "even", "down");

    private static final Pattern WHERE = Pattern.compile("(?s)(.*?)\\s+where\\s+(.+)");
    private static final Pattern FIELD = Pattern.compile("(not\\s+)?([\\p{L}_][^\\s()]*)");
    private static final Pattern OTHER_NAME = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}_.@])[\\p{L}_][\\p{L}\\p{M}\\p{N}_@]*(?!\\s*\\(|[\\p{L}\\p{M}\\p{N}_@.-])");

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
            String meant = MEANT.getOrDefault(function.toLowerCase(Locale.ROOT), "mean");
            RecordFinding.FUNCTION_OF_NUMBERS.report(
                    findings, position, function, meant + "(" + path(call.argument()) + ")");
            return Optional.empty();
        }
        List<FormulaPart> arguments =
                whole.from(call.inside(), call.text().length() - 1).arguments();
        int expected = function.equals(FormulaCalls.WEIGHTED_MEAN) ? 2 : 1;
        if (arguments.size() != expected) {
            RecordFinding.AGGREGATE_OF_PARTS.report(
                    findings, position, function, expected, arguments.size(), example(function));
            return Optional.empty();
        }
        return function.equals(FormulaCalls.COUNT)
                ? count(arguments.get(0))
                : aggregate(function, arguments);
    }

    private String path(String argument) {
        return FormulaCalls.paths(argument).stream()
                .findFirst()
                .map(path -> path.list() + "." + path.field())
                .orElse(argument);
    }

    /** How a function is written, with a list of this framework if it has one. */
    private String example(String function) {
        Optional<Input> list =
                inputs.inputs().stream().filter(FormulaCalls::isList).findFirst();
        String name = list.map(Input::name).orElse("list");
        String field = list.flatMap(AggregateReader::numbers)
                .map(input -> name + "." + input.name())
                .orElse(name + ".field");
        return switch (function) {
            case FormulaCalls.COUNT -> "count(" + name + ")";
            case FormulaCalls.WEIGHTED_MEAN -> "weighted-mean(" + field + ", " + name + ".…)";
            default -> function + "(" + field + ")";
        };
    }

    private static Optional<Input> numbers(Input list) {
        return fields(list).stream().filter(field -> field.type().isNumber()).findFirst();
    }

    static List<Input> fields(Input list) {
        return list.type() instanceof InputType.Listing listing ? listing.fields() : List.of();
    }

    private Optional<Expression> count(FormulaPart argument) {
        Matcher where = WHERE.matcher(argument.text());
        FormulaPart name = where.matches() ? argument.from(where.start(1), where.end(1)) : argument;
        Optional<Input> list = inputs.sound(name.text()).filter(FormulaCalls::isList);
        if (list.isEmpty()) {
            RecordFinding.AGGREGATE_FORM.report(
                    findings, name.position(), FormulaCalls.COUNT, example(FormulaCalls.COUNT));
            return Optional.empty();
        }
        Aggregate all = Aggregate.count(list.get());
        return where.matches()
                ? condition(
                                argument.from(where.start(2), where.end(2)),
                                list.get(),
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
                        example(function)
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

    private Optional<Expression> aggregate(
            String function, FormulaPart argument, Optional<Pick> pick, List<FormulaPart> weights) {
        Matcher where = WHERE.matcher(argument.text());
        FormulaPart values =
                where.matches() ? argument.from(where.start(1), where.end(1)) : argument;
        Optional<Input> list = list(function, values);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Optional<Expression> each = ofRecord(function, values, list.get());
        Optional<Condition> condition = where.matches()
                ? condition(
                        argument.from(where.start(2), where.end(2)),
                        list.get(),
                        structured(function, values, list.get(), weights))
                : Optional.of(Condition.all(List.of()));
        Optional<Expression> weight = weights.isEmpty()
                ? Optional.empty()
                : ofRecord(function, weights.get(0), list.get());
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
            String function, FormulaPart values, Input list, List<FormulaPart> weights) {
        String prefix = list.name() + ".";
        String weight = weights.stream()
                .map(text -> ", weight: " + text.text().replace(prefix, ""))
                .findFirst()
                .orElse("");
        return (weights.isEmpty() ? function : "mean") + ": " + values.text().replace(prefix, "")
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
                    findings, values.position(), function, example(function));
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

    /** A calculation over the fields of one record, whose names are left in their places. */
    private Optional<Expression> ofRecord(String function, FormulaPart values, Input list) {
        var fields = Declared.of(fields(list));
        var text = new StringBuilder(values.text());
        boolean sound = true;
        for (FormulaCalls.Path path : FormulaCalls.paths(values.text())) {
            int length = path.list().length() + 1;
            text.replace(path.begin(), path.begin() + length, " ".repeat(length));
            sound &= isField(path, values, fields, list);
        }
        return sound && areFields(function, values, list)
                ? new Formulas(fields, findings)
                        .read(text.toString(), values.position(), values.inLine())
                : Optional.empty();
    }

    private boolean isField(
            FormulaCalls.Path path, FormulaPart values, Declared fields, Input list) {
        Position position = values.from(
                        path.begin(),
                        path.begin() + path.list().length() + 1 + path.field().length())
                .position();
        if (!path.list().equals(list.name())) {
            RecordFinding.TWO_LISTS.report(findings, position, "sum", list.name(), path.list());
            return false;
        }
        if (fields.find(path.field()).isPresent()) {
            return true;
        }
        if (path.field().endsWith(Input.PREVIOUS)) {
            String field =
                    path.field().substring(0, path.field().length() - Input.PREVIOUS.length());
            RecordFinding.PREVIOUS_OF_FIELD.report(findings, position, field, list.name());
            return false;
        }
        unknownField(path.field(), position, fields, list);
        return false;
    }

    private void unknownField(String field, Position position, Declared fields, Input list) {
        Optional<String> near = nodes.nearest(field, fields.names());
        near.ifPresentOrElse(
                meant -> RecordFinding.UNKNOWN_FIELD_SUGGESTING.report(
                        findings, position, field, list.name(), meant),
                () -> RecordFinding.UNKNOWN_FIELD.report(
                        findings, position, field, list.name(), List.copyOf(fields.names())));
    }

    /** Names without a list are of the unit, or fields whose list is left out. */
    private boolean areFields(String function, FormulaPart values, Input list) {
        Matcher name = OTHER_NAME.matcher(values.text());
        boolean sound = true;
        while (name.find()) {
            boolean isFunction = FormulaScanner.isFunction(name.group())
                    || name.group().equals(FormulaCalls.DAYS)
                    || WAYS_TO_ROUND.contains(name.group());
            if (!isFunction) {
                sound = false;
                RecordFinding.NOT_IN_RECORD.report(
                        findings,
                        values.from(name.start(), name.end()).position(),
                        name.group(),
                        function,
                        list.name() + "."
                                + fields(list).stream()
                                        .findFirst()
                                        .map(Input::name)
                                        .orElse("…"));
            }
        }
        return sound;
    }

    private Optional<Condition> condition(FormulaPart text, Input list, String structured) {
        Matcher field = FIELD.matcher(text.text());
        String prefix = list.name() + ".";
        Declared fields = Declared.of(fields(list));
        String bare = text.text().replace(prefix, "");
        if (!field.matches()) {
            return refused(text, bare, fields, structured);
        }
        String name = field.group(2).startsWith(prefix)
                ? field.group(2).substring(prefix.length())
                : field.group(2);
        Optional<Input> input = fields.find(name);
        if (input.isEmpty()) {
            unknownField(name, text.from(field.start(2), field.end(2)).position(), fields, list);
            return Optional.empty();
        }
        if (input.get().type() != InputType.Plain.BOOLEAN) {
            return refused(text, bare, fields, structured);
        }
        Condition yes = new Condition.Yes(input.get());
        return Optional.of(field.group(1) == null ? yes : new Not(yes));
    }

    private <T> Optional<T> refused(
            FormulaPart text, String bare, Declared fields, String structured) {
        String condition = new ConditionText(fields).translated(bare);
        RecordFinding.CONDITION_OF_RECORDS.report(
                findings,
                text.position(),
                text.text(),
                "{" + structured + ", where: " + condition + "}");
        return Optional.empty();
    }
}
