// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;

/** Finds the scorecards that cannot be ranked with the first one. */
final class Comparability {

    private final Scorecard first;
    private final List<Offence> offences;

    private Comparability(Scorecard first, List<Offence> offences) {
        this.first = first;
        this.offences = offences;
    }

    static void require(List<Scorecard> cards) {
        var offences = new ArrayList<Offence>();
        if (cards.isEmpty()) {
            offences.add(new Offence("", "", Message.of(CohortPhrase.EMPTY)));
            Roster.requireNone(offences);
        }
        var roster = new Roster(offences::add);
        var alike = new Comparability(cards.get(0), offences);
        for (Scorecard card : cards) {
            roster.add(new Unit(card.inputs().assessment(), ""));
            alike.compare(card);
        }
        Roster.requireNone(offences);
    }

    private void compare(Scorecard card) {
        Framework framework = card.framework();
        Framework other = first.framework();
        if (!framework.id().equals(other.id())) {
            add(card, CohortPhrase.OTHER_FRAMEWORK, framework.id(), other.id());
        } else if (!framework.document().edition().equals(other.document().edition())) {
            add(card, CohortPhrase.OTHER_EDITION, framework.id());
        } else {
            readings(card);
            ranges(card);
        }
    }

    private void readings(Scorecard card) {
        Map<String, String> chosen = first.framework().readings();
        card.framework().readings().forEach((criterion, reading) -> {
            if (!reading.equals(chosen.get(criterion))) {
                add(
                        card,
                        CohortPhrase.OTHER_READING,
                        card.framework().titled(criterion),
                        reading,
                        chosen.getOrDefault(criterion, ""));
            }
        });
    }

    /** The ends of a range make a difference, not whose figures set them. */
    private void ranges(Scorecard card) {
        var ranges = new HashMap<>(first.inputs().references());
        ranges.putAll(card.inputs().references());
        ranges.keySet().stream()
                .sorted()
                .filter(criterion -> !Objects.equals(ends(first, criterion), ends(card, criterion)))
                .forEach(criterion ->
                        add(card, CohortPhrase.OTHER_RANGE, card.framework().titled(criterion)));
    }

    private static List<Object> ends(Scorecard card, String criterion) {
        ReferenceRange range = card.inputs().references().get(criterion);
        return range == null ? List.of() : List.of(range.figures());
    }

    private void add(Scorecard card, CohortPhrase phrase, Object... values) {
        String unit = card.inputs().assessment().unit();
        var all = new ArrayList<Object>(List.of(unit));
        all.addAll(List.of(values));
        offences.add(new Offence(unit, "", new Message(phrase, all)));
    }
}
