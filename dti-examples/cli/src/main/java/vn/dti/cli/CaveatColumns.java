package vn.dti.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.framework.Caveat;
import vn.dti.framework.Census;

/** The columns of a CSV file that say how many criteria have which caveat, and which criteria. */
final class CaveatColumns {

    private CaveatColumns() {}

    /** {@code no_data}, {@code partial}, … for the numbers. */
    static List<String> counts() {
        return Stream.of(Caveat.values())
                .map(caveat -> caveat.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static List<Integer> counts(Census census) {
        return Stream.of(Caveat.values()).map(census::count).toList();
    }

    /** {@code NO_DATA 3; CLAMPED 1}, for a single column. */
    static String summary(Census census) {
        return Stream.of(Caveat.values())
                .filter(caveat -> census.count(caveat) > 0)
                .map(caveat -> caveat.name() + " " + census.count(caveat))
                .collect(Collectors.joining("; "));
    }

    /** {@code no_data_criteria}, {@code partial_criteria}, … for the ids. */
    static List<String> criteria() {
        return counts().stream().map(name -> name + "_criteria").toList();
    }

    static List<String> criteria(Census census) {
        return Stream.of(Caveat.values())
                .map(caveat -> String.join("; ", census.criteria(caveat)))
                .toList();
    }
}
