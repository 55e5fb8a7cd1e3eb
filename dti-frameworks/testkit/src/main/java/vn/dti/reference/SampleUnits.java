// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.Value;
import vn.dti.rule.Awarded;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Compound;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Not;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Tally;
import vn.dti.rule.YesNo;

/**
 * Random units of a framework: thresholds met exactly and missed by one, zeros, parts above their
 * wholes, missing and not applicable inputs; each number in one of the forms in which hosts have it.
 */
public final class SampleUnits {

    /**
     * A unit twice: as a host gives it, and as the reference reads it.
     *
     * @param given numbers in any of the forms in which hosts have them; null, or no entry, is missing
     * @param meant the same as the reference reads it
     */
    public record Unit(Map<String, Object> given, Map<String, Object> meant) {

        /** {@return the report of the unit} */
        public Inputs report() {
            return Inputs.of(given);
        }
    }

    private final Framework framework;
    private final SplittableRandom random;
    private final List<Fraction> thresholds;
    private final Map<String, Fraction> awards = new HashMap<>();

    /**
     * SampleUnits of a framework.
     *
     * @param framework the framework
     * @param seed units of the same seed are the same
     */
    public SampleUnits(Framework framework, long seed) {
        this.framework = framework;
        this.random = new SplittableRandom(seed);
        Set<Fraction> found = new LinkedHashSet<>();
        framework.criteria().forEach(criterion -> {
            collect(criterion.rule(), found);
            if (criterion.rule() instanceof Awarded awarded) {
                awards.put(awarded.points().name(), FigureStates.exact(criterion.max()));
            }
        });
        this.thresholds = List.copyOf(found);
    }

    private static void collect(Rule rule, Set<Fraction> found) {
        if (rule instanceof Ratio ratio) {
            found.add(FigureStates.exact(ratio.target()));
            found.add(FigureStates.exact(ratio.floor()));
        } else if (rule instanceof Bands bands) {
            bands.bands().forEach(band -> collect(band.interval(), found));
        } else if (rule instanceof Parts parts) {
            parts.parts().stream().map(Part::rule).forEach(each -> collect(each, found));
        } else if (rule instanceof Requires requires) {
            collect(requires.gate(), found);
            collect(requires.rule(), found);
        } else if (rule instanceof Cases cases) {
            cases.cases().stream().map(Case::when).forEach(each -> collect(each, found));
            cases.cases().stream().map(Case::then).forEach(each -> collect(each, found));
            collect(cases.otherwise(), found);
        } else if (rule instanceof YesNo yesNo) {
            collect(yesNo.answer(), found);
        } else if (rule instanceof Count count && count.tally() instanceof Tally.Records records) {
            collect(records.where(), found);
        }
    }

    private static void collect(Condition condition, Set<Fraction> found) {
        if (condition instanceof Condition.Within within) {
            collect(within.interval(), found);
        } else if (condition instanceof Not not) {
            collect(not.condition(), found);
        } else if (condition instanceof Compound compound) {
            compound.conditions().forEach(each -> collect(each, found));
        }
    }

    private static void collect(Interval interval, Set<Fraction> found) {
        Stream.concat(interval.lowerEnd().stream(), interval.upperEnd().stream())
                .map(FigureStates::exact)
                .forEach(found::add);
    }

    /** {@return the next unit} */
    public Unit next() {
        Map<String, Object> given = new HashMap<>();
        Map<String, Object> meant = new HashMap<>();
        for (Input input : framework.inputs()) {
            int chance = random.nextInt(60);
            if (chance == 0) {
                given.put(input.name(), Value.notApplicable("không có"));
                meant.put(input.name(), new FigureState.NotApplicable("không có"));
            } else if (chance == 1) {
                given.put(input.name(), null);
            } else if (chance > 4) {
                add(input, given, meant);
            }
        }
        return new Unit(given, meant);
    }

    private void add(Input input, Map<String, Object> given, Map<String, Object> meant) {
        Object value = value(input, meant);
        meant.put(input.name(), value);
        given.put(input.name(), asGiven(value));
    }

    private Object value(Input input, Map<String, Object> sofar) {
        if (input.type() instanceof InputType.Choice choice) {
            return choice.names().get(random.nextInt(choice.names().size()));
        }
        if (input.type() instanceof InputType.Listing listing) {
            return random.nextInt(3) == 0 ? Fraction.of(random.nextInt(6)) : records(listing);
        }
        return switch ((InputType.Plain) input.type()) {
            case BOOLEAN -> random.nextBoolean();
            case DATE -> day(input);
            case TEXT -> "Đơn vị";
            case PERCENT -> within(input, share());
            case COUNT -> within(input, whole(input, sofar));
            case AMOUNT -> amount(input, sofar);
        };
    }

    private Fraction amount(Input input, Map<String, Object> sofar) {
        Fraction award = awards.get(input.name());
        return award == null
                ? within(
                        input,
                        whole(input, sofar).over(Fraction.of(random.nextInt(3) == 0 ? 8 : 1)))
                : within(
                        input,
                        award.times(new Fraction(
                                BigInteger.valueOf(random.nextInt(9)), BigInteger.valueOf(8))));
    }

    private LocalDate day(Input input) {
        Fraction day = within(input, Fraction.of(random.nextInt(19_700, 19_760)));
        return LocalDate.ofEpochDay(day.top().longValueExact());
    }

    private List<Map<String, Object>> records(InputType.Listing listing) {
        var records = new ArrayList<Map<String, Object>>();
        for (int record = random.nextInt(5); record > 0; record--) {
            Map<String, Object> fields = new HashMap<>();
            for (Input field : listing.fields()) {
                if (random.nextInt(8) > 0) {
                    fields.put(field.name(), value(field, fields));
                }
            }
            records.add(fields);
        }
        return records;
    }

    private Fraction share() {
        Fraction threshold = thresholds.isEmpty()
                ? Fraction.ONE
                : thresholds.get(random.nextInt(thresholds.size()));
        Fraction nearby = switch (random.nextInt(4)) {
            case 0 -> threshold;
            case 1 -> threshold.plus(Fraction.parse("1/1000"));
            case 2 -> threshold.minus(Fraction.parse("0.01%"));
            default -> Fraction.parse(random.nextInt(0, 10_001) + "/10000");
        };
        return nearby.max(Fraction.ZERO).min(Fraction.ONE);
    }

    /** A small or large number; a part often is a threshold's share of its whole. */
    private Fraction whole(Input input, Map<String, Object> sofar) {
        for (String name : input.wholes()) {
            if (sofar.get(name) instanceof Fraction whole && random.nextInt(3) > 0) {
                return rounded(whole.times(share()).plus(Fraction.of(random.nextInt(8) / 7)));
            }
        }
        return Fraction.of(
                switch (random.nextInt(8)) {
                    case 0 -> 0;
                    case 1 -> random.nextLong(1, 10);
                    case 2 -> 10 * random.nextLong(1, 100);
                    case 3 -> 1000 * random.nextLong(1, 1000);
                    case 4 -> random.nextLong(1, 3_000_000_000L);
                    default -> random.nextLong(1, 200);
                });
    }

    private static Fraction rounded(Fraction number) {
        return new Fraction(number.top().divide(number.bottom()), BigInteger.ONE);
    }

    private static Fraction within(Input input, Fraction number) {
        Fraction least = input.range().lowerEnd().map(FigureStates::exact).orElse(number);
        Fraction raised = number.max(least);
        Fraction most = input.range().upperEnd().map(FigureStates::exact).orElse(raised);
        return raised.min(most);
    }

    /** The forms of a number that a map of JSON, of a database or of a sheet holds. */
    private Object asGiven(Object value) {
        if (value instanceof List<?> records) {
            return records.stream().map(this::recordAsGiven).toList();
        }
        if (value instanceof LocalDate day) {
            return asGiven(day);
        }
        if (!(value instanceof Fraction number)) {
            return value;
        }
        boolean whole = number.bottom().equals(BigInteger.ONE);
        boolean fitsInt = whole && number.top().bitLength() < 31;
        boolean fitsLong = whole && number.top().bitLength() < 63;
        boolean thousandths = BigInteger.valueOf(100_000).mod(number.bottom()).signum() == 0;
        return switch (random.nextInt(7)) {
            case 0 -> fitsInt ? (Object) number.top().intValue() : exact(number);
            case 1 -> fitsLong ? (Object) number.top().longValue() : exact(number);
            case 2 -> whole ? (Object) new BigDecimal(number.top()).setScale(1) : exact(number);
            case 3 -> whole ? (Object) number.top() : exact(number);
            case 4 -> number.toString();
            case 5 ->
                thousandths && number.top().bitLength() < 40
                        ? (Object) decimal(number).doubleValue()
                        : exact(number);
            default -> exact(number);
        };
    }

    private Object asGiven(LocalDate day) {
        return switch (random.nextInt(4)) {
            case 0 -> day;
            case 1 -> day.toString();
            case 2 -> day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
            default ->
                String.format(
                        java.util.Locale.ROOT,
                        "%02d.%02d.%d",
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear());
        };
    }

    private Object recordAsGiven(Object record) {
        Map<String, Object> fields = new HashMap<>();
        ((Map<?, ?>) record).forEach((name, value) -> fields.put((String) name, asField(value)));
        return fields;
    }

    private Object asField(Object value) {
        if (value instanceof LocalDate day) {
            return asGiven(day);
        }
        return value instanceof Fraction number ? exact(number) : value;
    }

    private static BigDecimal decimal(Fraction number) {
        return new BigDecimal(number.top()).divide(new BigDecimal(number.bottom()));
    }

    private static Rational exact(Fraction number) {
        return Rational.of(number.top(), number.bottom());
    }
}
