// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.exact.Interval;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.exact.UnreadableNumberException.Reason;
import vn.dti.framework.Classes;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Constraints;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Spelling;

/**
 * The constraints that the command line states of inputs: frozen, bounded, at a cost.
 *
 * @param framework whose inputs they are
 * @param numbers how the words write numbers
 */
record ConstraintOptions(Framework framework, NumberStyle numbers) {

    /** Between two assignments; a comma within a number is none of these. */
    static final String COMMA = ",(?=[^,=]+=)";

    private static final Pattern ASSIGNMENT = Pattern.compile("([^=]+)=(.+)");
    private static final Pattern RANGE = Pattern.compile("(.*)\\.\\.(.*)");

    Constraints constraints(List<String> frozen, List<String> bounds, List<String> costs) {
        Constraints constraints = Constraints.none();
        for (String name : frozen) {
            constraints = constraints.freeze(input(name).name());
        }
        for (String bound : bounds) {
            Matcher parts = assignment(bound, ImprovePhrase.WRONG_BOUND);
            Input input = input(parts.group(1));
            constraints = constraints.bound(input.name(), interval(bound, parts.group(2), input));
        }
        for (String cost : costs) {
            Matcher parts = assignment(cost, ImprovePhrase.WRONG_COST);
            Rational perUnit = plain(cost, parts.group(2), ImprovePhrase.WRONG_COST);
            if (perUnit.signum() < 0) {
                throw new CliException(Message.of(ImprovePhrase.WRONG_COST, cost));
            }
            constraints = constraints.cost(input(parts.group(1)).name(), perUnit);
        }
        return constraints;
    }

    private static Matcher assignment(String words, ImprovePhrase wrong) {
        Matcher parts = ASSIGNMENT.matcher(words);
        if (!parts.matches()) {
            throw new CliException(Message.of(wrong, words));
        }
        return parts;
    }

    private Input input(String words) {
        String name = NormalText.of(words);
        return framework.inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CliException(unknown(name)));
    }

    private Message unknown(String name) {
        var names = framework.inputs().stream().map(Input::name).toList();
        return Spelling.nearest(name, names)
                .map(near -> Message.of(
                        ImprovePhrase.UNKNOWN_INPUT_SUGGESTING,
                        name,
                        framework.id(),
                        input(near).titled()))
                .orElseGet(() -> Message.of(ImprovePhrase.UNKNOWN_INPUT, name, framework.id()));
    }

    private Interval interval(String words, String range, Input input) {
        if (!input.type().isNumber() && !input.type().isList()) {
            throw new CliException(Message.of(ImprovePhrase.NOT_A_NUMBER, input.titled()));
        }
        Matcher ends = RANGE.matcher(range);
        if (!ends.matches()) {
            throw new CliException(Message.of(ImprovePhrase.WRONG_BOUND, words));
        }
        Interval interval = end(words, ends.group(1), input)
                .map(Interval::atLeast)
                .orElse(Interval.all())
                .and(end(words, ends.group(2), input).map(Interval::atMost).orElse(Interval.all()));
        if (interval.isEmpty()) {
            throw new CliException(Message.of(ImprovePhrase.WRONG_BOUND, words));
        }
        return interval;
    }

    private Optional<Rational> end(String words, String number, Input input) {
        if (number.isBlank()) {
            return Optional.empty();
        }
        boolean share = input.type() == InputType.Plain.PERCENT;
        if (!share) {
            return Optional.of(plain(words, number, ImprovePhrase.WRONG_BOUND));
        }
        Rational end = number(words, number, ImprovePhrase.WRONG_BOUND);
        if (end.isAbove(Rational.ONE) && !NumberStyle.isPercentage(number)) {
            throw new CliException(Message.of(ImprovePhrase.BARE_PERCENT, words, number.strip()));
        }
        return Optional.of(end);
    }

    /** The total that a unit has to reach, as the words give it. */
    Rational target(String words, Scorecard card) {
        Optional<Classes.Bound> bound = bound(words);
        return bound.isEmpty()
                ? plain(words, words, ImprovePhrase.WRONG_TARGET)
                : framework
                        .document()
                        .classes()
                        .points(bound.get(), card)
                        .orElseThrow(() -> new CliException(Message.of(
                                ImprovePhrase.UNKNOWN_LEVEL,
                                bound.get().title(),
                                bound.get().atLeast().inputs().stream()
                                        .map(input -> "“" + input.label() + "”")
                                        .toList())));
    }

    /** The class that a target names. */
    Optional<Classes.Bound> bound(String words) {
        return framework.document().classes().bounds().stream()
                .filter(bound ->
                        NormalText.identity(bound.title()).equals(NormalText.identity(words)))
                .findFirst();
    }

    /** A number of points or things, which a percentage is not. */
    private Rational plain(String words, String number, ImprovePhrase wrong) {
        if (NumberStyle.isPercentage(number)) {
            throw new CliException(Message.of(wrong, words));
        }
        return number(words, number, wrong);
    }

    private Rational number(String words, String number, ImprovePhrase wrong) {
        try {
            return numbers.read(NormalText.of(number));
        } catch (UnreadableNumberException unreadable) {
            throw new CliException(
                    unreadable.reason() == Reason.NOT_A_NUMBER
                            ? Message.of(wrong, words)
                            : Message.of(
                                    ImprovePhrase.UNREADABLE_NUMBER,
                                    words,
                                    Message.of(unreadable)));
        }
    }
}
