// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Not;

/** Reads what a formula says of one record of a list, whose fields it names by the list. */
final class RecordReader {

    /** The ends of words such as half-up, which {@code round} takes. */
    private static final Set<String> WAYS_TO_ROUND = Set.of("up", "even", "down");

    private static final Pattern FIELD = Pattern.compile("(not\\s+)?([\\p{L}_][^\\s()]*)");
    private static final Pattern OTHER_NAME = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}_.@])[\\p{L}_][\\p{L}\\p{M}\\p{N}_@]*(?!\\s*\\(|[\\p{L}\\p{M}\\p{N}_@.-])");

    private final Input list;
    private final Declared fields;
    private final Findings findings;
    private final Nodes nodes;

    RecordReader(Input list, Findings findings) {
        this.list = list;
        this.fields = Declared.of(list);
        this.findings = findings;
        this.nodes = new Nodes(findings);
    }

    /** A calculation over the fields of one record, whose names are left in their places. */
    Optional<Expression> read(String function, FormulaPart values) {
        var text = new StringBuilder(values.text());
        boolean sound = true;
        for (FormulaCalls.Path path : FormulaCalls.paths(values.text())) {
            int length = path.list().length() + 1;
            text.replace(path.begin(), path.begin() + length, " ".repeat(length));
            sound &= isField(function, path, values);
        }
        return sound && isSingle(function, values) && areFields(function, values)
                ? new Formulas(fields, findings)
                        .read(text.toString(), values.position(), values.inLine())
                : Optional.empty();
    }

    /** Of one record nothing is made once more. */
    private boolean isSingle(String function, FormulaPart values) {
        Optional<String> inner = FormulaCalls.aggregate(values.text());
        inner.ifPresent(
                word -> RecordFinding.NESTED.report(findings, values.position(), function, word));
        return inner.isEmpty();
    }

    private boolean isField(String function, FormulaCalls.Path path, FormulaPart values) {
        Position position = values.from(
                        path.begin(),
                        path.begin() + path.list().length() + 1 + path.field().length())
                .position();
        if (!path.list().equals(list.name())) {
            RecordFinding.TWO_LISTS.report(findings, position, function, list.name(), path.list());
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
        unknownField(path.field(), position);
        return false;
    }

    private void unknownField(String field, Position position) {
        Optional<String> near = nodes.nearest(field, fields.names());
        near.ifPresentOrElse(
                meant -> RecordFinding.UNKNOWN_FIELD_SUGGESTING.report(
                        findings, position, field, list.name(), meant),
                () -> RecordFinding.UNKNOWN_FIELD.report(
                        findings, position, field, list.name(), List.copyOf(fields.names())));
    }

    /** Names without a list are of the unit, or fields whose list is left out. */
    private boolean areFields(String function, FormulaPart values) {
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
                                + fields.inputs().stream()
                                        .findFirst()
                                        .map(Input::name)
                                        .orElse("…"));
            }
        }
        return sound;
    }

    Optional<Condition> condition(FormulaPart text, String structured) {
        Matcher field = FIELD.matcher(text.text());
        String prefix = list.name() + ".";
        String bare = text.text().replace(prefix, "");
        if (!field.matches()) {
            return refused(text, bare, structured);
        }
        String name = field.group(2).startsWith(prefix)
                ? field.group(2).substring(prefix.length())
                : field.group(2);
        Optional<Input> input = fields.find(name);
        if (input.isEmpty()) {
            unknownField(name, text.from(field.start(2), field.end(2)).position());
            return Optional.empty();
        }
        if (input.get().type() != InputType.Plain.BOOLEAN) {
            return refused(text, bare, structured);
        }
        Condition yes = new Condition.Yes(input.get());
        return Optional.of(field.group(1) == null ? yes : new Not(yes));
    }

    private <T> Optional<T> refused(FormulaPart text, String bare, String structured) {
        String condition = new ConditionText(fields).translated(bare);
        RecordFinding.CONDITION_OF_RECORDS.report(
                findings,
                text.position(),
                text.text(),
                "{" + structured + ", where: " + condition + "}");
        return Optional.empty();
    }
}
