package vn.dti.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rational;
import vn.dti.input.Inputs;

/**
 * A test of a framework: inputs and what they must come to.
 *
 * @param name what it shows
 * @param position where it starts
 * @param places where its figures and readings are
 * @param inputs what the unit reports
 * @param readings the readings switched, by criterion id
 * @param expectations what must come out
 */
public record TestCase(
        String name,
        Position position,
        FigurePlaces places,
        Inputs inputs,
        Map<String, String> readings,
        List<Expectation> expectations) {

    /**
     * What one node must come to.
     *
     * @param node its id; empty for the total
     * @param position where that is written
     * @param points the exact points, if stated
     * @param status the status, if stated
     * @param notices the kinds of notices, if stated
     */
    public record Expectation(
            String node,
            Position position,
            Optional<Rational> points,
            Optional<String> status,
            Optional<List<String>> notices) {}
}
