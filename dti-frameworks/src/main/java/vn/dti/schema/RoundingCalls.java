// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rounding;
import vn.dti.wording.Worded;

/**
 * The calls of floor, ceil and round in a formula: how each rounds is a part of the function, so that
 * what is left of it takes one value.
 *
 * <p>Example: {@code round(a / b, 2, down)} is a function «to 2 places, down» of {@code a / b}.
 */
final class RoundingCalls {

    private static final Map<String, Rounding> FIXED = Map.of(
            "floor", new Rounding(0, RoundingMode.FLOOR),
            "ceil", new Rounding(0, RoundingMode.CEILING));

    private final FormulaScanner scanner;
    private final Nodes nodes;
    private final List<Lexeme> left = new ArrayList<>();
    private final Map<Lexeme, Rounding> roundings = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean sound = true;

    private RoundingCalls(FormulaScanner scanner, Nodes nodes) {
        this.scanner = scanner;
        this.nodes = nodes;
    }

    /** The calls in a formula with matching brackets; none if one of them does not say how to round. */
    static Optional<RoundingCalls> of(List<Lexeme> lexemes, FormulaScanner scanner, Nodes nodes) {
        var calls = new RoundingCalls(scanner, nodes);
        Lexeme previous = new Lexeme("", 0, 0, false);
        for (Lexeme lexeme : lexemes) {
            calls.take(lexeme, previous);
            previous = lexeme;
        }
        return calls.sound ? Optional.of(calls) : Optional.empty();
    }

    /** Whether a text is one of the ways to round. */
    static boolean isMode(String text) {
        return Policies.ROUNDINGS.contains(text);
    }

    /** The formula without what says how to round. */
    List<Lexeme> lexemes() {
        return left;
    }

    Optional<Rounding> of(Lexeme function) {
        return Optional.ofNullable(roundings.get(function));
    }

    /** An open bracket: the call of round that it belongs to, and the values that say how to. */
    private record Open(Optional<Lexeme> round, List<List<Lexeme>> how) {}

    private void take(Lexeme lexeme, Lexeme previous) {
        boolean isRound = previous.isFunction() && previous.is("round");
        if (lexeme.is("(")) {
            open.push(new Open(
                    isRound ? Optional.of(previous) : Optional.empty(), new ArrayList<>()));
        } else if (lexeme.is(")")) {
            close(open.pop());
        } else if (lexeme.is(",") && open.getFirst().round().isPresent()) {
            open.getFirst().how().add(new ArrayList<>());
            return;
        }
        taker().add(lexeme);
        if (lexeme.isFunction() && FIXED.containsKey(lexeme.text())) {
            roundings.put(lexeme, FIXED.get(lexeme.text()));
        }
    }

    /** The last value of the innermost call that has begun to say how it rounds, or what is left. */
    private List<Lexeme> taker() {
        for (Open call : open) {
            List<List<Lexeme>> how = call.how();
            if (!how.isEmpty()) {
                return how.get(how.size() - 1);
            }
        }
        return left;
    }

    private void close(Open call) {
        if (call.round().isEmpty()) {
            return;
        }
        Lexeme round = call.round().get();
        List<List<Lexeme>> how = call.how();
        Optional<Integer> places = how.isEmpty() ? Optional.of(0) : places(how.get(0), round);
        Optional<RoundingMode> mode =
                how.size() < 2 ? Optional.of(RoundingMode.HALF_UP) : mode(how.get(1), round);
        if (places.isPresent() && mode.isPresent()) {
            roundings.put(round, new Rounding(places.get(), mode.get()));
        } else {
            sound = false;
        }
    }

    private Optional<Integer> places(List<Lexeme> how, Lexeme round) {
        String written = text(how);
        if (written.matches("[0-9]{1,2}") && Integer.parseInt(written) <= Rounding.MOST_PLACES) {
            return Optional.of(Integer.parseInt(written));
        }
        FormulaFinding.ROUND_PLACES.report(
                nodes.findings(), place(how, round), written, Rounding.MOST_PLACES);
        return Optional.empty();
    }

    private Optional<RoundingMode> mode(List<Lexeme> how, Lexeme round) {
        String word = text(how);
        if (isMode(word)) {
            return Optional.of(Policies.rounding(word));
        }
        Worded expected = language -> language.oneOf(Policies.ROUNDINGS);
        FormulaFinding.ROUND_MODE.report(nodes.findings(), place(how, round), word, expected);
        return Optional.empty();
    }

    private Position place(List<Lexeme> how, Lexeme round) {
        return scanner.position(how.isEmpty() ? round : how.get(0));
    }

    private static String text(List<Lexeme> how) {
        var text = new StringBuilder();
        how.forEach(lexeme -> text.append(lexeme.text()));
        return text.toString();
    }
}
