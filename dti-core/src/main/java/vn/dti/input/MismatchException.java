package vn.dti.input;

import java.util.List;
import java.util.Optional;
import vn.dti.wording.Message;

/** Thrown when a raw value is not of the type that an input declares. */
public final class MismatchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Message> reason;
    private final transient Optional<String> suggestion;
    private final transient List<Problem> inside;

    private MismatchException(
            Optional<Message> reason, Optional<String> suggestion, List<Problem> inside) {
        super("not a value of this type");
        this.reason = reason;
        this.suggestion = suggestion;
        this.inside = List.copyOf(inside);
    }

    MismatchException() {
        this(Optional.empty(), Optional.empty(), List.of());
    }

    MismatchException(Message reason) {
        this(Optional.of(reason), Optional.empty(), List.of());
    }

    MismatchException(Optional<String> suggestion) {
        this(Optional.empty(), suggestion, List.of());
    }

    MismatchException(List<Problem> inside) {
        this(Optional.empty(), Optional.empty(), inside);
    }

    /** What to report of an input, with the problems inside its records where these are at fault. */
    List<Problem> problems(Input input, String place, Object raw) {
        if (!inside.isEmpty()) {
            return inside.stream()
                    .map(problem -> new Problem(place + problem.place(), problem.message()))
                    .toList();
        }
        return List.of(new Problem(place, message(input, place, JavaNumbers.shown(raw))));
    }

    private Message message(Input input, String place, String found) {
        if (suggestion.isPresent()) {
            return Message.of(
                    InputPhrase.EXPECTED_OPTION, place, found, input.type(), suggestion.get());
        }
        return reason.map(
                        why -> Message.of(InputPhrase.UNREADABLE, place, found, why, input.type()))
                .orElseGet(() -> Message.of(InputPhrase.EXPECTED, place, found, input.type()));
    }
}
