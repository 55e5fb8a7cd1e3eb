// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds in a line that cannot be read what the author meant to type.
 *
 * <p>Example: {@code max:10} lacks a space, and {@code – id: "1"} begins with the dash of a word
 * processor. A line without such a slip gives nothing, so that lines near an error can be tried.
 */
final class Slips {

    private static final String ITEM = "^(?<indent>\\s*)(?<dash>(?:- +)?)";
    private static final String KEY =
            "(?<key>\"[^\"]*\"|'[^']*'|[\\p{L}_][\\p{L}\\p{M}\\p{N}_ -]*?)";

    /** What begins another pair, behind the comma of a mapping in braces that goes over lines. */
    private static final String NEXT_KEY = "(?:\"[^\"]*\"|'[^']*'|[\\p{L}\\p{N}_-]+)\\s*:";

    /** What some programs end lines with; an editor shows a gap, or a new line that is none. */
    private static final Pattern LINE_END =
            Pattern.compile("^(?<before>.*?)(?<slip>[" + Tokens.BREAKS_OF_1_1 + "])(?<rest>.*)$");

    private static final Pattern SPACES =
            Pattern.compile("^ *(?<slip>[^\\S \\t]|[\\p{Zs}\\p{Cf}&&[^ ]])");
    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?<slip>[–—―−－•·●▪▫◦‣◆■□➢✓]|[*+](?= )|[0-9]+[.)](?= +[\\p{L}\"]+: ))\\s*(?<rest>[\\p{L}\"'_][^:]*:(?: .*)?|[{\\[].*)$");
    private static final Pattern DASH =
            Pattern.compile("^\\s*(?<slip>-)(?<rest>[\\p{L}\"'{\\[].*)$");
    private static final Pattern COLON = Pattern.compile(
            ITEM + KEY + "\\s*(?<slip>:)(?<rest>[\\p{Zs}\\p{Cf}&&[^ ]]*[^\\s:].*)$");
    private static final Pattern WIDE_COLON =
            Pattern.compile(ITEM + KEY + "\\s*(?<slip>[：﹕︰∶])\\s*(?<rest>.*)$");
    private static final Pattern WIDE_IN_BRACKETS = Pattern.compile(
            ITEM
                    + "[^\"'{\\[｛［]*[{\\[｛［](?:[^\"'，：；｛｝［］、]|\"[^\"]*\"|'[^']*')*+(?<slip>[，：；｛｝［］、])(?<rest>.*)$|^[^\"']*(?<other>[｛［])");
    private static final Pattern EQUALS =
            Pattern.compile(ITEM + KEY + "\\s*(?<slip>:=|=>|->|→|=)\\s*(?<rest>[^=].*)$");
    private static final Pattern QUOTES = Pattern.compile(ITEM + KEY
            + ": +(?<value>(?<quoted>\"[^\"]*\"|'[^']*')\\s*"
            + "(?<slip>[^\\s#\"',}\\]].*|[\"'].*|,\\s*(?!" + NEXT_KEY + ")(?:[^\\s,#}\\]].*)?))$");
    private static final Pattern QUOTED_ITEM = Pattern.compile(
            "^\\s*- +(?<value>(?<quoted>\"[^\"]*\"|'[^']*')\\s*(?<slip>[^\\s#:].*))$");
    private static final Pattern BRACKETS = Pattern.compile(
            ITEM + KEY + ": +(?<slip>(?<sign>[\\[{])(?:[^\\]}]*[\\]}])+\\s*[^\\s#,\\]}].*)$");
    private static final Pattern SIGN = Pattern.compile(
            ITEM + KEY
                    + ": +(?<slip>(?<sign>[@`%!?,&]|\\*(?!\\p{Alnum})|[|>](?![-+0-9]*\\s*(?:#|$)))(?<rest>.*))$");

    private static final Pattern TWO_KEYS =
            Pattern.compile(ITEM + KEY + ": +[^,{\\[]*?(?<slip>,)\\s*(?<second>[a-z-]+): .*$");

    /** Pairs behind a key, none of them in a line of its own. */
    private static final Pattern NO_BRACES = Pattern.compile(
            ITEM + KEY
                    + ": +(?<slip>\\(?[\\p{L}_][\\p{L}\\p{N}_-]*: +[^,{\\[]+(?:, *[\\p{L}_][\\p{L}\\p{N}_-]*: +[^,{\\[]+)+)$");

    /** A name before a bracket, without the colon between them. */
    private static final Pattern NO_COLON = Pattern.compile(
            "^\\s*(?<pair>(?:- +)?(?<key>[\\p{L}_][\\p{L}\\p{N}_-]*))\\s+(?<slip>[{\\[])(?<rest>.*)$");

    /** A comment that begins before the bracket of its line is closed. */
    private static final Pattern HASH_IN_BRACKETS = Pattern.compile(
            "^[^\"'#{\\[]*[{\\[](?:[^\"'#]|\"[^\"]*\"|'[^']*')*+(?<=[ ,{\\[])(?<slip>#(?<rest>[^,}\\]]*+))[,}\\]]");

    /** The order matters where a line has several slips. */
    private static final List<Function<String, Optional<Slip>>> KINDS = List.of(
            Slips::lineEnd,
            Slips::spaces,
            Slips::mark,
            Slips::dash,
            Slips::wideColon,
            Slips::wideInBrackets,
            Slips::equals,
            Slips::colon,
            Slips::noBraces,
            Slips::noColon,
            Slips::twoKeys,
            Slips::hashInBrackets,
            line -> quotes(QUOTES, line),
            line -> quotes(QUOTED_ITEM, line),
            Slips::sign,
            Slips::brackets);

    private Slips() {}

    /**
     * A fault in a line, with its place.
     *
     * @param finding the sentence
     * @param index where it is in the line, in characters from 0
     * @param values what the sentence is about, the last one what to write instead
     */
    record Slip(YamlFinding finding, int index, List<Object> values) {
        Slip(YamlFinding finding, int index, Object... values) {
            this(finding, index, List.of(values));
        }
    }

    /** The slip of a line; empty if it has none. */
    static Optional<Slip> find(String line) {
        return KINDS.stream().flatMap(kind -> kind.apply(line).stream()).findFirst();
    }

    private static Optional<Slip> lineEnd(String line) {
        return matched(LINE_END, line)
                .map(at -> slip(
                        YamlFinding.LINE_END,
                        at,
                        code(at.group("slip")),
                        at.group("before").strip(),
                        at.group("rest").strip()));
    }

    private static Optional<Slip> spaces(String line) {
        return matched(SPACES, line)
                .map(at -> slip(YamlFinding.ODD_SPACE, at, code(at.group("slip"))));
    }

    private static Optional<Slip> mark(String line) {
        return matched(MARK, line)
                .map(at ->
                        slip(YamlFinding.LIST_MARK, at, at.group("slip"), "- " + at.group("rest")));
    }

    private static Optional<Slip> dash(String line) {
        return matched(DASH, line)
                .map(at -> slip(YamlFinding.DASH_SPACE, at, "- " + at.group("rest")));
    }

    private static Optional<Slip> wideColon(String line) {
        return matched(WIDE_COLON, line)
                .map(at -> slip(YamlFinding.FULL_WIDTH, at, at.group("slip"), ":", pair(at)));
    }

    /** All signs of the line are meant plainly where one within its brackets is not plain. */
    private static Optional<Slip> wideInBrackets(String line) {
        return matched(WIDE_IN_BRACKETS, line).map(at -> {
            String group = at.group("slip") == null ? "other" : "slip";
            String sign = at.group(group);
            return new Slip(
                    YamlFinding.FULL_WIDTH,
                    at.start(group),
                    sign,
                    plain(sign),
                    plain(line.strip()));
        });
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replace('、', ','), Normalizer.Form.NFKC)
                .replaceAll("([,:;])(?=[^\\s/])", "$1 ")
                .replace(';', ',');
    }

    private static Optional<Slip> equals(String line) {
        return matched(EQUALS, line)
                .map(at -> slip(YamlFinding.EQUALS, at, at.group("slip"), pair(at)));
    }

    private static Optional<Slip> colon(String line) {
        return matched(COLON, line)
                .filter(at -> !at.group("rest").startsWith("//"))
                .map(at -> slip(
                        YamlFinding.COLON_SPACE,
                        at,
                        at.group("key").replaceAll("[\"']", "").strip(),
                        pair(at)));
    }

    private static Optional<Slip> noBraces(String line) {
        return matched(NO_BRACES, line)
                .map(at -> slip(
                        YamlFinding.NO_BRACES,
                        at,
                        at.group("dash") + at.group("key") + ": {"
                                + at.group("slip").strip().replaceAll("^\\(|\\)$", "") + "}"));
    }

    private static Optional<Slip> noColon(String line) {
        return matched(NO_COLON, line)
                .map(at -> slip(
                        YamlFinding.COLON_MISSING,
                        at,
                        at.group("pair") + ": " + at.group("slip")
                                + at.group("rest").strip()));
    }

    private static Optional<Slip> twoKeys(String line) {
        return matched(TWO_KEYS, line)
                .map(at -> slip(YamlFinding.TWO_KEYS, at, at.group("second")));
    }

    private static String pair(Matcher at) {
        return at.group("dash") + at.group("key").strip() + ": "
                + at.group("rest").replaceFirst("^[\\p{Zs}\\p{Cf}]+", "").strip();
    }

    private static Optional<Slip> quotes(Pattern pattern, String line) {
        return matched(pattern, line)
                .map(at -> slip(
                        YamlFinding.QUOTE_TAIL,
                        at,
                        at.group("quoted").substring(0, 1),
                        at.group("slip").isBlank() || at.group("slip").strip().equals(",")
                                ? at.group("quoted")
                                : whole(at.group("value").strip())));
    }

    /** What opens and closes with one mark was meant as one text, marks within it and all. */
    static String whole(String value) {
        char first = value.charAt(0);
        boolean closed = value.length() > 1 && value.charAt(value.length() - 1) == first;
        boolean oddly = closed && value.chars().filter(each -> each == first).count() > 3;
        boolean outer = oddly && !value.matches("(\"[^\"]*+\"[\\s\\p{Punct}&&[^\"]]*+)++");
        return quoted(outer ? value.substring(1, value.length() - 1) : value);
    }

    private static Optional<Slip> sign(String line) {
        return matched(SIGN, line).map(Slips::unquoted);
    }

    private static Optional<Slip> brackets(String line) {
        return matched(BRACKETS, line).map(Slips::unquoted);
    }

    private static Slip unquoted(Matcher at) {
        return slip(
                YamlFinding.UNQUOTED,
                at,
                at.group("sign"),
                quoted(at.group("slip").strip()));
    }

    private static Optional<Slip> hashInBrackets(String line) {
        return matched(HASH_IN_BRACKETS, line).map(at -> {
            String before = line.substring(0, at.start("slip"));
            int start = Math.max(before.lastIndexOf(": ") + 2, before.lastIndexOf(", ") + 2);
            String text = before.substring(start) + at.group("slip").stripTrailing();
            return slip(YamlFinding.HASH_IN_BRACKETS, at, quoted(text));
        });
    }

    /** Whether a comment takes the closing bracket of its line with it, which is told by itself. */
    static boolean losesBracket(String line, int comment) {
        return matched(HASH_IN_BRACKETS, line)
                .filter(at -> at.start("slip") == comment)
                .filter(at -> line.substring(comment).matches(".*[}\\]].*"))
                .isPresent();
    }

    /** A text in the quotes in which nothing of it has to be changed, if there are such. */
    static String quoted(String text) {
        boolean simple = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        return simple ? "\"" + text + "\"" : "'" + text.replace("'", "''") + "'";
    }

    /** Whether the text of an item begins as items of lists do, and not as any key. */
    static boolean beginsItem(String item) {
        return item.matches(
                        "-\\s*(?:\\{.*|(?:id|title|name|share|when|otherwise|where|unit|that|at-least"
                                + "|at-most|above|below)\\b.*)")
                || !item.contains(":");
    }

    /** The keys whose list an item begins with one of these keys belongs to. */
    static String listOf(String item) {
        return Stream.of("share", "at-least", "at-most", "above", "below").anyMatch(item::contains)
                ? item.contains("title") ? "parts" : "shares"
                : item.contains("when") || item.contains("otherwise") ? "cases" : "criteria";
    }

    /** The key whose mapping begins with a line and the one below it, if they show that. */
    static Optional<String> mappingOf(String line, String below) {
        if (line.matches("\\s*[\\p{L}_][\\p{L}\\p{N}_]*: *(?:\\{ *(?:type|label): .*)?")
                && (line.contains("{") || below.strip().matches("(?:type|label): .*"))) {
            return Optional.of("inputs");
        }
        return line.matches("\\s*(?:number|issued|issuer|annex|level): .*")
                ? Optional.of("decision")
                : line.matches(
                                "\\s*(?:missing|partly-missing|not-applicable|zero-denominator|nonzero-over-zero): .*")
                        ? Optional.of("policy")
                        : Optional.empty();
    }

    private static Optional<Matcher> matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private static Slip slip(YamlFinding finding, Matcher at, Object... values) {
        return new Slip(finding, at.start("slip"), values);
    }

    private static String code(String character) {
        return String.format(java.util.Locale.ROOT, "U+%04X", character.codePointAt(0));
    }
}
