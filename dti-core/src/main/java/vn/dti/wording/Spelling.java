// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known names was meant by a misspelt one. */
public final class Spelling {

    private static final int LONGEST = 100;
    private static final int MOST_KNOWN = 1_000;

    private Spelling() {}

    /**
     * The known name that is nearest to a misspelt one, if it is near enough to be meant.
     *
     * @param misspelt the name as written
     * @param known the names that exist, in the order in which ties are broken; the first thousand of
     *     them are looked at
     * @return for example {@code enterprises} for {@code enterprizes}; empty if more than a third of
     *     the letters differ
     */
    public static Optional<String> nearest(String misspelt, Collection<String> known) {
        if (misspelt.length() > LONGEST) {
            return Optional.empty();
        }
        int least = misspelt.length() / 3 + 1;
        Optional<String> nearest = Optional.empty();
        int looked = 0;
        for (String name : known) {
            int distance = distance(misspelt, name, least - 1);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(name);
            }
            if (least == 0 || ++looked == MOST_KNOWN) {
                return nearest;
            }
        }
        return nearest;
    }

    static int distance(String left, String right) {
        return distance(left, right, Math.max(left.length(), right.length()));
    }

    /**
     * Letters to insert, drop, replace or swap with a neighbour; case does not count.
     *
     * @param most the largest distance that is of interest, beyond which any larger number will do
     */
    private static int distance(String left, String right, int most) {
        if (Math.abs(left.length() - right.length()) > most) {
            return most + 1;
        }
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] twoBack = new int[b.length() + 1];
        int[] oneBack = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            oneBack[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(
                        oneBack[j - 1] + (same ? 0 : 1), 1 + Math.min(oneBack[j], row[j - 1]));
                if (isSwap(a, i, b, j)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
            // A swap reaches two rows back, so that both must be beyond what is of interest.
            if (least(row) > most && least(oneBack) > most) {
                return most + 1;
            }
            twoBack = oneBack;
            oneBack = row;
        }
        return oneBack[b.length()];
    }

    private static int least(int[] row) {
        int least = row[0];
        for (int each : row) {
            least = Math.min(least, each);
        }
        return least;
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
