// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.diagnostic.Findings;
import vn.dti.yaml.YamlNode;

/**
 * The pairs of a mapping as they were meant, where within braces a comma cuts a value, or a colon or the
 * space behind it is missing.
 *
 * <p>Example: {@code {share: 0,5, boolean portal}} is meant as {@code {share: 0.5, boolean: portal}}. It
 * is read on as it was meant, so that nothing else is said of what is missing.
 */
final class Braces {

    private static final int GROUP = 3;

    /** The forms of what a comma cuts off, which most mappings are without. */
    private static final class Form {
        static final Pattern NO_SPACE =
                Pattern.compile("(?<key>[\\p{L}_][\\p{L}\\p{N}_-]*):(?!//)\\s*(?<value>\\S.*)");
        static final Pattern WIDE_COLON = Pattern.compile(
                "(?<key>[\\p{L}_][\\p{L}\\p{M}\\p{N}_ -]*?)\\s*[：﹕︰∶]\\s*(?<value>\\S.*)");
        static final Pattern NO_COLON = Pattern.compile("(?<key>[a-z][a-z-]*)\\s+(?<value>\\S.*)");
        static final Pattern NAME_AND_NUMBER =
                Pattern.compile("(?<key>[\\p{L}_][\\p{L}\\p{N}_]*)\\s+(?<value>[0-9][0-9./]*%?)");
        static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
        static final Pattern DECIMALS = Pattern.compile("[0-9]+\\s*%?");

        /** Decimals with the unit in words, as in print. */
        static final Pattern WORDED = Pattern.compile("([0-9]+)\\s+\\p{L}[\\p{L}\\p{M} ]*");

        /** Keys of texts, in which a number with a unit is one. */
        static final Set<String> TEXTS = Set.of("id", "title", "label", "unit", "reason", "clause");
    }

    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private final List<Cut> cuts = new ArrayList<>();

    /** A finding about a place, with the key and the pair that was meant. */
    private record Cut(DocumentFinding finding, YamlNode.Scalar rest, String key, String pair) {

        void report(Findings findings) {
            String about = switch (finding) {
                case NO_SPACE, NO_COLON -> key;
                case WIDE_COLON -> Typed.sign(rest.text()).orElse("：");
                default -> rest.text();
            };
            finding.report(findings, rest.position(), about, pair);
        }
    }

    Braces(YamlNode.Mapping mapping) {
        String last = "";
        for (YamlNode.Entry entry : mapping.entries()) {
            last = entry.isCutOff() ? mended(entry, last) : sound(entry);
        }
    }

    /** By their keys, in the order of the file. */
    Map<String, YamlNode.Entry> entries() {
        return entries;
    }

    void report(Findings findings) {
        cuts.forEach(cut -> cut.report(findings));
    }

    private String sound(YamlNode.Entry entry) {
        entries.put(entry.key().text(), entry);
        return entry.key().text();
    }

    /** The key whose value is mended by what was cut off, or that is itself in there. */
    private String mended(YamlNode.Entry cut, String last) {
        YamlNode.Scalar rest = cut.key();
        Matcher spaceless = Form.NO_SPACE.matcher(rest.text());
        if (spaceless.matches()) {
            return pair(DocumentFinding.NO_SPACE, spaceless, rest);
        }
        Matcher wide = Form.WIDE_COLON.matcher(rest.text());
        if (wide.matches()) {
            return pair(DocumentFinding.WIDE_COLON, wide, rest);
        }
        Matcher colonless = Form.NO_COLON.matcher(rest.text());
        if (colonless.matches() && isKey(colonless.group("key"))) {
            return pair(DocumentFinding.NO_COLON, colonless, rest);
        }
        Matcher number = Form.NAME_AND_NUMBER.matcher(rest.text());
        boolean colonlessSoFar = entries.size() == cuts.size()
                && cuts.stream().allMatch(each -> each.finding() == DocumentFinding.NO_COLON);
        if (number.matches() && colonlessSoFar) {
            return pair(DocumentFinding.NO_COLON, number, rest);
        }
        if (entries.containsKey(last)
                && entries.get(last).value() instanceof YamlNode.Scalar text
                && !text.isNull()) {
            join(entries.get(last).key(), text, rest);
            return last;
        }
        cuts.add(new Cut(DocumentFinding.COMMA, rest, last, ""));
        return last;
    }

    /** A word of the format that is not given yet. */
    private boolean isKey(String word) {
        return !entries.containsKey(word)
                && Stream.of(MappingKind.values()).anyMatch(kind -> kind.keys().contains(word));
    }

    private String pair(DocumentFinding finding, Matcher matched, YamlNode.Scalar rest) {
        String key = matched.group("key");
        String value = matched.group("value").strip();
        entries.putIfAbsent(key, new YamlNode.Entry(rest.with(key), rest.with(value)));
        cuts.add(new Cut(finding, rest, key, key + ": " + value));
        return key;
    }

    private void join(YamlNode.Scalar key, YamlNode.Scalar text, YamlNode.Scalar rest) {
        Matcher worded = Form.WORDED.matcher(rest.text());
        if (Form.INTEGER.matcher(text.text()).matches()
                && worded.matches()
                && !Form.TEXTS.contains(key.text())) {
            join(key, text, rest.with(worded.group(1)));
            return;
        }
        boolean isNumber = Form.INTEGER.matcher(text.text()).matches()
                && Form.DECIMALS.matcher(rest.text()).matches();
        boolean isGrouped = isNumber && rest.text().length() == GROUP;
        boolean isId = key.text().equals("id");
        String comma = isBeside(text, rest) ? "," : ", ";
        String joined = text.text() + (isGrouped ? "" : isNumber ? "." : comma) + rest.text();
        entries.put(key.text(), new YamlNode.Entry(key, text.with(joined)));
        boolean bare = isNumber && !isId;
        cuts.removeIf(cut -> cut.finding() == DocumentFinding.CUT && cut.key().equals(key.text()));
        cuts.add(
                isGrouped
                        ? new Cut(
                                DocumentFinding.CUT_THOUSANDS,
                                rest,
                                key.text(),
                                key.text() + ": " + joined)
                        : new Cut(
                                DocumentFinding.CUT,
                                rest,
                                key.text(),
                                key.text() + ": " + (bare ? joined : "\"" + joined + "\"")));
    }

    /** Whether a comma alone was between them, as in «0,5 điểm». */
    private static boolean isBeside(YamlNode.Scalar text, YamlNode.Scalar rest) {
        return text.position().line() == rest.position().line()
                && text.position().column() + text.text().length() + 1
                        == rest.position().column();
    }
}
