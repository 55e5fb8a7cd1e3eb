// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.events.ScalarEvent;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.wording.OddCharacter;

/**
 * Looks in a text between double quotes for characters that would be told if they stood there as they
 * are, but are written as their codes.
 *
 * <p>Example: the {@code \0} of {@code "C:\0bang"} is the character {@code U+0000}.
 */
final class Escapes {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8}|.)");

    /** The characters that an escape of one letter means; all others can be seen. */
    private static final String LETTERS = "0abevfN_LP";

    private static final String CODES = "\0\u0007\b\u001B\u000B\f\u0085\u00A0\u2028\u2029";

    private static final Map<OddCharacter.Kind, YamlFinding> FINDINGS =
            Collections.unmodifiableMap(new EnumMap<>(Map.of(
                    OddCharacter.Kind.FORBIDDEN, YamlFinding.ESCAPED,
                    OddCharacter.Kind.UNSEEN, YamlFinding.ESCAPED_UNSEEN,
                    OddCharacter.Kind.LOST, YamlFinding.LOST,
                    OddCharacter.Kind.LOOKALIKE, YamlFinding.LOOKALIKE)));

    private Escapes() {}

    /** The gravest of its characters that was written as a code. */
    static void check(ScalarEvent text, Findings findings) {
        OddCharacter.first(text.getValue())
                .ifPresent(odd -> report(
                        Objects.requireNonNull(FINDINGS.get(odd.kind())), odd, text, findings));
    }

    /** At its first code; a raw character is told with its line. */
    private static void report(
            YamlFinding finding, OddCharacter odd, ScalarEvent text, Findings findings) {
        Position start = YamlReader.position(text.getStartMark());
        int last = YamlReader.position(text.getEndMark()).line();
        for (int number = start.line(); number <= last; number++) {
            String line = findings.line(number);
            int from = number == start.line() ? line.offsetByCodePoints(0, start.column() - 1) : 0;
            Optional<MatchResult> found = ESCAPE.matcher(line)
                    .results()
                    .filter(escape -> escape.start() >= from)
                    .filter(escape -> character(escape.group()) == odd.codePoint())
                    .findFirst();
            if (found.isPresent()) {
                String escape = found.get().group();
                var place =
                        new Position(number, line.codePointCount(0, found.get().start()) + 1);
                finding.report(findings, place, escape, odd.name(), odd.resembles());
                return;
            }
        }
    }

    private static int character(String escape) {
        if (escape.length() > 2) {
            return Integer.parseUnsignedInt(escape.substring(2), 16);
        }
        int letter = LETTERS.indexOf(escape.charAt(1));
        return letter < 0 ? -1 : CODES.charAt(letter);
    }
}
