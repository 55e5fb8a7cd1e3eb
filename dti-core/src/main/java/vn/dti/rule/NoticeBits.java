package vn.dti.rule;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.dti.input.Notice;

/** Kinds of notices as the bits of a number, a bit for each kind. */
final class NoticeBits {

    private static final Map<Notice.Kind, Integer> BITS = new EnumMap<>(Notice.Kind.class);

    static {
        for (Notice.Kind kind : Notice.Kind.values()) {
            BITS.put(kind, 1 << BITS.size());
        }
    }

    private NoticeBits() {}

    static int of(Notice.Kind kind) {
        return BITS.getOrDefault(kind, 0);
    }

    static Set<Notice.Kind> kinds(int bits) {
        var kinds = EnumSet.noneOf(Notice.Kind.class);
        BITS.forEach((kind, bit) -> {
            if ((bits & bit) != 0) {
                kinds.add(kind);
            }
        });
        return kinds;
    }
}
