// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.object;
import static vn.dti.output.Datum.some;

import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.framework.Classification;
import vn.dti.input.Items;
import vn.dti.input.Value;
import vn.dti.output.Datum.Entries;
import vn.dti.rule.Explanation;
import vn.dti.wording.Language;

/** Explanations, and classes with the reasons why they are not better. */
final class ExplanationOutput {

    private ExplanationOutput() {}

    /** The {@code class}, what kept the unit from a better one, and what is lacking to the next. */
    static Entries of(Classification classification, Rounding display, Language language) {
        Optional<Entries> next = classification.next().map(each -> next(each, display, language));
        return object(
                field("class", classification.title()),
                some("barred", classification.barred(), each -> barred(each, language)),
                some("denied", classification.denials(), each -> denied(each, language)),
                field("next", next));
    }

    private static Entries barred(Explanation prerequisite, Language language) {
        return object(
                field("message", Classification.stated(prerequisite).in(language)),
                of(prerequisite, language));
    }

    private static Entries denied(Classification.Denial denial, Language language) {
        return object(
                field("class", denial.title()),
                field("message", denial.words().in(language)),
                some("because", denial.reasons(), each -> of(each, language)));
    }

    private static Entries next(Classification.Next next, Rounding display, Language language) {
        return object(
                field("class", next.title()),
                field("lacking", next.displayed(display)),
                some("because", next.unmet(), each -> of(each, language)));
    }

    /** A {@code claim}, its {@code value} or {@code state}, and what it rests on. */
    static Entries of(Explanation explanation, Language language) {
        return object(
                field("claim", explanation.claim().in(language)),
                value(explanation.value()),
                some("because", explanation.because(), each -> of(each, language)));
    }

    private static Entries value(Value<?> value) {
        return value.fold(new Value.Cases<>(
                known -> known instanceof Real number && !number.isFraction()
                        ? Vocabulary.between(number)
                        : field("value", value((Object) known)),
                missing -> field("state", "missing"),
                reason -> field("state", "not-applicable"),
                dividend -> field("state", "undefined"),
                () -> field("state", "undecided"),
                () -> field("state", "awaited")));
    }

    /** Of a list the number of its records, or that which the host gave. */
    private static Object value(Object known) {
        if (known instanceof Items.Listed listed) {
            return listed.records().size();
        }
        if (known instanceof Items.Counted counted) {
            return counted.number();
        }
        return known instanceof Rational || known instanceof Boolean ? known : known.toString();
    }
}
