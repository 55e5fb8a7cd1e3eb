// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/**
 * An aggregate in words, and as formulas have it.
 *
 * @param aggregate what is said
 */
record AggregateText(Aggregate aggregate) implements Worded {

    /** For example {@code weighted-mean(courses.grade, courses.credits)}. */
    String formula() {
        String list = aggregate.list().name();
        if (aggregate.isCount()) {
            return "count(" + list + condition() + ")";
        }
        var naming = Naming.ofRecords(list);
        String values = aggregate.each().text(naming) + condition();
        String picked = aggregate
                .pick()
                .map(pick -> pick.word() + "(" + pick.number() + ", " + values + ")")
                .orElse(values);
        return aggregate.isWeighted()
                ? "weighted-mean(" + picked + ", " + aggregate.weight().text(naming) + ")"
                : aggregate.reduction().word() + "(" + picked + ")";
    }

    private String condition() {
        return isConditional() ? " where " + aggregate.where().in(Language.EN) : "";
    }

    private boolean isConditional() {
        return !aggregate.where().equals(Condition.all(List.of()));
    }

    @Override
    public String in(Language language) {
        Phrase head = aggregate.isCount()
                ? RulePhrase.COUNT_OF
                : aggregate.reduction().phrase();
        return Message.of(Word.WITH, Message.of(head), picked()).in(language);
    }

    private Message picked() {
        Message values = conditional();
        return aggregate
                .pick()
                .map(pick -> Message.of(
                        pick.isBest() ? RulePhrase.HIGHEST : RulePhrase.LOWEST,
                        values,
                        pick.number()))
                .orElse(values);
    }

    private Message conditional() {
        return isConditional()
                ? Message.of(RulePhrase.RECORDS_WHERE, values(), aggregate.where())
                : values();
    }

    private Message values() {
        String list = aggregate.list().label();
        if (aggregate.isCount()) {
            return Message.of(RulePhrase.LABELLED, list);
        }
        return aggregate.isWeighted()
                ? Message.of(
                        RulePhrase.VALUES_BY_WEIGHT, list, aggregate.each(), aggregate.weight())
                : Message.of(RulePhrase.VALUES_OF, list, aggregate.each());
    }
}
