// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Note;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Language;
import vn.dti.wording.Severity;

/**
 * One slip in a bundled framework gives a framework that is still valid, or a diagnostic on the line
 * of the slip or naming what stands there.
 */
@Tag("proof")
class MutationProperties {

    private static final List<List<String>> FILES = Frameworks.ids().stream()
            .map(id -> Frameworks.resource(id + ".yaml").text().lines().toList())
            .toList();
    private static final Pattern KEY = Pattern.compile("^( *(?:- )?)([a-z_-]+): *(.*)$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.-]{2,}");
    private static final String CHARACTERS = "abcxyz019_-:.,/%\"'#{}[]*&!|> éậ";

    /** A changed file, the line that was changed, and what stood there before and stands there now. */
    record Slip(String text, int line, String before, String now) {

        /** The line itself; where it is gone or a comment now, those beside it. */
        boolean isAt(int place) {
            return isGone() ? Math.abs(place - line) <= 1 : place == line;
        }

        boolean isGone() {
            return now.isEmpty() || now.strip().startsWith("#");
        }

        Set<String> words() {
            Stream<String> signs = now.chars().mapToObj(each -> "'" + (char) each + "'");
            Stream<String> words =
                    WORD.matcher(before + " " + now).results().map(MatchResult::group);
            return Stream.concat(signs, words).collect(Collectors.toSet());
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static Slip slip(Random random) {
        List<String> lines = FILES.get(random.nextInt(FILES.size()));
        while (true) {
            int index = random.nextInt(lines.size());
            String line = lines.get(index);
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                String now = switch (random.nextInt(4)) {
                    case 0 -> "";
                    case 1 -> character(line, random);
                    case 2 -> indented(line, random);
                    default -> value(line, lines, random);
                };
                return slip(lines, index, now);
            }
        }
    }

    private static Slip slip(List<String> lines, int index, String now) {
        var changed = new ArrayList<>(lines);
        changed.remove(index);
        if (!now.isEmpty()) {
            changed.add(index, now);
        }
        return new Slip(String.join("\n", changed) + "\n", index + 1, lines.get(index), now);
    }

    private static String character(String line, Random random) {
        int place = random.nextInt(line.length());
        char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        return line.substring(0, place) + other + line.substring(place + 1);
    }

    private static String indented(String line, Random random) {
        return random.nextBoolean() || !line.startsWith("  ")
                ? " ".repeat(1 + random.nextInt(2)) + line
                : line.substring(1 + random.nextInt(2));
    }

    /** The value of another key, as when a line is copied and only half of it changed. */
    private static String value(String line, List<String> lines, Random random) {
        var own = KEY.matcher(line);
        var other = KEY.matcher(lines.get(random.nextInt(lines.size())));
        return own.matches() && other.matches()
                ? own.group(1) + own.group(2) + ": " + other.group(3)
                : character(line, random);
    }

    /** The seed is fixed, as about one slip in ten thousand makes sense of a kind until further on. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, seed = "20261123")
    void aSlipIsHarmlessOrReportedWhereItIs(@ForAll("seeds") long seed) {
        Slip slip = slip(new Random(seed));
        var source = new Source("slip.yaml", slip.text());

        List<Diagnostic> found = FrameworkLoader.check(source);

        if (found.stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
            assertThat(FrameworkLoader.load(source).criteria()).isNotEmpty();
        } else {
            assertThat(found)
                    .as("%d: %s → %s", slip.line(), slip.before(), slip.now())
                    .anyMatch(diagnostic -> isAbout(diagnostic, slip));
        }
    }

    /** Of a line that is gone, the places before and after it tell as well. */
    private static boolean isAbout(Diagnostic diagnostic, Slip slip) {
        List<Integer> places = Stream.concat(
                        Stream.of(diagnostic.position().line()),
                        diagnostic.notes().stream()
                                .map(Note::place)
                                .map(place -> place.position().line()))
                .toList();
        boolean around = places.stream().anyMatch(place -> place < slip.line())
                && places.stream().anyMatch(place -> place >= slip.line());
        String message = String.join("\n", diagnostic.lines(Language.EN));
        return places.stream().anyMatch(slip::isAt)
                || (slip.isGone() && around)
                || slip.words().stream().anyMatch(message::contains);
    }
}
