// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.input.Notice;
import vn.dti.rule.Explanation;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** The notices on the result of a unit as a whole. */
final class ResultNotices {

    private final Scorecard card;

    ResultNotices(Scorecard card) {
        this.card = card;
    }

    List<Notice> all() {
        var notices = new ArrayList<Notice>();
        if (!document().prerequisites().isEmpty()) {
            for (Explanation barred : card.classification().barred()) {
                notices.add(new Notice(Notice.Kind.PREREQUISITE, barred.claim()));
            }
        }
        notices.addAll(card.root().notices());
        notices.addAll(exempt());
        Stream.concat(undecided(), ofUnprovedParts())
                .map(message -> new Notice(Notice.Kind.UNDECIDED, message))
                .forEach(notices::add);
        return List.copyOf(notices);
    }

    private Document document() {
        return card.framework().document();
    }

    /** Those of what the class asks for that no number of digits shows; nothing is looked at where all is exact. */
    private Stream<Message> undecided() {
        return document().requiresMore() || !card.breakdown().isFraction()
                ? card.classification().undecided()
                : Stream.empty();
    }

    private Stream<Message> ofUnprovedParts() {
        return card.breakdown().isFraction()
                ? Stream.empty()
                : card.byTag().stream()
                        .flatMap(share -> share.unproved(card.framework().display()).stream());
    }

    private List<Notice> exempt() {
        Exemptions exemptions = card.breakdown().exemptions();
        if (!exemptions.earn()) {
            return List.of();
        }
        String reason = document().policyReason();
        var message = Message.of(
                FrameworkPhrase.EXEMPT,
                exemptions.criteria(),
                card.framework().display().round(exemptions.points()),
                reason.isEmpty() ? reason : Message.of(Word.BECAUSE, reason));
        return List.of(new Notice(Notice.Kind.POINTS_WITHOUT_FIGURES, message));
    }
}
