// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.framework.Exemptions;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** The units that earn points for what is said not to apply to them; the most first, the first few named. */
final class Exempt {

    private static final int NAMED = 5;

    private final Framework framework;
    private final List<Holder> named = new ArrayList<>();
    private long units;

    private record Holder(String unit, Exemptions exemptions) {}

    Exempt(Framework framework) {
        this.framework = framework;
    }

    void add(Scorecard card) {
        Exemptions exemptions = card.breakdown().exemptions();
        if (!exemptions.earn()) {
            return;
        }
        units++;
        named.add(new Holder(card.inputs().assessment().unit(), exemptions));
        named.sort(Comparator.comparing(
                (Holder holder) -> holder.exemptions().points(), Comparator.reverseOrder()));
        if (named.size() > NAMED) {
            named.remove(NAMED);
        }
    }

    /** What a reader of the ranking should know; nothing if no unit has such points. */
    Optional<Message> notice() {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var whose = new ArrayList<Message>();
        for (Holder each : named) {
            whose.add(Message.of(
                    CohortPhrase.EXEMPT_UNIT,
                    each.unit(),
                    each.exemptions().criteria(),
                    framework.display().round(each.exemptions().points())));
        }
        if (units > NAMED) {
            whose.add(Message.of(CohortPhrase.OTHERS, units - NAMED));
        }
        String reason = framework.document().policyReason();
        return Optional.of(Message.of(
                CohortPhrase.EXEMPT,
                whose,
                reason.isEmpty() ? reason : Message.of(Word.BECAUSE, reason)));
    }
}
