// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.dti.framework.Caveat;
import vn.dti.framework.Framework;
import vn.dti.framework.TagShare;

/**
 * The rows and columns of a result as CSV: the lists whose items are rows, and the value of each column.
 *
 * <p>A column is the path of keys to its value: {@code before.points}; {@code ../title} begins at the
 * item around. Its name is that path in small letters and underscores: {@code before_points}, {@code
 * title}. Example: {@code Rows.each("standings.units", "../id rank")} has a row for each unit of each
 * ranking.
 *
 * @param lists the keys that lead to the rows, one list within the other
 * @param nested whether the result itself is a row, and each row may hold further rows
 * @param moved whether those items alone are rows that are {@code moved}
 * @param columns the paths
 * @param once paths of what is said of all rows, in the first of them alone
 */
record Rows(
        List<String> lists,
        boolean nested,
        boolean moved,
        List<String> columns,
        List<String> once) {

    /** The items of a list in a list: {@code standings.units}; the columns with spaces between them. */
    static Rows each(String lists, String columns) {
        return new Rows(List.of(lists.split("\\.", -1)), false, false, words(columns), List.of());
    }

    /** A row for the whole and for each item below it. */
    static Rows nested(String list, String columns) {
        return new Rows(List.of(list), true, false, words(columns), List.of());
    }

    private static List<String> words(String columns) {
        return List.of(columns.split(" ", -1));
    }

    /** With more columns. */
    Rows with(String more) {
        return with(words(more).stream());
    }

    /** With a column for each caveat. */
    Rows withCaveats(String path) {
        return with(Stream.of(Caveat.values()).map(caveat -> path + "." + caveat.name()));
    }

    private Rows with(Stream<String> more) {
        var all = Stream.concat(columns.stream(), more).toList();
        return new Rows(lists, nested, moved, all, once);
    }

    /** With columns for each part by tags of a framework; none where it has no tags. */
    Rows withTags(Framework framework, String... keys) {
        return with(TagShare.names(framework).stream()
                .flatMap(tag -> Stream.of(keys).map(key -> "tags." + tag + "." + key)));
    }

    /** With what keeps a unit from a class, and what is lacking to the next; nothing where neither can be. */
    Rows withClass(Framework framework) {
        Rows withheld = framework.document().decidesByPoints() ? this : with("barred denied");
        return framework.document().classes().bounds().isEmpty()
                ? withheld
                : withheld.with("next.class next.lacking");
    }

    /** Without those items that are as before, unless all are asked for. */
    Rows onlyMoved(boolean all) {
        return new Rows(lists, nested, !all, columns, once);
    }

    /** With a column that the first row alone fills. */
    Rows once(String path) {
        return new Rows(lists, nested, moved, columns, List.of(path));
    }

    /** The names of the columns. */
    String[] header() {
        return Stream.concat(columns.stream(), once.stream())
                .map(Rows::name)
                .toArray(String[]::new);
    }

    private static String name(String path) {
        return path.replace("../", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])|\\.", "_")
                .toLowerCase(Locale.ROOT);
    }
}
