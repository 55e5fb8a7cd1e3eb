package vn.dti.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.framework.Framework;
import vn.dti.improvement.Constraints;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.Message;
import vn.dti.wording.Spelling;

/** What the words of the command line say of inputs: frozen, bounded, at a cost. */
final class ConstraintOptions {

    private static final Pattern ASSIGNMENT = Pattern.compile("([^=]+)=(.+)");
    private static final Pattern RANGE = Pattern.compile("(.*)\\.\\.(.*)");

    private ConstraintOptions() {}

    static Constraints of(
            Framework framework, List<String> frozen, List<String> bounds, List<String> costs) {
        Constraints constraints = Constraints.none();
        for (String name : frozen) {
            constraints = constraints.freeze(input(framework, name).name());
        }
        for (String bound : bounds) {
            Matcher parts = assignment(bound, ImprovePhrase.WRONG_BOUND);
            Input input = input(framework, parts.group(1));
            if (!input.type().isNumber() && !(input.type() instanceof InputType.Listing)) {
                throw new CliException(Message.of(ImprovePhrase.NOT_A_NUMBER, input.name()));
            }
            constraints = constraints.bound(input.name(), interval(bound, parts.group(2)));
        }
        for (String cost : costs) {
            Matcher parts = assignment(cost, ImprovePhrase.WRONG_COST);
            Rational perUnit = number(cost, parts.group(2), ImprovePhrase.WRONG_COST);
            if (perUnit.signum() < 0) {
                throw new CliException(Message.of(ImprovePhrase.WRONG_COST, cost));
            }
            constraints = constraints.cost(input(framework, parts.group(1)).name(), perUnit);
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

    private static Input input(Framework framework, String name) {
        return framework.inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CliException(unknown(framework, name)));
    }

    private static Message unknown(Framework framework, String name) {
        var names = framework.inputs().stream().map(Input::name).toList();
        return Spelling.nearest(name, names)
                .map(near -> Message.of(
                        ImprovePhrase.UNKNOWN_INPUT_SUGGESTING, name, framework.id(), near))
                .orElseGet(() -> Message.of(ImprovePhrase.UNKNOWN_INPUT, name, framework.id()));
    }

    private static Interval interval(String words, String range) {
        Matcher ends = RANGE.matcher(range);
        if (!ends.matches()) {
            throw new CliException(Message.of(ImprovePhrase.WRONG_BOUND, words));
        }
        Interval interval = end(words, ends.group(1))
                .map(Interval::atLeast)
                .orElse(Interval.all())
                .and(end(words, ends.group(2)).map(Interval::atMost).orElse(Interval.all()));
        if (interval.isEmpty()) {
            throw new CliException(Message.of(ImprovePhrase.WRONG_BOUND, words));
        }
        return interval;
    }

    private static Optional<Rational> end(String words, String number) {
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(number(words, number, ImprovePhrase.WRONG_BOUND));
    }

    /** The total to reach, as the words give it. */
    static Rational target(String words) {
        return number(words, words, ImprovePhrase.WRONG_TARGET);
    }

    private static Rational number(String words, String number, ImprovePhrase wrong) {
        try {
            return Rational.parse(number);
        } catch (UnreadableNumberException unreadable) {
            throw new CliException(Message.of(wrong, words));
        }
    }
}
