package vn.dti.input;

import java.util.ArrayList;
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
 * <p>Example: {@code Quý I/2024} is before {@code Quý II/2024}, {@code 30/06/2024} before
 * {@code 31/12/2024}; of {@code Quý I/2024} and {@code 6 tháng 2024} no order is known.
 */
final class PeriodOrder {

    /** A number of up to four digits, or a Roman one by itself. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9])[0-9]{1,4}(?![0-9])|(?<![\\p{L}0-9])[ivx]{1,4}(?![\\p{L}0-9])");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

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

        /** The numbers from the year on, which stands first or last; none where nothing says which counts. */
        Optional<List<Integer>> inOrder() {
            var order = new ArrayList<Integer>();
            for (String number : numbers) {
                int value = Math.max(ROMAN.indexOf(number), digits(number));
                if (value < 0) {
                    return Optional.empty();
                }
                order.add(value);
            }
            if (!order.isEmpty() && isYear(numbers.get(numbers.size() - 1))) {
                Collections.reverse(order);
                return Optional.of(order);
            }
            boolean isYearFirst = !numbers.isEmpty() && isYear(numbers.get(0));
            return isYearFirst || numbers.size() == 1 ? Optional.of(order) : Optional.empty();
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
        return one.equals(other) || isOfLaterYear(one, other) || isOfLaterPart(one, other);
    }

    private static boolean isOfLaterYear(String one, String other) {
        Optional<Integer> first = lastYear(one);
        Optional<Integer> second = lastYear(other);
        return first.isPresent() && second.isPresent() && first.get() > second.get();
    }

    private static boolean isOfLaterPart(String one, String other) {
        Form first = Form.of(one);
        Form second = Form.of(other);
        Optional<List<Integer>> here = first.inOrder();
        Optional<List<Integer>> there = second.inOrder();
        boolean isSameForm = first.words().equals(second.words())
                && first.numbers().size() == second.numbers().size();
        if (!isSameForm || here.isEmpty() || there.isEmpty()) {
            return false;
        }
        for (int i = 0; i < here.get().size(); i++) {
            int order = here.get().get(i).compareTo(there.get().get(i));
            if (order != 0) {
                return order > 0;
            }
        }
        return true;
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
