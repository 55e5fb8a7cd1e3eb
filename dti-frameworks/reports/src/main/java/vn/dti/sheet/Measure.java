// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.UnitOfMeasure;
import vn.dti.wording.NormalText;

/**
 * A text that says in which unit of measure a column holds its figures, or of which year they are:
 * {@code (hồ sơ)}, {@code %}, {@code Năm 2025}.
 *
 * @param text as it is printed
 */
record Measure(String text) {

    private static final Pattern YEAR = Pattern.compile(
            "(?:(?:năm|kỳ|year) ?)?(?:19|20)[0-9]{2}(?: ?[-–/] ?(?:19|20)[0-9]{2})?"
                    + "|(?:quý|tháng|[0-9]{1,2} tháng|q) ?.{0,20}(?:19|20)[0-9]{2}",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** {@code 8}, {@code (1)}, {@code 12,5 %}, {@code n/a: …}: what a unit may report. */
    private static final Pattern FIGURE = Pattern.compile(
            "[(\\[+-]*[0-9][0-9.,\\s%/)\\]=+*x:-]*|(?:n/a|không áp dụng).*", Pattern.DOTALL);

    private static final int DIGITS_OF_A_YEAR = 4;

    private static final Pattern BRACKETED = Pattern.compile("[(\\[](.*)[)\\]]", Pattern.DOTALL);
    private static final Pattern SAYS_SO =
            Pattern.compile("(?:đvt|đơn vị(?: tính| đo)?|unit|tính theo) ?:? ?");
    private static final Set<String> PERCENT =
            Set.of("%", "phần trăm", "tỷ lệ %", "tỉ lệ %", "percent");
    private static final Set<String> NAMES =
            Set.of("đvt", "đơn vị tính", "đơn vị đo", "năm", "unit of measure", "year");

    /** Whether a text may be one at all, rather than a figure. */
    boolean isOne() {
        return !isPlainFigure(text) && (isYear() || !FIGURE.matcher(identity()).matches());
    }

    /** Whether it is a number but not a year: most cells are, and need no further question. */
    static boolean isPlainFigure(String text) {
        if (text.isEmpty() || text.length() == DIGITS_OF_A_YEAR || !isDigit(text.charAt(0))) {
            return false;
        }
        for (int index = 1; index < text.length(); index++) {
            char character = text.charAt(index);
            if (!isDigit(character) && character != ',' && character != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char character) {
        return '0' <= character && character <= '9';
    }

    /** Whether a text is the name of a row of such texts: {@code ĐVT}. */
    boolean isName() {
        return NAMES.contains(inside().replaceFirst(":$", "").strip());
    }

    /** Whether it may be below a heading: the name of such a row below that of units alone. */
    boolean fits(Heading heading) {
        return heading.isFigure() ? isOne() : heading instanceof Heading.About && isName();
    }

    private boolean isYear() {
        return YEAR.matcher(bare()).matches();
    }

    private String identity() {
        return NormalText.identity(text);
    }

    /** Without the brackets and the words around it. */
    private String bare() {
        Matcher says = SAYS_SO.matcher(inside());
        return says.lookingAt() ? inside().substring(says.end()).strip() : inside();
    }

    private String inside() {
        Matcher bracketed = BRACKETED.matcher(identity());
        return bracketed.matches() ? bracketed.group(1).strip() : identity();
    }

    /** Whether an input states the same. */
    boolean isOf(Input input) {
        return isYear() || (isPercent(input) ? PERCENT.contains(bare()) : isUnit(input));
    }

    private boolean isUnit(Input input) {
        String unit = NormalText.identity(input.unit());
        return !unit.isEmpty()
                && (bare().equals(unit)
                        || UnitOfMeasure.of(bare()).isSame(UnitOfMeasure.of(unit))
                        || isIn(input, unit));
    }

    /** A part of the label says nothing else than the label, unless it is another power of ten. */
    private boolean isIn(Input input, String unit) {
        String label = " " + String.join(" ", words(NormalText.identity(input.label()))) + " ";
        boolean said = label.contains(" " + String.join(" ", words(bare())) + " ");
        return said && scales(unit).equals(scales(bare()));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("[\\s,;/()]+", -1));
    }

    private static Set<String> scales(String text) {
        return words(text).stream()
                .filter(word -> word.equals("%") || UnitOfMeasure.isNumber(word))
                .collect(Collectors.toSet());
    }

    private static boolean isPercent(Input input) {
        return input.type() == InputType.Plain.PERCENT;
    }

    /** Whether an input says in which unit of measure it is. */
    static boolean isStatedBy(Input input) {
        return isPercent(input) || !input.unit().isEmpty();
    }

    /** What is wrong with this below a heading, if anything. */
    Optional<Trouble> trouble(Input input, String heading) {
        if (isOf(input)) {
            return Optional.empty();
        }
        if (isStatedBy(input)) {
            String unit = isPercent(input) ? "%" : input.unit();
            return Optional.of(Trouble.of(SheetFinding.OTHER_MEASURE, heading, text, unit));
        }
        boolean known =
                isIn(input, "") || (BRACKETED.matcher(text).matches() && !PERCENT.contains(bare()));
        return known
                ? Optional.empty()
                : Optional.of(Trouble.of(SheetFinding.UNKNOWN_MEASURE, heading, text));
    }
}
