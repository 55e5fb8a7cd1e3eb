package vn.dti.input;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Spelling;
import vn.dti.wording.Word;

/** The raw values of one unit in the order of the declaration, as they come from whatever map. */
final class Given implements BiConsumer<Object, Object> {

    /** An input that the host named and left out. */
    static final Object NOTHING = new Object();

    private static final Set<String> NONE = Set.of();

    private final Declaration declaration;
    private final String prefix;
    private final RawValues values;
    private final Object[] raw;
    private Set<String> unknown = NONE;
    private Set<String> faults = NONE;
    private boolean isKept;

    Given(Declaration declaration, String prefix, RawValues values) {
        this.declaration = declaration;
        this.prefix = prefix;
        this.values = values;
        this.raw = new Object[declaration.size()];
    }

    @Override
    public void accept(Object name, Object value) {
        int index = name instanceof String text ? declaration.indexOf(text) : -1;
        if (index < 0) {
            acceptUnusual(NormalText.of(String.valueOf(name)), value);
        } else if (raw[index] == null) {
            raw[index] = value == null ? NOTHING : value;
        } else {
            acceptAgain(index, value);
        }
    }

    private void acceptUnusual(String name, Object value) {
        int index = declaration.indexOf(name);
        if (index >= 0) {
            accept(declaration.slot(index).name(), value);
            return;
        }
        unknown = unknown.isEmpty() ? new LinkedHashSet<>() : unknown;
        if (!unknown.add(name)) {
            tellTwice(name);
        }
    }

    private void acceptAgain(int index, Object value) {
        tellTwice(declaration.slot(index).name());
        raw[index] = value == null ? NOTHING : value;
    }

    private void tellTwice(String name) {
        String place = prefix + name;
        values.problems().add(new Problem(place, Message.of(InputPhrase.GIVEN_TWICE, place)));
    }

    /** Makes the values the own ones of the figures, so that nobody changes them any more. */
    void keep() {
        isKept = true;
        for (int index = 0; index < raw.length; index++) {
            if (raw[index] != null && !JavaValues.isUnchanging(raw[index])) {
                raw[index] = copy(index);
            }
        }
    }

    private Object copy(int index) {
        String name = declaration.slot(index).name();
        Optional<Message> refused = Copies.refused(name, raw[index]);
        refused.ifPresent(message -> {
            values.problems().add(new Problem(name, message));
            fault(name);
        });
        return refused.isPresent() ? NOTHING : Copies.of(raw[index]);
    }

    private void fault(String name) {
        faults = faults.isEmpty() ? new HashSet<>() : faults;
        faults.add(name);
    }

    /** The typed values; all that is wrong is told in the order of the declaration. */
    Figures figures() {
        var cells = new Cells(raw.length);
        for (int index = 0; index < raw.length; index++) {
            Object value = raw[index];
            if (value != null && value != NOTHING) {
                Slot slot = declaration.slot(index);
                if (!slot.put(value, index, cells)) {
                    read(slot, value, index, cells);
                }
            }
        }
        for (String name : unknown) {
            values.problems().add(unknown(name));
        }
        return new Figures(declaration, cells, isKept ? raw : new Object[0], faults);
    }

    private void read(Slot slot, Object value, int index, Cells cells) {
        int before = values.problems().size();
        slot.put(values.read(slot, value, prefix + slot.name()), index, cells);
        if (values.problems().size() > before) {
            fault(slot.name());
        }
    }

    private Problem unknown(String name) {
        String place = prefix + name;
        List<String> guesses = values.isWorthGuessing() ? declaration.names() : List.of();
        return new Problem(
                place,
                Spelling.nearest(name, guesses)
                        .map(meant -> Message.of(InputPhrase.UNKNOWN_SUGGESTING, place, meant))
                        .orElseGet(() -> Message.of(Word.UNKNOWN_INPUT, place)));
    }
}
