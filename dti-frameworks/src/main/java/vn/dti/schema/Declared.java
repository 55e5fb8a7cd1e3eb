// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.input.Input;
import vn.dti.rule.Expression;
import vn.dti.wording.NormalText;
import vn.dti.yaml.YamlNode;

/** The inputs that are declared, and the names of those whose declaration is at fault. */
final class Declared {

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Set<String> faulty = new LinkedHashSet<>();

    /** The values that are calculated once and used by name; empty until they are read. */
    private final Map<String, Optional<Expression>> values = new LinkedHashMap<>();

    private final Map<String, Long> lengths = new HashMap<>();
    private final Set<String> usedValues = new HashSet<>();
    private long writtenOut;

    /** Those that rules ask for of the period before, by the name of the quantity. */
    private final Map<String, Input> earlier = new HashMap<>();

    /** By the first word of a label of several; found when it is asked for. */
    private Optional<Map<String, List<Input>>> beginnings = Optional.empty();

    /** Those among the faulty names that are not a single word. */
    private final List<String> unwordly = new ArrayList<>();

    /** All names; filled when they are asked for, which each formula does. */
    private final Set<String> names = new LinkedHashSet<>();

    private final Map<Pattern, Boolean> kinds = new HashMap<>();

    private boolean isUnread;

    /** The list whose records have these as fields, of which no earlier one is known. */
    private Optional<String> list = Optional.empty();

    /** The names of the inputs of the unit, where these are the fields of a record. */
    private Set<String> outside = Set.of();

    /** By label as it is compared; filled when it is asked for. */
    private final Map<String, Input> labels = new HashMap<>();

    /** The fields of the records of a list. */
    static Declared of(Input list) {
        var declared = new Declared();
        declared.list = Optional.of(list.name());
        AggregateReader.fields(list).forEach(declared::add);
        return declared;
    }

    /** The same beside the inputs of the unit, which a condition on a record cannot use. */
    static Declared of(Input list, Declared unit) {
        Declared declared = of(list);
        declared.outside = unit.names();
        return declared;
    }

    /** The list whose fields these are; none for the inputs of a unit. */
    Optional<String> list() {
        return list;
    }

    /** Whether a name is that of an input of the unit, where these are the fields of a record. */
    boolean isOutside(String name) {
        return outside.contains(isPrevious(name) ? base(name) : name);
    }

    void add(Input input) {
        inputs.put(input.name(), input);
        labels.clear();
        names.clear();
        beginnings = Optional.empty();
        kinds.clear();
    }

    /** A value by its name, which is not known before its calculation was read. */
    void announce(String name) {
        values.put(name, Optional.empty());
        names.clear();
        kinds.clear();
    }

    /** The calculation of an announced value, and the characters that it has if written out. */
    void calculate(String name, Expression value, long characters) {
        values.put(name, Optional.of(value));
        lengths.put(name, characters);
    }

    boolean isValue(String name) {
        return values.containsKey(name);
    }

    /** The calculation of a value; empty where there is none, or none yet. */
    Optional<Expression> value(String name) {
        return values.getOrDefault(name, Optional.empty());
    }

    /** Takes a value into a calculation. */
    void use(String name) {
        usedValues.add(name);
        writtenOut += lengths.getOrDefault(name, 0L);
    }

    /** The characters of all values as often as they were used up to now. */
    long writtenOut() {
        return writtenOut;
    }

    /** The values that were read and are used by no other and no rule, in the author's order. */
    List<String> unusedValues() {
        return values.entrySet().stream()
                .filter(each -> each.getValue().isPresent())
                .map(Map.Entry::getKey)
                .filter(name -> !usedValues.contains(name))
                .toList();
    }

    /** No inputs, because what was meant for their declarations could not be read. */
    static Declared unread() {
        var declared = new Declared();
        declared.isUnread = true;
        return declared;
    }

    /** A name whose users are not to be reported, as its declaration was. */
    void addFaulty(String name) {
        faulty.add(name);
        names.clear();
        kinds.clear();
        if (!name.matches("[\\p{L}\\p{N}_]+")) {
            unwordly.add(name);
        }
    }

    /** An input, which is declared for the period before as well as soon as that is asked for. */
    Optional<Input> find(String name) {
        return isEarlier(name)
                ? Optional.ofNullable(inputs.get(base(name))).map(this::earlier)
                : Optional.ofNullable(inputs.get(name));
    }

    private boolean isEarlier(String name) {
        return isPrevious(name) && list.isEmpty();
    }

    private static boolean isPrevious(String name) {
        return name.endsWith(Input.PREVIOUS);
    }

    private static String base(String name) {
        return name.substring(0, name.length() - Input.PREVIOUS.length());
    }

    private Input earlier(Input input) {
        return earlier.computeIfAbsent(input.name(), name -> input.previous());
    }

    /** An input by its name whose declaration nothing was found wrong with. */
    Optional<Input> sound(String name) {
        return isFaulty(name) ? Optional.empty() : find(name);
    }

    /** The input that has a label, however that is spaced and whatever its case. */
    Optional<Input> labelled(String label) {
        if (labels.isEmpty()) {
            inputs.values()
                    .forEach(
                            input -> labels.putIfAbsent(NormalText.identity(input.label()), input));
        }
        return Optional.ofNullable(labels.get(NormalText.identity(label)));
    }

    /** The inputs whose labels of several words begin with one. */
    List<Input> labelsFrom(String word) {
        if (beginnings.isEmpty()) {
            beginnings = Optional.of(foundBeginnings());
        }
        return beginnings.get().getOrDefault(word, List.of());
    }

    private Map<String, List<Input>> foundBeginnings() {
        var found = new HashMap<String, List<Input>>();
        for (Input input : inputs.values()) {
            Matcher first = WORD.matcher(input.label());
            if (input.label().contains(" ") && first.find()) {
                found.computeIfAbsent(first.group(), any -> new ArrayList<>()).add(input);
            }
        }
        return found;
    }

    /** Whether any name looks as one of a kind, such as the cells of spreadsheets. */
    boolean hasName(Pattern kind) {
        return kinds.computeIfAbsent(
                kind,
                any -> names().stream().anyMatch(name -> kind.matcher(name).matches()));
    }

    /** Whether a text names an input among its words, so that it is a quantity and no number. */
    boolean isNamedIn(YamlNode node) {
        return node instanceof YamlNode.Scalar text
                && Stream.of(text.text().split("[^\\p{L}\\p{N}_]+", -1))
                        .anyMatch(name -> inputs.containsKey(name) || values.containsKey(name));
    }

    Set<String> faulty() {
        return faulty;
    }

    boolean isFaulty(String name) {
        return isUnread || faulty.contains(isEarlier(name) ? base(name) : name);
    }

    /** Each input, and after it what rules ask of the period before. */
    List<Input> inputs() {
        return inputs.values().stream()
                .flatMap(input -> Stream.concat(
                        Stream.of(input), Stream.ofNullable(earlier.get(input.name()))))
                .toList();
    }

    Set<String> names() {
        if (names.isEmpty()) {
            names.addAll(inputs.keySet());
            names.addAll(values.keySet());
            names.addAll(faulty);
        }
        return Collections.unmodifiableSet(names);
    }

    /** Faulty names with hyphens, spaces or other signs in them. */
    List<String> unwordly() {
        return unwordly;
    }
}
