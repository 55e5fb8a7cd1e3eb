// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dti.exact.Rational;
import vn.dti.sheet.SectionNumber;
import vn.dti.sheet.SectionNumber.Kind;

/**
 * The whole ids of rows that are numbered in several ways: below A and I, row 1.1 is A.I.1.1.
 *
 * <p>The kinds nest in the order of their first appearance. Where ids would come twice that way, or
 * fewer sums of points would agree though as many groups are told, another order is meant: of A, 1, B,
 * I, 1 the last is below I.
 */
final class Nesting {

    /**
     * A row.
     *
     * @param id as printed
     * @param points the printed points; empty if there are none
     */
    record Item(String id, Optional<Rational> points) {

        /** What the id begins with, by which it is of a kind. */
        private SectionNumber head() {
            return new SectionNumber(id.replaceFirst("\\..*", ""));
        }
    }

    /** Ids under an order, and what speaks against it. */
    private record Tried(List<String> ids, int faults, int groups, int wrongSums) {}

    private static final Pattern OF_LETTER = Pattern.compile(".*\\p{L}");
    private static final Pattern DIGIT_FIRST = Pattern.compile("\\p{Nd}.*");

    private final List<Item> items;
    private final List<Kind> kinds = new ArrayList<>();

    private Nesting(List<Item> items) {
        this.items = items;
    }

    /** The whole id of each row. */
    static List<String> ids(List<Item> items) {
        var nesting = new Nesting(items);
        nesting.findKinds();
        List<Tried> tried = orders(nesting.kinds()).stream().map(nesting::tried).toList();
        if (tried.isEmpty()) {
            return List.of();
        }
        Tried first = tried.get(0);
        return tried.stream()
                .filter(each -> each.faults() < first.faults() || each.groups() >= first.groups())
                .min(Comparator.comparingInt(Tried::faults).thenComparingInt(Tried::wrongSums))
                .orElse(first)
                .ids();
    }

    /** The kinds in the order of their first appearance. */
    private List<Kind> kinds() {
        return List.copyOf(new LinkedHashSet<>(kinds));
    }

    /** All orders, that of the list first. */
    private static List<List<Kind>> orders(List<Kind> kinds) {
        if (kinds.size() < 2) {
            return kinds.isEmpty() ? List.of() : List.of(kinds);
        }
        var orders = new ArrayList<List<Kind>>();
        for (Kind first : kinds) {
            List<Kind> others = kinds.stream().filter(kind -> kind != first).toList();
            for (List<Kind> rest : orders(others)) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    private void findKinds() {
        Map<Kind, SectionNumber> last = new EnumMap<>(Kind.class);
        for (Item item : items) {
            Kind kind = begins(item.head()) ? Kind.ROMAN : kind(item.head(), last);
            kinds.add(kind);
            last.put(kind, item.head());
        }
    }

    /** Below a row of the kind above the Roman ones comes their I; elsewhere I is the letter after H. */
    private boolean begins(SectionNumber head) {
        if (!head.isFirst(Kind.ROMAN)) {
            return false;
        }
        List<Kind> order = kinds();
        int roman = order.indexOf(Kind.ROMAN);
        return roman > 0 && kinds.get(kinds.size() - 1) == order.get(roman - 1);
    }

    /** C is a letter after B, and I a Roman one unless it comes after H; what is not a number is innermost. */
    private static Kind kind(SectionNumber head, Map<Kind, SectionNumber> last) {
        Set<Kind> may = head.kinds();
        if (may.size() < 2) {
            return may.stream().findFirst().orElse(Kind.ARABIC);
        }
        return may.stream()
                .filter(kind -> last.containsKey(kind) && head.follows(last.get(kind), kind))
                .findFirst()
                .orElse("IVX".contains(head.text()) ? Kind.ROMAN : Kind.LETTER);
    }

    private Tried tried(List<Kind> order) {
        var ids = new ArrayList<String>();
        Map<Kind, String> path = new EnumMap<>(Kind.class);
        for (int index = 0; index < items.size(); index++) {
            int depth = order.indexOf(kinds.get(index));
            path.keySet().removeIf(kind -> order.indexOf(kind) >= depth);
            String printed = items.get(index).id();
            var id = new StringBuilder();
            order.stream()
                    .filter(path::containsKey)
                    .map(path::get)
                    .filter(outer -> !names(printed, outer))
                    .forEach(outer -> id.append(outer).append('.'));
            path.put(kinds.get(index), printed);
            ids.add(id + printed);
        }
        return judged(ids);
    }

    private Tried judged(List<String> ids) {
        var known = new HashSet<>(ids);
        Map<String, Optional<Rational>> sums = new HashMap<>();
        int faults = ids.size() - known.size();
        for (int index = 0; index < ids.size(); index++) {
            String parent = parent(ids.get(index), known);
            Optional<Rational> points = items.get(index).points();
            faults += parent.isEmpty() || known.contains(parent) ? 0 : 1;
            sums.merge(parent, points, (one, other) -> one.flatMap(sum -> other.map(sum::plus)));
        }
        int wrong = 0;
        for (int index = 0; index < ids.size(); index++) {
            Optional<Rational> sum = sums.getOrDefault(ids.get(index), Optional.empty());
            Optional<Rational> points = items.get(index).points();
            wrong += sum.isPresent() && points.isPresent() && !sum.equals(points) ? 1 : 0;
        }
        return new Tried(ids, faults, sums.size(), wrong);
    }

    /** Whether a number has that of its section before it: A1 that of A. */
    private static boolean names(String printed, String section) {
        return OF_LETTER.matcher(section).matches()
                && printed.startsWith(section)
                && DIGIT_FIRST.matcher(printed.substring(section.length())).matches();
    }

    /** The id of the group of an id among those that are known; empty at the top. */
    static String parent(String id, Set<String> known) {
        int dot = id.lastIndexOf('.');
        if (dot > 0) {
            return id.substring(0, dot);
        }
        String letters = id.replaceFirst("\\p{Nd}+$", "");
        return !letters.equals(id) && known.contains(letters) && names(id, letters) ? letters : "";
    }
}
