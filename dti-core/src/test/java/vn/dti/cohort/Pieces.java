// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/** What a cluster does with units and with what is found of them: parts them, sends it, merges it. */
final class Pieces {

    private Pieces() {}

    /** The same units in some parts, of which some may have none. */
    static <T> List<List<T>> of(List<T> units, int parts, Random random) {
        List<List<T>> pieces = new ArrayList<>();
        IntStream.range(0, parts).forEach(part -> pieces.add(new ArrayList<>()));
        units.forEach(unit -> pieces.get(random.nextInt(parts)).add(unit));
        return pieces;
    }

    /** Two neighbours at a time are merged, at random: any tree of merges, in any order of the parts. */
    static <T> T merged(List<T> parts, BinaryOperator<T> merge, Random random) {
        List<T> left = new ArrayList<>(parts);
        while (left.size() > 1) {
            T one = left.remove(random.nextInt(left.size()));
            T other = left.remove(random.nextInt(left.size()));
            left.add(random.nextInt(left.size() + 1), merge.apply(one, other));
        }
        return left.get(0);
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"})
    static <T> T sent(T value) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (T) in.readObject();
            }
        } catch (IOException | ClassNotFoundException unsent) {
            throw new AssertionError(unsent);
        }
    }
}
