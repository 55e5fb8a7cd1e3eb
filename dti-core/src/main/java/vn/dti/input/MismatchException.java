// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.Optional;
import vn.dti.wording.Message;
import vn.dti.wording.Spelling;

/** Thrown when a raw value is not of the type that an input declares. */
public final class MismatchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Message> reason;
    private final transient Optional<String> option;

    private MismatchException(Optional<Message> reason, Optional<String> option) {
        super("not a value of this type");
        this.reason = reason;
        this.option = option;
    }

    MismatchException() {
        this(Optional.empty(), Optional.empty());
    }

    MismatchException(Message reason) {
        this(Optional.of(reason), Optional.empty());
    }

    /** A text that is none of the options, of which one may be meant. */
    static MismatchException ofOption(String option) {
        return new MismatchException(Optional.empty(), Optional.of(option));
    }

    /** What to report of an input, with what was meant if that is worth guessing. */
    Problem problem(Input input, String place, Object raw, boolean guessing) {
        Optional<String> suggestion =
                guessing ? option.flatMap(text -> nearest(text, input.type())) : Optional.empty();
        return new Problem(place, message(input, place, JavaValues.shown(raw), suggestion));
    }

    /** The nearest name of an option, else the nearest label. */
    private static Optional<String> nearest(String text, InputType type) {
        return Spelling.nearest(text, type.names())
                .or(() -> Spelling.nearest(text, type.options().values()));
    }

    private Message message(Input input, String place, Object found, Optional<String> suggestion) {
        Message title = input.titled(place);
        if (suggestion.isPresent()) {
            return Message.of(
                    InputPhrase.EXPECTED_OPTION, title, found, input.type(), suggestion.get());
        }
        return reason.map(
                        why -> Message.of(InputPhrase.UNREADABLE, title, found, why, input.type()))
                .orElseGet(() -> Message.of(InputPhrase.EXPECTED, title, found, input.type()));
    }
}
