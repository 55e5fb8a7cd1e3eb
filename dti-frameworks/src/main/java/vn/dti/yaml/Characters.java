// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Composed;
import vn.dti.wording.Message;
import vn.dti.wording.OddCharacter;

/** Looks for characters that a reader cannot see, or takes for others. */
final class Characters {

    /** A control character that YAML takes for a line break. */
    private static final char NEXT_LINE = 0x85;

    /** What is told of each kind, the gravest first. */
    private static final Map<OddCharacter.Kind, YamlFinding> TOLD =
            Collections.unmodifiableMap(new EnumMap<>(Map.of(
                    OddCharacter.Kind.UNSEEN, YamlFinding.INVISIBLE,
                    OddCharacter.Kind.LOST, YamlFinding.LOST,
                    OddCharacter.Kind.LOOKALIKE, YamlFinding.LOOKALIKE)));

    private Characters() {}

    static void check(Source source, Findings findings) {
        String text = source.text();
        List<OddCharacter.Kind> odd = TOLD.keySet().stream()
                .filter(kind -> text.lines()
                        .anyMatch(line -> OddCharacter.first(line, kind).isPresent()))
                .toList();
        boolean composed = Composed.isComposed(text);
        if (odd.isEmpty() && composed) {
            return;
        }
        List<String> lines = text.lines().toList();
        Set<Integer> wrong = findings.errorLines();
        for (int number = 1; number <= lines.size() && !odd.isEmpty(); number++) {
            if (!wrong.contains(number)) {
                tell(odd, lines.get(number - 1), number, findings);
            }
        }
        if (!composed) {
            notComposed(lines, findings);
        }
    }

    /**
     * The first of a line; whoever looks at the line finds the others. Control characters are for the
     * parser to refuse.
     */
    private static void tell(
            List<OddCharacter.Kind> kinds, String line, int number, Findings findings) {
        kinds.stream()
                .flatMap(kind -> OddCharacter.first(line, kind).stream())
                .filter(odd -> !isRefused(line.charAt(odd.index())))
                .findFirst()
                .ifPresent(odd -> {
                    var position = new Position(number, line.codePointCount(0, odd.index()) + 1);
                    YamlFinding finding = Objects.requireNonNull(TOLD.get(odd.kind()));
                    findings.addIfSound(
                            finding.code(),
                            Message.of(finding, odd.name(), odd.name(), odd.resembles()),
                            position);
                });
    }

    private static boolean isRefused(char character) {
        return Character.getType(character) == Character.CONTROL && character != NEXT_LINE;
    }

    /** Files typed on some systems are in the other form throughout: one warning says so for all. */
    private static void notComposed(List<String> lines, Findings findings) {
        long count = lines.stream().filter(line -> !Composed.isComposed(line)).count();
        int number = 1;
        while (number < lines.size() && Composed.isComposed(lines.get(number - 1))) {
            number++;
        }
        String line = lines.get(number - 1);
        int same = 0;
        String composed = Composed.text(line);
        while (same < line.length()
                && same < composed.length()
                && line.charAt(same) == composed.charAt(same)) {
            same++;
        }
        Position position = new Position(number, line.codePointCount(0, same) + 1);
        YamlFinding.NOT_COMPOSED.report(findings, position, count);
    }
}
