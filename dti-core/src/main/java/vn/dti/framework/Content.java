// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.dti.input.InputType;
import vn.dti.wording.Language;
import vn.dti.wording.Worded;

/**
 * A hash of all that a framework built in Java says, the same in every run; calculated when it is asked
 * for.
 *
 * <p>The parts of a framework are records down to numbers and texts, which are gone through. Lists have an
 * order, sets and maps have none, as {@code equals} has it too.
 */
record Content(List<Object> parts) implements Supplier<String> {

    /** As many digits as the fingerprint of a document has. */
    private static final int LENGTH = 16;

    @Override
    public String get() {
        var text = new StringBuilder();
        parts.forEach(part -> append(part, text));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void append(Object part, StringBuilder text) {
        if (part instanceof Edition edition) {
            append(List.of(edition.version(), edition.validity()), text);
        } else if (part instanceof Record record) {
            components(record, text);
        } else if (part instanceof InputType.Choice choice) {
            text.append("Choice(1");
            append(choice.options(), text);
        } else if (part instanceof Optional<?> maybe) {
            append(maybe.stream().toList(), text);
        } else if (part instanceof Map<?, ?> map) {
            append(sorted(map.entrySet().stream().map(Content::pair)), text);
        } else if (part instanceof Set<?> set) {
            append(sorted(set.stream().map(Content::text)), text);
        } else if (part instanceof Collection<?> list) {
            text.append('[').append(list.size());
            list.forEach(each -> append(each, text));
        } else {
            String word = word(part);
            text.append(word.length()).append(':').append(word);
        }
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.sorted().toList();
    }

    private static String pair(Map.Entry<?, ?> entry) {
        return text(entry.getKey()) + text(entry.getValue());
    }

    private static String text(Object part) {
        var text = new StringBuilder();
        append(part, text);
        return text.toString();
    }

    /** Sentences that are made when they are worded are known by their words. */
    private static String word(Object part) {
        if (part instanceof Enum<?> constant) {
            return constant.name();
        }
        return part instanceof Worded worded
                ? worded.in(Language.VI) + '/' + worded.in(Language.EN)
                : part.toString();
    }

    private static void components(Record record, StringBuilder text) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        text.append(record.getClass().getSimpleName()).append('(').append(components.length);
        for (RecordComponent component : components) {
            append(value(record, component), text);
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
