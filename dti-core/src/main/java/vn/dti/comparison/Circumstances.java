// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.List;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/** The units, periods and kinds of figures of two results, where they differ. */
final class Circumstances {

    private Circumstances() {}

    static List<Message> notices(Scorecard before, Scorecard after) {
        Assessment one = before.inputs().assessment();
        Assessment other = after.inputs().assessment();
        var notices = new ArrayList<Message>();
        if (differ(one.unit(), other.unit())) {
            notices.add(
                    Message.of(ComparisonPhrase.OTHER_UNIT, name(one.unit()), name(other.unit())));
        }
        if (differ(one.period(), other.period())) {
            notices.add(Message.of(
                    ComparisonPhrase.OTHER_PERIOD, name(one.period()), name(other.period())));
        }
        if (one.kind() != other.kind()) {
            notices.add(Message.of(ComparisonPhrase.OTHER_KIND, one.kind(), other.kind()));
        }
        return notices;
    }

    private static boolean differ(String one, String other) {
        return !NormalText.identity(one).equals(NormalText.identity(other));
    }

    private static Message name(String text) {
        return text.isEmpty() ? Message.of(ComparisonPhrase.UNSTATED) : Message.verbatim(text);
    }
}
