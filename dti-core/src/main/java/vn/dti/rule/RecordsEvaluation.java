// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import vn.dti.input.Figures;
import vn.dti.input.Items;
import vn.dti.input.Notice;
import vn.dti.input.Value;
import vn.dti.wording.Message;

/** The number of a list's records for which a condition holds, or that number as the host gave it. */
final class RecordsEvaluation implements Evaluation {

    private final Tally.Records records;
    private final Evaluation where;
    private final int index;

    RecordsEvaluation(Tally.Records records, int index) {
        this.records = records;
        this.where = records.qualifying();
        this.index = index;
    }

    @Override
    public void evaluate(Figures figures, Register result) {
        if (index < 0) {
            result.set(Value.missing(records.list().name()));
        } else if (isListed(figures)) {
            count(listed(figures), result);
        } else {
            result.read(figures, index);
        }
    }

    /** Whether there are records to be judged, and not the bare number of those that qualify. */
    private boolean isListed(Figures figures) {
        return index >= 0
                && figures.denominator(index) == 0
                && figures.value(index) instanceof Value.Known<?> known
                && known.value() instanceof Items.Listed;
    }

    private List<Figures> listed(Figures figures) {
        return figures.value(index) instanceof Value.Known<?> known
                        && known.value() instanceof Items.Listed listed
                ? listed.records()
                : List.of();
    }

    /** 3 of 0 is a mistake in a record as it is elsewhere; 0 of 0 just does not qualify. */
    private void count(List<Figures> listed, Register result) {
        long qualifying = 0;
        int number = 0;
        for (Figures record : listed) {
            number++;
            where.evaluate(record, result);
            if (!result.isKnown()
                    && result.state() instanceof Value.Undefined<?> over
                    && !over.dividend().isZero()) {
                result.set(InRecord.of(over, records.list().name() + "[" + number + "]."));
                return;
            }
            qualifying += result.isYes() ? 1 : 0;
        }
        result.set(qualifying);
    }

    /** Tells what a reader should know of the records: contradictions in them, and those not judged. */
    void tell(Figures figures, Result result) {
        if (!isListed(figures)) {
            return;
        }
        var register = new Register();
        long undecided = 0;
        for (Figures record : listed(figures)) {
            result.note(record.notices(records.where().inputs()));
            where.evaluate(record, register);
            undecided += register.isKnown() ? 0 : 1;
        }
        if (undecided > 0) {
            var message = Message.of(RulePhrase.RECORDS_LEFT_OUT, undecided);
            result.note(Notice.Kind.RECORDS_LEFT_OUT, () -> message);
        }
    }
}
