package vn.dti.input;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Rational;
import vn.dti.wording.Message;
import vn.dti.wording.Spelling;

/**
 * The values of one unit, read by the types that the inputs declare.
 *
 * <p>An input that was omitted is {@link Value.Missing}, never zero.
 */
public final class Figures {

    private final Map<String, Value<?>> values = new LinkedHashMap<>();
    private final Map<String, List<Notice>> notices = new LinkedHashMap<>();

    private final Set<String> faults = new HashSet<>();

    /** The figures of expressions without inputs. */
    public static final Figures NONE = new Figures();

    private Figures() {}

    /**
     * Reads raw values by the declared inputs.
     *
     * @param declared the inputs that exist
     * @param raw what the host gave: values by input name; null is as good as omitted
     * @param prefix what to put before names in {@link Problem#place()}
     * @param problems receives everything that is wrong; values at fault read as missing
     * @return the typed values
     */
    public static Figures read(
            List<Input> declared, Map<?, ?> raw, String prefix, List<Problem> problems) {
        Map<String, Object> given = composed(raw);
        var figures = new Figures();
        for (Input input : declared) {
            int before = problems.size();
            Object value = given.remove(input.name());
            figures.values.put(
                    input.name(),
                    value == null
                            ? Value.missing(input.name())
                            : read(input, value, prefix + input.name(), problems));
            if (problems.size() > before) {
                figures.faults.add(input.name());
            }
        }
        var names = declared.stream().map(Input::name).toList();
        given.keySet().forEach(name -> problems.add(unknown(name, names, prefix)));
        declared.forEach(figures::compareWithWholes);
        return figures;
    }

    private static Map<String, Object> composed(Map<?, ?> raw) {
        var given = new LinkedHashMap<String, Object>();
        raw.forEach((name, value) ->
                given.put(Normalizer.normalize(String.valueOf(name), Normalizer.Form.NFC), value));
        return given;
    }

    private static Value<?> read(Input input, Object raw, String place, List<Problem> problems) {
        if (raw instanceof Value<?> stated) {
            return stated.fold(new Value.Cases<>(
                    known -> read(input, known, place, problems),
                    names -> Value.missing(input.name()),
                    reason -> asserted(reason, input, place, problems),
                    Value::undefined));
        }
        if (input.type() instanceof InputType.Listing listing && isRecords(raw)) {
            return Value.known(new Items.Listed(records(listing, (List<?>) raw, place, problems)));
        }
        try {
            Object value = input.type().read(raw);
            Optional<Message> impossible = input.impossible(value, place);
            impossible.ifPresent(why -> problems.add(new Problem(place, why)));
            return impossible.isPresent() ? Value.missing(input.name()) : Value.known(value);
        } catch (MismatchException mismatch) {
            problems.add(mismatch.problem(input, place, raw));
            return Value.missing(input.name());
        }
    }

    private static Value<Object> asserted(
            String reason, Input input, String place, List<Problem> problems) {
        if (reason.isBlank()) {
            problems.add(new Problem(place, Message.of(InputPhrase.NO_REASON, place)));
            return Value.missing(input.name());
        }
        return Value.notApplicable(reason);
    }

    private static boolean isRecords(Object raw) {
        return raw instanceof List<?> list && list.stream().allMatch(Map.class::isInstance);
    }

    private static List<Figures> records(
            InputType.Listing listing, List<?> raw, String place, List<Problem> problems) {
        var records = new ArrayList<Figures>();
        for (Object each : raw) {
            String prefix = place + "[" + (records.size() + 1) + "].";
            records.add(read(listing.fields(), (Map<?, ?>) each, prefix, problems));
        }
        return records;
    }

    private static Problem unknown(String name, Collection<String> known, String prefix) {
        String place = prefix + name;
        return new Problem(
                place,
                Spelling.nearest(name, known)
                        .map(meant -> Message.of(InputPhrase.UNKNOWN_SUGGESTING, place, meant))
                        .orElseGet(() -> Message.of(InputPhrase.UNKNOWN, place)));
    }

    private void compareWithWholes(Input input) {
        for (String whole : input.wholes()) {
            if (values.get(input.name()) instanceof Value.Known<?> part
                    && values.get(whole) instanceof Value.Known<?> all
                    && part.value() instanceof Rational share
                    && all.value() instanceof Rational sum
                    && share.isAbove(sum)) {
                var message = Message.of(
                        InputPhrase.PART_EXCEEDS_WHOLE, input.name(), part.value(), whole, sum);
                notices.computeIfAbsent(input.name(), name -> new ArrayList<>())
                        .add(new Notice(Notice.Kind.PART_EXCEEDS_WHOLE, message));
            }
        }
    }

    /**
     * These figures with one value changed, to ask what would be.
     *
     * @param input a declared input
     * @param value a value of its type; for a list the number of items that qualify
     * @return a copy without the notices, which speak of what was reported
     */
    public Figures with(Input input, Object value) {
        var changed = new Figures();
        changed.values.putAll(values);
        boolean items = input.type() instanceof InputType.Listing;
        changed.values.put(
                input.name(),
                Value.known(
                        items && value instanceof Rational number
                                ? new Items.Counted(number)
                                : value));
        return changed;
    }

    /**
     * The value of any input.
     *
     * @param input a declared input
     * @return its value in one of the four states
     */
    public Value<?> value(Input input) {
        return Optional.<Value<?>>ofNullable(values.get(input.name()))
                .orElseGet(() -> Value.missing(input.name()));
    }

    /**
     * The value of a number.
     *
     * @param input an input of type count, amount or percent
     * @return its value
     */
    public Value<Rational> number(Input input) {
        return value(input).map(Rational.class::cast);
    }

    /**
     * The answer to a question.
     *
     * @param input an input of type boolean
     * @return its value
     */
    public Value<Boolean> answer(Input input) {
        return value(input).map(Boolean.class::cast);
    }

    /**
     * The chosen option.
     *
     * @param input an input of type choice
     * @return the name of the option
     */
    public Value<String> option(Input input) {
        return value(input).map(String.class::cast);
    }

    /**
     * The items of a list.
     *
     * @param input an input of type list
     * @return the records or their number
     */
    public Value<Items> items(Input input) {
        return value(input).map(Items.class::cast);
    }

    /**
     * What a reader should know of some inputs.
     *
     * @param inputs the inputs that a criterion uses
     * @return for example that a part exceeds its whole
     */
    public List<Notice> notices(Collection<Input> inputs) {
        return inputs.stream()
                .flatMap(input -> notices.getOrDefault(input.name(), List.of()).stream())
                .toList();
    }

    /**
     * Whether a problem was found with one of some inputs, which therefore reads as missing.
     *
     * @param inputs the inputs that a criterion uses
     * @return true if what follows from their absence should not be reported as well
     */
    public boolean hasFault(Collection<Input> inputs) {
        return inputs.stream().map(Input::name).anyMatch(faults::contains);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
