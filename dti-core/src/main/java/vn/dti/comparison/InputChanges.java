// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.input.Bound;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Ranges;
import vn.dti.rule.Description;
import vn.dti.wording.Message;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/** The changes of the inputs, each known by its name. */
final class InputChanges {

    private final ChangeLog log;

    InputChanges(ChangeLog log) {
        this.log = log;
    }

    /** In the order of the new version; what was removed follows what it followed. */
    void collect(List<Input> old, List<Input> now) {
        Map<String, Input> former = byName(old);
        Map<String, Input> present = byName(now);
        var order = new ArrayList<>(present.keySet());
        int place = 0;
        for (Input input : old) {
            int found = order.indexOf(input.name());
            if (found < 0) {
                order.add(place, input.name());
            }
            place = (found < 0 ? place : found) + 1;
        }
        order.forEach(name -> collect(
                Optional.ofNullable(former.get(name)), Optional.ofNullable(present.get(name))));
    }

    private static Map<String, Input> byName(List<Input> inputs) {
        return inputs.stream()
                .collect(Collectors.toMap(
                        Input::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private void collect(Optional<Input> former, Optional<Input> present) {
        if (former.isPresent() && present.isPresent()) {
            compare(former.get(), present.get());
        } else {
            former.ifPresent(input -> log.add(
                    ChangeKind.REMOVED,
                    new Subject(Subject.Type.INPUT, input.name(), "", input.label()),
                    Message.of(ComparisonPhrase.REMOVED_INPUT, input.type().word()),
                    List.of(),
                    List.of()));
            present.ifPresent(input -> log.add(
                    ChangeKind.ADDED,
                    new Subject(Subject.Type.INPUT, "", input.name(), input.label()),
                    Message.of(ComparisonPhrase.ADDED_INPUT, input.type().word()),
                    List.of(),
                    List.of()));
        }
    }

    private void compare(Input old, Input now) {
        var subject = new Subject(Subject.Type.INPUT, old.name(), now.name(), now.label());
        log.title(ChangeKind.LABEL, subject, old.label(), now.label());
        log.value(ChangeKind.TYPE, subject, old.type().word(), now.type().word());
        log.value(ChangeKind.UNIT, subject, unit(old), unit(now));
        log.value(ChangeKind.BOUNDS, subject, bounds(old), bounds(now));
        log.value(ChangeKind.GIVEN, subject, given(old), given(now));
        options(subject, old, now);
        fields(subject, old, now);
        log.texts(ChangeKind.NOTES, subject, note(old), note(now));
    }

    private static Object unit(Input input) {
        return input.unit().isEmpty() ? Message.of(Word.NONE) : input.unit();
    }

    private static Message given(Input input) {
        return Message.of(input.given() ? ComparisonPhrase.DESCRIBES_UNIT : Word.NONE);
    }

    private static Object bounds(Input input) {
        if (input.bounds().isEmpty()) {
            return Message.of(Word.NONE);
        }
        return input.bounds().stream().map(bound -> words(bound, input.type())).toList();
    }

    private static Worded words(Bound bound, InputType type) {
        if (bound instanceof Bound.Within within) {
            return Ranges.of(type, within.interval());
        }
        return bound instanceof Bound.PartOf part
                ? Message.of(ComparisonPhrase.PART_OF, part.whole())
                : Message.of(ComparisonPhrase.BELOW_ZERO);
    }

    private void options(Subject subject, Input old, Input now) {
        Map<String, String> before = options(old);
        Map<String, String> after = options(now);
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        names(
                subject,
                ChangeKind.OPTIONS,
                List.copyOf(before.keySet()),
                List.copyOf(after.keySet()),
                ComparisonPhrase.OPTIONS_REMOVED,
                ComparisonPhrase.OPTIONS_ADDED);
        before.forEach((name, label) -> {
            String other = after.getOrDefault(name, label);
            if (!other.equals(label)) {
                add(
                        ChangeKind.LABEL,
                        subject,
                        Message.of(ComparisonPhrase.OPTION_LABEL, name, label, other));
            }
        });
    }

    private static Map<String, String> options(Input input) {
        return input.type().options();
    }

    private void fields(Subject subject, Input old, Input now) {
        Map<String, Input> before = byName(fields(old));
        Map<String, Input> after = byName(fields(now));
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        names(
                subject,
                ChangeKind.FIELDS,
                List.copyOf(before.keySet()),
                List.copyOf(after.keySet()),
                ComparisonPhrase.FIELDS_REMOVED,
                ComparisonPhrase.FIELDS_ADDED);
        List<String> changed = before.keySet().stream()
                .filter(after::containsKey)
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .toList();
        if (!changed.isEmpty()) {
            add(ChangeKind.FIELDS, subject, Message.of(ComparisonPhrase.FIELDS_CHANGED, changed));
        }
    }

    private static List<Input> fields(Input input) {
        return input.type().fields();
    }

    private void names(
            Subject subject,
            ChangeKind kind,
            List<String> before,
            List<String> after,
            ComparisonPhrase removed,
            ComparisonPhrase added) {
        List<String> gone =
                before.stream().filter(name -> !after.contains(name)).toList();
        List<String> come =
                after.stream().filter(name -> !before.contains(name)).toList();
        if (!gone.isEmpty()) {
            add(kind, subject, Message.of(removed, gone));
        }
        if (!come.isEmpty()) {
            add(kind, subject, Message.of(added, come));
        }
    }

    private void add(ChangeKind kind, Subject subject, Message message) {
        log.add(kind, subject, message, List.<Description>of(), List.of());
    }

    private static List<Message> note(Input input) {
        return Stream.of(input.note())
                .filter(note -> !note.isEmpty())
                .map(Message::verbatim)
                .toList();
    }
}
