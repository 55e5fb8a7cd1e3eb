package vn.dti.rule;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.input.Notice;

/** Kinds of notices as the bits of a number, a bit for each kind. */
final class NoticeBits {

    private static final List<Notice.Kind> KINDS = List.of(Notice.Kind.values());
    private static final Map<Notice.Kind, Integer> BITS = new EnumMap<>(Notice.Kind.class);

    static {
        KINDS.forEach(kind -> BITS.put(kind, 1 << BITS.size()));
    }

    private NoticeBits() {}

    static int of(Notice.Kind kind) {
        return BITS.getOrDefault(kind, 0);
    }

    static Set<Notice.Kind> kinds(int bits) {
        if (bits == 0) {
            return Set.of();
        }
        var kinds = EnumSet.noneOf(Notice.Kind.class);
        for (int left = bits; left != 0; left &= left - 1) {
            kinds.add(KINDS.get(Integer.numberOfTrailingZeros(left)));
        }
        return kinds;
    }
}
