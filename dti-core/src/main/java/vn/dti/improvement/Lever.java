package vn.dti.improvement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Value;

/**
 * One input that a search sets, or several counts of which only the sum matters.
 *
 * <p>A sum rises by the cheapest counts first, up to their wholes and bounds, and falls by the cheapest
 * first, so that no other way to the same sum costs less; of counts at one price the one with most room
 * comes first, so that few of them change. The first one of a count that was not reported is free, as a
 * report of 0 costs as much.
 */
final class Lever {

    /** One of the inputs, with the numbers that it may be while what does not change stays. */
    private record Member(
            Input input, Rational now, boolean isMissing, Interval room, Rational price) {

        /** How far it may go up (1) or down (−1), at least 0; none without an end. */
        Optional<Rational> way(int direction) {
            return Lever.way(room, now, direction);
        }
    }

    private static Optional<Rational> way(Interval room, Rational now, int direction) {
        Optional<Rational> end = direction > 0 ? room.upperEnd() : room.lowerEnd();
        return end.map(each -> {
            RoundingMode inwards = direction > 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
            Rational last = Rational.of(each.round(0, inwards));
            Rational inside = room.contains(last) ? last : last.minus(Rational.of(direction));
            return inside.minus(now).times(direction).max(Rational.ZERO);
        });
    }

    /**
     * What a relation says of the sum of some of the inputs.
     *
     * @param inputs two or more of a lever; those of two limits are nested or have none in common
     * @param sum the numbers that their sum may be
     */
    record Limit(Set<Input> inputs, Interval sum) {}

    private final Situation situation;
    private final List<Limit> limits;
    private final List<Member> members;
    private final Rational origin;

    private Lever(Situation situation, List<Input> inputs, List<Limit> limits) {
        this.situation = situation;
        this.limits = limits;
        this.members = inputs.stream().map(this::member).toList();
        this.origin = members.stream().map(Member::now).reduce(Rational.ZERO, Rational::plus);
    }

    static Lever of(Situation situation, Input input) {
        return new Lever(situation, List.of(input), List.of());
    }

    static Lever of(Situation situation, List<Input> inputs, List<Limit> limits) {
        return new Lever(situation, inputs, limits);
    }

    private Member member(Input input) {
        Optional<Rational> number = situation.reported(input) instanceof Value.Known<?> known
                        && known.value() instanceof Rational reported
                ? Optional.of(reported)
                : Optional.empty();
        return new Member(
                input,
                number.or(() -> input.range().lowerEnd()).orElse(Rational.ZERO),
                !situation.reported(input).isKnown(),
                room(input),
                situation.constraints().costPerUnit(input));
    }

    private Interval room(Input input) {
        Interval room = situation.constraints().range(input);
        for (Situation.Pair pair : situation.pairs(input)) {
            Input other = pair.other(input);
            if (!situation.movable().contains(other)
                    && !pair.exceedsIn(situation.figures())
                    && situation.figures().value(other) instanceof Value.Known<?> known
                    && known.value() instanceof Rational limit) {
                boolean isPart = pair.part().equals(input);
                room = room.and(isPart ? Interval.atMost(limit) : Interval.atLeast(limit));
            }
        }
        return room;
    }

    List<Input> inputs() {
        return members.stream().map(Member::input).toList();
    }

    /** The input, or the one that takes the place of the sum where rules are asked for their course. */
    Input input() {
        return members.get(0).input();
    }

    boolean isNumber() {
        return Amount.isNumber(input());
    }

    boolean isWhole() {
        return Amount.isWhole(input());
    }

    Rational grain() {
        return Amount.grain(input());
    }

    boolean isReported() {
        return members.stream().noneMatch(Member::isMissing);
    }

    /** The number as reported; what is not counts from the least that it may be. */
    Rational origin() {
        return origin;
    }

    boolean isWithinRoom() {
        return members.stream().allMatch(member -> member.room().contains(member.now()));
    }

    /** The numbers beyond which nothing is allowed. */
    Interval room() {
        return members.stream().map(Member::room).reduce(Interval::plus).orElseGet(Interval::all);
    }

    /** The settings of an answer or an option other than the present one. */
    List<Object> answers() {
        Stream<Object> all = input().type() instanceof InputType.Choice choice
                ? choice.options().keySet().stream().map(Object.class::cast)
                : Stream.of(true, false);
        return all.filter(each -> !Value.known(each).equals(situation.reported(input())))
                .toList();
    }

    /** Figures with this lever set. */
    Figures at(Figures figures, Object value) {
        return members.size() > 1 && value instanceof Rational sum
                ? spread(figures, sum.minus(origin))
                : figures.with(input(), value);
    }

    /** Figures with the sum in the first of its inputs, for which courses are asked. */
    Figures united(Figures figures) {
        Figures united = figures;
        for (Member member : members.subList(1, members.size())) {
            united = united.with(member.input(), Rational.ZERO);
        }
        return united;
    }

    private Figures spread(Figures figures, Rational way) {
        int direction = way.signum() < 0 ? -1 : 1;
        Map<Member, Rational> ways = new LinkedHashMap<>();
        Rational left = way.times(direction);
        for (Turn turn : turns(direction)) {
            Rational step = turn.length().map(left::min).orElse(left);
            ways.merge(turn.member(), step, Rational::plus);
            left = left.minus(step);
        }
        // what there is no room for is laid on one of them, where it is not allowed
        ways.merge(members.get(0), left, Rational::plus);
        Figures spread = figures;
        for (Member member : members) {
            Rational step = ways.getOrDefault(member, Rational.ZERO).times(direction);
            spread = spread.with(member.input(), member.now().plus(step));
        }
        return spread;
    }

    /** A member whose turn it is, for a length of the way; none without an end. */
    private record Turn(Member member, Optional<Rational> length) {}

    /** Who goes how far in turn: what is free first, then the cheapest up to all limits. */
    private List<Turn> turns(int direction) {
        var turns = new ArrayList<Turn>();
        Map<Member, Rational> ways = new LinkedHashMap<>();
        for (Member member : direction > 0 ? members : List.<Member>of()) {
            if (member.isMissing()) {
                add(member, left(member, ways, 1).map(Rational.ONE::min), turns, ways);
            }
        }
        for (Member member : order(direction)) {
            add(member, left(member, ways, direction), turns, ways);
        }
        return turns;
    }

    private static void add(
            Member member,
            Optional<Rational> length,
            List<Turn> turns,
            Map<Member, Rational> ways) {
        turns.add(new Turn(member, length));
        ways.merge(member, length.orElse(Rational.ZERO), Rational::plus);
    }

    /** How far a member can still go; none without an end. */
    private Optional<Rational> left(Member member, Map<Member, Rational> ways, int direction) {
        Rational gone = ways.getOrDefault(member, Rational.ZERO);
        Stream<Rational> own = member.way(direction).map(way -> way.minus(gone)).stream();
        Stream<Rational> shared = limits.stream()
                .filter(limit -> limit.inputs().contains(member.input()))
                .flatMap(limit -> left(limit, ways, direction).stream());
        return Stream.concat(own, shared).min(Comparator.naturalOrder());
    }

    private Optional<Rational> left(Limit limit, Map<Member, Rational> ways, int direction) {
        Rational now = Rational.ZERO;
        Rational gone = Rational.ZERO;
        for (Member member : members) {
            if (limit.inputs().contains(member.input())) {
                now = now.plus(member.now());
                gone = gone.plus(ways.getOrDefault(member, Rational.ZERO));
            }
        }
        Rational used = gone;
        return way(limit.sum(), now, direction).map(way -> way.minus(used));
    }

    private List<Member> order(int direction) {
        Comparator<Member> room =
                Comparator.comparing(member -> member.way(direction).orElse(Rational.of(Leg.FAR)));
        return members.stream()
                .sorted(Comparator.comparing(Member::price).thenComparing(room.reversed()))
                .toList();
    }

    /** The sums at which another count takes over, and with it another price. */
    List<Rational> breaks() {
        var breaks = new ArrayList<Rational>();
        if (members.size() == 1) {
            return breaks;
        }
        for (int direction : new int[] {1, -1}) {
            Rational way = Rational.ZERO;
            for (Turn turn : turns(direction)) {
                if (turn.length().isEmpty()) {
                    break;
                }
                way = way.plus(turn.length().get());
                breaks.add(origin.plus(way.times(direction)));
            }
        }
        return breaks;
    }
}
