// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dti.input.Notice;

/** Kinds of notices as the bits of a number, a bit for each kind. */
final class NoticeBits {

    private static final List<Notice.Kind> KINDS = List.of(Notice.Kind.values());
    private static final Notice.Kind FIRST = KINDS.get(0);

    private NoticeBits() {}

    static int of(Notice.Kind kind) {
        return 1 << kind.compareTo(FIRST);
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
