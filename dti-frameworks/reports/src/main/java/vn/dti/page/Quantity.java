// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.util.List;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Ranges;

/** An input as a row of the table of inputs. */
record Quantity(
        int number,
        Link link,
        String name,
        String note,
        String unit,
        String values,
        List<Fact> options,
        List<Fact> fields,
        List<Link> wholes,
        List<Link> users,
        List<String> decides) {

    static Quantity of(Input input, Framework framework, PageWords words) {
        return new Quantity(
                number(input, framework),
                Link.toInput(input.name(), input.label()),
                input.name(),
                input.note(),
                input.unit(),
                values(input, words),
                options(input),
                fields(input, words),
                wholes(input, framework),
                users(input, framework),
                framework.document().bearings(input).stream()
                        .map(each -> each.in(words.language()))
                        .toList());
    }

    /** A reference to an input by its number in the table of inputs. */
    static Link reference(Input input, Framework framework) {
        return Link.toInput(input.name(), Integer.toString(number(input, framework)));
    }

    private static int number(Input input, Framework framework) {
        return framework.inputs().indexOf(input) + 1;
    }

    /** What values it takes, but for the options of a choice: {@code whole number, at least 0}. */
    private static String values(Input input, PageWords words) {
        String values = type(input, words);
        return input.given() && !input.isPrevious() ? words.of(PagePhrase.GIVEN, values) : values;
    }

    private static String type(Input input, PageWords words) {
        PagePhrase phrase = phrase(input.type());
        boolean isLimited = !input.bounds().isEmpty();
        if (input.type() == InputType.Plain.DATE) {
            return words.of(phrase)
                    + (isLimited ? ", " + Ranges.ofDates(input.range()).in(words.language()) : "");
        }
        return input.type().isNumber()
                ? words.of(phrase, Ranges.of(input.type(), input.range()))
                : words.of(phrase);
    }

    private static PagePhrase phrase(InputType type) {
        return type.fold(
                Quantity::phrase, choice -> PagePhrase.TYPE_CHOICE, list -> PagePhrase.TYPE_LIST);
    }

    private static PagePhrase phrase(InputType.Plain type) {
        return switch (type) {
            case COUNT -> PagePhrase.TYPE_COUNT;
            case AMOUNT -> PagePhrase.TYPE_AMOUNT;
            case PERCENT -> PagePhrase.TYPE_PERCENT;
            case BOOLEAN -> PagePhrase.TYPE_BOOLEAN;
            case DATE -> PagePhrase.TYPE_DATE;
            case TEXT -> PagePhrase.TYPE_TEXT;
        };
    }

    private static List<Fact> options(Input input) {
        return input.type().options().entrySet().stream()
                .map(option -> new Fact(option.getKey(), option.getValue()))
                .toList();
    }

    private static List<Fact> fields(Input input, PageWords words) {
        return input.type().fields().stream().map(field -> field(field, words)).toList();
    }

    private static Fact field(Input field, PageWords words) {
        List<String> labels = options(field).stream()
                .map(option -> option.label() + " – " + option.text())
                .toList();
        String values = values(field, words) + (labels.isEmpty() ? "" : " ");
        return new Fact(
                field.name(), field.label() + " (" + values + String.join("; ", labels) + ")");
    }

    private static List<Link> wholes(Input input, Framework framework) {
        return framework.inputs().stream()
                .filter(whole -> input.wholes().contains(whole.name()))
                .map(whole -> Link.toInput(whole.name(), whole.label()))
                .toList();
    }

    private static List<Link> users(Input input, Framework framework) {
        return framework
                .criteria()
                .filter(criterion ->
                        criterion.rules().anyMatch(rule -> rule.inputs().contains(input)))
                .map(criterion -> Link.toNode(criterion.id()))
                .toList();
    }
}
