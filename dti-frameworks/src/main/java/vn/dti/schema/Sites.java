// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.diagnostic.Taken;
import vn.dti.framework.Framework;
import vn.dti.input.Input;

/**
 * The texts of a framework that decide on points, and what each can be changed into.
 *
 * <p>They are what the one reader of frameworks took for numbers, days, names, words and ends, so that no
 * title or note is among them.
 */
public final class Sites {

    private static final String QUOTES = "\"'";

    /** How many texts away the neighbour of a band has its limit at most. */
    private static final int NEIGHBOURS = 8;

    private static final Map<String, String> NEIGHBOUR = Map.of(
            "at-least", "below",
            "below", "at-least",
            "above", "at-most",
            "at-most", "above",
            "from", "before",
            "before", "from",
            "after", "by",
            "by", "after");

    private final Source source;
    private final Framework framework;
    private final List<Taken> taken;

    private Sites(Source source, Framework framework, Collection<Taken> taken) {
        this.source = source;
        this.framework = framework;
        this.taken = List.copyOf(taken);
    }

    /**
     * The sites of a framework.
     *
     * @param source the text of a framework that can be loaded
     * @return its sites
     * @throws vn.dti.diagnostic.InvalidFileException if it cannot
     */
    public static Sites of(Source source) {
        var taken = new TreeMap<Position, Taken>();
        // What is read twice is read as the same.
        var findings = new Findings(source, text -> taken.putIfAbsent(text.position(), text));
        Optional<Framework> framework =
                FrameworkReader.read(DocumentText.of(source), findings).framework();
        findings.requireNoErrors();
        return new Sites(source, framework.orElseThrow(), taken.values());
    }

    /** {@return the framework as it is} */
    public Framework framework() {
        return framework;
    }

    /**
     * A text and what is there instead.
     *
     * @param at the text
     * @param instead what it becomes
     */
    public record Edit(Taken at, String instead) {}

    /**
     * A change of a framework.
     *
     * @param tries edits that are made together; of several tries the first that gives a framework is the
     *     change
     */
    public record Change(List<List<Edit>> tries) {}

    /** {@return the changes in the order of the file} */
    public List<Change> all() {
        return IntStream.range(0, taken.size()).boxed().flatMap(this::changes).toList();
    }

    /** The limit that two neighbouring bands share is one, changed where it is first given. */
    private Stream<Change> changes(int place) {
        Taken text = taken.get(place);
        Optional<Integer> partner = partner(place);
        if (partner.filter(other -> other < place).isPresent()) {
            return Stream.of();
        }
        Optional<Taken> shared = partner.map(taken::get);
        return switch (text.as()) {
            case NUMBER ->
                beside(text.text()).stream()
                        .map(number -> changed(text, number, shared.map(at -> edit(at, number))));
            case DAY ->
                days(text.text()).stream()
                        .map(day -> changed(text, day, shared.map(at -> edit(at, day))));
            case END ->
                text.others().stream()
                        .map(end -> changed(
                                text, end, shared.map(at -> edit(at, at.others().get(0)))));
            case NAME -> first(text, after(text.text(), names(text.text())));
            case WORD -> first(text, after(text.text(), text.others()));
        };
    }

    private static Edit edit(Taken at, String instead) {
        return new Edit(at, instead);
    }

    private static Change changed(Taken text, String instead, Optional<Edit> shared) {
        return new Change(List.of(
                Stream.concat(Stream.of(edit(text, instead)), shared.stream()).toList()));
    }

    private static Stream<Change> first(Taken text, List<String> instead) {
        return instead.isEmpty()
                ? Stream.of()
                : Stream.of(new Change(instead.stream()
                        .map(other -> List.of(edit(text, other)))
                        .toList()));
    }

    /** Of the end or the limit of a band: that of the neighbour which goes on where this one stops. */
    private Optional<Integer> partner(int place) {
        boolean isLimit = !isEnd(place) && isEnd(place - 1);
        int end = isLimit ? place - 1 : place;
        if (!isEnd(end) || end + 1 >= taken.size()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, NEIGHBOURS)
                .flatMap(distance -> IntStream.of(end - distance, end + distance))
                .filter(other -> goesOn(end, other))
                .mapToObj(other -> isLimit ? other + 1 : other)
                .findFirst();
    }

    private boolean isEnd(int place) {
        return place >= 0 && place < taken.size() && taken.get(place).as() == Taken.As.END;
    }

    private boolean goesOn(int end, int other) {
        return isEnd(other)
                && other + 1 < taken.size()
                && taken.get(other + 1).text().equals(taken.get(end + 1).text())
                && taken.get(other).text().equals(NEIGHBOUR.get(taken.get(end).text()));
    }

    /** A unit of the last place more, and one less: 81% and 79% of 80%, 2/3 and 0/3 of 1/3. */
    private static List<String> beside(String number) {
        String sign = number.endsWith("%") ? "%" : "";
        String text = number.substring(0, number.length() - sign.length()).strip();
        int line = text.indexOf('/');
        try {
            if (line >= 0) {
                var top = new BigInteger(text.substring(0, line).strip());
                String rest = text.substring(line) + sign;
                return List.of(top.add(BigInteger.ONE) + rest, top.subtract(BigInteger.ONE) + rest);
            }
            var decimal = new BigDecimal(text);
            BigDecimal unit = decimal.scale() > 0 ? decimal.ulp() : BigDecimal.ONE;
            return List.of(
                    decimal.add(unit).toPlainString() + sign,
                    decimal.subtract(unit).toPlainString() + sign);
        } catch (NumberFormatException otherwise) {
            return List.of();
        }
    }

    private static List<String> days(String day) {
        LocalDate date = LocalDate.parse(day);
        return List.of(date.plusDays(1).toString(), date.minusDays(1).toString());
    }

    /** The others, from the one behind a text on. */
    private static List<String> after(String text, Collection<String> all) {
        var others = new ArrayList<>(all);
        int place = Math.max(0, others.indexOf(text));
        return Stream.concat(
                        others.subList(place, others.size()).stream(),
                        others.subList(0, place).stream())
                .filter(other -> !other.equals(text))
                .toList();
    }

    /** The inputs of the same type, or the fields of the same records. */
    private List<String> names(String name) {
        Stream<List<Input>> scopes = Stream.concat(
                Stream.of(framework.inputs()),
                framework.inputs().stream().map(input -> input.type().fields()));
        return scopes.flatMap(scope -> scope.stream()
                        .filter(input -> input.name().equals(name))
                        .limit(1)
                        .flatMap(input -> alike(input, scope)))
                .distinct()
                .toList();
    }

    private static Stream<String> alike(Input input, List<Input> scope) {
        return scope.stream()
                .filter(other -> other.type().equals(input.type())
                        || (other.type().isChoice() && input.type().isChoice())
                        || (other.type().isList() && input.type().isList()))
                .map(Input::name);
    }

    /**
     * The framework with edits.
     *
     * @param edits edits at different places
     * @return the text of the file; empty where the characters in the file are not those that were read, as
     *     behind an escape
     */
    public Optional<Source> with(List<Edit> edits) {
        var offsets = new TreeMap<Integer, Edit>(Comparator.reverseOrder());
        edits.forEach(edit -> offsets.put(offset(edit.at()), edit));
        var text = new StringBuilder(source.text());
        for (Map.Entry<Integer, Edit> each : offsets.entrySet()) {
            int begin = each.getKey();
            String before = each.getValue().at().text();
            if (!source.text().startsWith(before, begin)) {
                return Optional.empty();
            }
            text.replace(begin, begin + before.length(), each.getValue().instead());
        }
        return Optional.of(new Source(source.name(), text.toString()));
    }

    /** Behind the anchor and the quote, if there are any. */
    private int offset(Taken at) {
        String text = source.text();
        int begin = offset(at.position());
        if (text.startsWith("&", begin)) {
            while (begin < text.length() && !Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
            while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
        }
        boolean isQuoted = begin < text.length() && QUOTES.indexOf(text.charAt(begin)) >= 0;
        return isQuoted ? begin + 1 : begin;
    }

    private int offset(Position position) {
        String text = source.text();
        int line = 1;
        int begin = 0;
        for (int index = 0; index < text.length() && line < position.line(); index++) {
            if (text.charAt(index) == '\n') {
                line++;
                begin = index + 1;
            }
        }
        int end = text.indexOf('\n', begin);
        int length = text.codePointCount(begin, end < 0 ? text.length() : end);
        return text.offsetByCodePoints(begin, Math.min(position.column() - 1, length));
    }

    /**
     * A framework that differs in one text.
     *
     * @param changed the text of the file
     * @return the framework; empty if it cannot be loaded
     */
    public static Optional<Framework> load(Source changed) {
        var findings = new Findings(changed);
        var read = FrameworkReader.read(DocumentText.of(changed), findings).framework();
        return findings.hasErrors() ? Optional.empty() : read;
    }
}
