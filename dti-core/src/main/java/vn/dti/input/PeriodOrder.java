// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.wording.NormalText;

/**
 * The order of two periods as people write them: by the last year that they name, and by their other numbers
 * where all other words are the same.
 *
 * <p>What comes again each year has no order without a year, as the last quarter of one year is before the
 * first of the next; rounds are counted on. Example: {@code Quý I/2024} is before {@code Quý II/2024},
 * {@code 30/06/2024} before {@code 31/12/2024}, {@code Đợt 1} before {@code Đợt 2}; of {@code Quý IV} and
 * {@code Quý I}, or {@code Quý I/2024} and {@code 6 tháng 2024}, no order is known.
 */
final class PeriodOrder {

    /** A number of up to four digits, or a Roman one by itself. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9])[0-9]{1,4}(?![0-9])|(?<![\\p{L}0-9])[ivx]{1,4}(?![\\p{L}0-9])");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** The words of a round with a mark for its number. */
    private static final Pattern ROUND =
            Pattern.compile("(?:(?:đánh giá|chấm điểm|assessment|evaluation) )?"
                    + "(?:đợt|lần|lượt|vòng|round|wave)"
                    + "(?: (?:đánh giá|chấm điểm))?"
                    + "(?: (?:thứ|số|no\\.?|number))? #");

    /** A day by numbers alone, in which the month is second. */
    private static final Pattern DAY = Pattern.compile("#([/.-])#\\1#");

    private static final List<String> ROMAN =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    /** The words of a period with a mark for each number, and the numbers. */
    private record Form(String words, List<String> numbers) {

        static Form of(String period) {
            var numbers = new ArrayList<String>();
            String words = NUMBER.matcher(period).replaceAll(found -> {
                numbers.add(found.group());
                return "#";
            });
            return new Form(words, numbers);
        }

        boolean isLike(Form other) {
            return words.equals(other.words) && numbers.size() == other.numbers.size();
        }

        /** What the numbers mean; none where one is no number of a period. */
        Optional<List<Integer>> values() {
            List<Integer> values = numbers.stream()
                    .map(number -> Math.max(ROMAN.indexOf(number), digits(number)))
                    .toList();
            return values.contains(-1) ? Optional.empty() : Optional.of(values);
        }

        /** Values from the year on, which is first or last; none where nothing says which counts. */
        Optional<List<Integer>> inOrder(List<Integer> values) {
            if (isYear(numbers.get(numbers.size() - 1))) {
                var fromYear = new ArrayList<>(values);
                Collections.reverse(fromYear);
                boolean isNoDay = DAY.matcher(words).matches() && values.get(1) > 12;
                return isNoDay ? Optional.empty() : Optional.of(fromYear);
            }
            boolean isCounted = isYear(numbers.get(0)) || ROUND.matcher(words).matches();
            return isCounted ? Optional.of(values) : Optional.empty();
        }

        private static int digits(String number) {
            return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : -1;
        }
    }

    private PeriodOrder() {}

    /** Whether an earlier period is known to be the same as a later one, or after it. */
    static boolean isNotBefore(String earlier, String later) {
        if (earlier.isEmpty() || later.isEmpty()) {
            return false;
        }
        String one = NormalText.identity(earlier);
        String other = NormalText.identity(later);
        return one.equals(other) || isOfLaterYear(one, other) || isSameOrOfLaterPart(one, other);
    }

    private static boolean isOfLaterYear(String one, String other) {
        Optional<Integer> first = lastYear(one);
        Optional<Integer> second = lastYear(other);
        return first.isPresent() && second.isPresent() && first.get() > second.get();
    }

    private static boolean isSameOrOfLaterPart(String one, String other) {
        Form first = Form.of(one);
        Form second = Form.of(other);
        Optional<List<Integer>> here = first.values();
        Optional<List<Integer>> there = second.values();
        if (!first.isLike(second) || here.isEmpty() || there.isEmpty()) {
            return false;
        }
        return here.equals(there)
                || isLater(first.inOrder(here.get()), second.inOrder(there.get()));
    }

    private static boolean isLater(Optional<List<Integer>> one, Optional<List<Integer>> other) {
        return one.isPresent()
                && other.isPresent()
                && Arrays.compare(
                                one.get().toArray(Integer[]::new),
                                other.get().toArray(Integer[]::new))
                        > 0;
    }

    private static boolean isYear(String number) {
        return YEAR.matcher(number).matches();
    }

    private static Optional<Integer> lastYear(String period) {
        Matcher numbers = NUMBER.matcher(period);
        Optional<Integer> last = Optional.empty();
        while (numbers.find()) {
            if (isYear(numbers.group())) {
                last = Optional.of(Integer.valueOf(numbers.group()));
            }
        }
        return last;
    }
}
