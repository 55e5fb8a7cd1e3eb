// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One to three random changes of a text, each reproducible from the seed. */
final class Mutations {

    /** Characters that mean something to YAML or to our formats. */
    private static final List<String> CHARACTERS = List.of(
            "\t", " ", "\n", ":", "-", "#", "\"", "'", "[", "]", "{", "}", ",", "&a", "*a", "!",
            "|", ">", "%", "@", "?", "~", "0", "/", "\u0000", "\u0085", "\uFEFF", "\uD83D", "👍",
            "<<: ");

    private Mutations() {}

    static String of(String text, long seed) {
        var random = new Random(seed);
        String changed = text;
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            changed = changedOnce(changed, random);
        }
        return changed;
    }

    private static String changedOnce(String text, Random random) {
        int place = random.nextInt(text.length() + 1);
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int line = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.subList(line, Math.min(line + 1, lines.size())).clear();
            case 1 -> Collections.swap(lines, line, Math.max(line - 1, 0));
            case 2 -> lines.add(line, "  " + lines.get(line));
            case 3 -> {
                return text.substring(0, place);
            }
            case 4 -> {
                return text.substring(0, place)
                        + text.substring(Math.min(place + 1, text.length()));
            }
            default -> {
                String character = CHARACTERS.get(random.nextInt(CHARACTERS.size()));
                return text.substring(0, place) + character + text.substring(place);
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
