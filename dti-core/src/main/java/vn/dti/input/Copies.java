// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.wording.Message;

/** Raw values that do not change any more, lists and mappings in them included. */
final class Copies {

    private static final int DEEPEST = 10;

    private Copies() {}

    /** Copies of several values, with what is wrong with those that cannot be copied. */
    static final class Checked {
        private final List<Problem> problems = new ArrayList<>(0);

        /** The copy; nothing for a value that cannot be copied. */
        Object of(String name, Object value) {
            if (JavaValues.isUnchanging(value)) {
                return value;
            }
            Optional<Message> refused = refused(name, value);
            refused.ifPresent(message -> problems.add(new Problem(name, message)));
            return refused.isPresent() ? GivenValues.NOTHING : Copies.of(value);
        }

        /**
         * Refuses values that cannot be copied.
         *
         * @throws InvalidInputsException with all of them
         */
        void requireSound() {
            if (!problems.isEmpty()) {
                throw new InvalidInputsException(problems);
            }
        }
    }

    /** Why a value is not copied, such as a list that holds itself. */
    static Optional<Message> refused(String name, Object raw) {
        return isTooDeep(raw, 0)
                ? Optional.of(Message.of(InputPhrase.TOO_DEEP, name, DEEPEST))
                : Optional.empty();
    }

    private static boolean isTooDeep(Object raw, int depth) {
        Collection<?> inside = raw instanceof Map<?, ?> map
                ? map.values()
                : raw instanceof List<?> list
                        ? list
                        : raw instanceof Value.Known<?> known ? List.of(known.value()) : List.of();
        if (depth > DEEPEST) {
            return true;
        }
        for (Object each : inside) {
            if (isTooDeep(each, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    static Object of(Object raw) {
        if (JavaValues.isUnchanging(raw)) {
            return raw;
        }
        if (raw instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, Object>();
            map.forEach((name, value) -> copy.put(String.valueOf(name), of(value)));
            return Collections.unmodifiableMap(copy);
        }
        if (raw instanceof Value.Known<?> known) {
            return Value.known(of(known.value()));
        }
        return raw instanceof List<?> list
                ? list.stream().map(Copies::of).toList()
                : JavaValues.asItIsNow(raw);
    }
}
