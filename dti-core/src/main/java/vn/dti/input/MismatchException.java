package vn.dti.input;

import java.util.Optional;
import vn.dti.wording.Message;

/** Thrown when a raw value is not of the type that an input declares. */
public final class MismatchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Message> reason;
    private final transient Optional<String> suggestion;

    private MismatchException(Optional<Message> reason, Optional<String> suggestion) {
        super("not a value of this type");
        this.reason = reason;
        this.suggestion = suggestion;
    }

    MismatchException() {
        this(Optional.empty(), Optional.empty());
    }

    MismatchException(Message reason) {
        this(Optional.of(reason), Optional.empty());
    }

    MismatchException(Optional<String> suggestion) {
        this(Optional.empty(), suggestion);
    }

    /** What to report of an input. */
    Problem problem(Input input, String place, Object raw) {
        return new Problem(place, message(input, place, JavaNumbers.shown(raw)));
    }

    private Message message(Input input, String place, Object found) {
        if (suggestion.isPresent()) {
            return Message.of(
                    InputPhrase.EXPECTED_OPTION, place, found, input.type(), suggestion.get());
        }
        return reason.map(
                        why -> Message.of(InputPhrase.UNREADABLE, place, found, why, input.type()))
                .orElseGet(() -> Message.of(InputPhrase.EXPECTED, place, found, input.type()));
    }
}
