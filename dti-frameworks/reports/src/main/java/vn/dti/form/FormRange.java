// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.framework.Criterion;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Comparison;
import vn.dti.wording.Language;

/** The figures of the other units that a form asks for at a criterion that compares with them. */
enum FormRange {
    /** The smallest value of all units. */
    LEAST("/min/", FormPhrase.LEAST_OF_UNITS),
    /** The largest one. */
    MOST("/max/", FormPhrase.MOST_OF_UNITS),
    /** Whose figures these are. */
    SOURCE("/source/", FormPhrase.SOURCE_OF_RANGE);

    private final String prefix;
    private final FormPhrase label;

    FormRange(String prefix, FormPhrase label) {
        this.prefix = prefix;
        this.label = label;
    }

    /** What is asked for a criterion; nothing where it compares with no range of the units. */
    static List<FormRange> of(Criterion criterion) {
        return isAsked(criterion) ? List.of(values()) : List.of();
    }

    /** Whether a criterion compares with a range under any of its readings, and not with statistics alone. */
    static boolean isAsked(Criterion criterion) {
        return criterion
                .rules()
                .flatMap(rule -> rule.comparisons().stream())
                .anyMatch(Comparison::isRange);
    }

    /** The criterion that a cell with a key is about, if it is one of these cells. */
    static Optional<String> criterion(String key) {
        return Stream.of(values())
                .filter(each -> key.startsWith(each.prefix))
                .map(each -> key.substring(each.prefix.length()))
                .findFirst();
    }

    /** The key of the cell of a criterion. */
    String key(String criterion) {
        return prefix + criterion;
    }

    String label() {
        return label.words();
    }

    FormEntry entry() {
        return this == SOURCE ? FormEntry.text() : FormEntry.number();
    }

    /** What a report says, as a cell takes it. */
    Object known(Inputs inputs, String criterion) {
        ReferenceRange range = inputs.references().get(criterion);
        if (range == null || !range.hasRange()) {
            return "";
        }
        return switch (this) {
            case LEAST -> number(range.min());
            case MOST -> number(range.max());
            case SOURCE -> range.source().in(Language.VI);
        };
    }

    /** No cell holds a number that is not a fraction; it is left to the reader of the form. */
    private static Object number(Real end) {
        return end instanceof Rational number ? FormValues.number(number) : "";
    }
}
