package vn.dti.comparison;

import java.util.ArrayList;
import java.util.List;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/** Who was assessed, for when, and by whose figures, where two results differ in that. */
final class Circumstances {

    private Circumstances() {}

    static List<Message> notices(Scorecard before, Scorecard after) {
        Assessment one = before.inputs().assessment();
        Assessment other = after.inputs().assessment();
        var notices = new ArrayList<Message>();
        if (differ(one.unit(), other.unit())) {
            notices.add(notice(ComparisonPhrase.OTHER_UNIT, name(one.unit()), name(other.unit())));
        }
        if (differ(one.period(), other.period())) {
            notices.add(notice(
                    ComparisonPhrase.OTHER_PERIOD, name(one.period()), name(other.period())));
        }
        if (one.kind() != other.kind()) {
            notices.add(notice(ComparisonPhrase.OTHER_KIND, kind(one), kind(other)));
        }
        return notices;
    }

    private static Message notice(ComparisonPhrase phrase, Message one, Message other) {
        return Message.of(phrase, one, other);
    }

    private static boolean differ(String one, String other) {
        return !NormalText.identity(one).equals(NormalText.identity(other));
    }

    private static Message name(String text) {
        return text.isEmpty() ? Message.of(ComparisonPhrase.UNSTATED) : Message.verbatim(text);
    }

    private static Message kind(Assessment about) {
        return Message.of(
                switch (about.kind()) {
                    case SELF -> ComparisonPhrase.KIND_SELF;
                    case VERIFIED -> ComparisonPhrase.KIND_VERIFIED;
                    case UNSTATED -> ComparisonPhrase.KIND_UNSTATED;
                });
    }
}
