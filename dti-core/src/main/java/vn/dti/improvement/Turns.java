package vn.dti.improvement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.rule.Condition;
import vn.dti.rule.Course;
import vn.dti.rule.Rule;
import vn.dti.wording.DefinitionException;

/**
 * Where what moves with one number turns, and how it runs between.
 *
 * @param courses the course of each criterion that moves
 * @param relations the course of each relation in which the number occurs
 */
record Turns(Map<Score, Course> courses, List<Course> relations) {

    private static final Course UNKNOWN_DEGREE =
            new Course(Input.count("unknown", "unknown"), new TreeSet<>(), Course.HIGHEST + 1);

    /** The course of a criterion along a number that some wholes are equal to. */
    static Course course(
            Situation situation, Score score, Figures figures, Input input, List<Input> rising) {
        try {
            Rule rule = Situation.rule(score).withInputs(merged(input, rising));
            return rule.course(situation.scope(score, figures), input);
        } catch (DefinitionException noSuchRule) {
            return UNKNOWN_DEGREE;
        }
    }

    /** The course of a relation along a number that some wholes are equal to. */
    static Course course(Condition that, Figures figures, Input input, List<Input> rising) {
        try {
            return that.withInputs(merged(input, rising)).course(figures, input);
        } catch (DefinitionException noSuchCondition) {
            return UNKNOWN_DEGREE;
        }
    }

    private static UnaryOperator<Input> merged(Input input, List<Input> rising) {
        return each -> rising.contains(each) ? input : each;
    }

    Set<Rational> all() {
        var all = new TreeSet<Rational>();
        Stream.concat(courses.values().stream(), relations.stream())
                .forEach(course -> all.addAll(course.turns()));
        return all;
    }

    boolean areRelationsKnown() {
        return relations.stream().allMatch(Course::isKnown);
    }

    /** 1 if a criterion earns more with larger numbers, −1 if less, 0 if the same; none if unknown. */
    Optional<Integer> sense(
            Score score, Interval stretch, Function<Rational, Value<Rational>> value) {
        Course course = courses.get(score);
        return course == null ? Optional.of(0) : course.sense(stretch, value);
    }

    /** Whether each larger number earns a criterion as much more as the one before. */
    boolean isStraight(Score score, Interval stretch, Function<Rational, Value<Rational>> value) {
        Course course = courses.get(score);
        return course == null || course.isStraight(stretch, value);
    }
}
