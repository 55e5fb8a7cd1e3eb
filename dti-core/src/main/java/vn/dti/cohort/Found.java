// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Real;
import vn.dti.exact.Sample;
import vn.dti.exact.TooLargeException;
import vn.dti.exact.UndecidedException;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Comparison;
import vn.dti.wording.Message;

/** A comparison that a rule makes, with the values that the units have. */
record Found(Comparison comparison, Spread spread) {

    /** The numbers that some comparisons of one criterion come to, each with a value or more. */
    static ReferenceRange reference(List<Found> all, String group) {
        var figures = new LinkedHashMap<String, Real>();
        all.forEach(found -> figures.putAll(found.figures()));
        Message source = all.stream()
                .filter(found -> found.comparison.isRange())
                .findFirst()
                .map(found -> found.spread.source())
                .orElseGet(() -> number(all));
        return new ReferenceRange(
                figures,
                group.isEmpty() ? source : Message.of(CohortPhrase.OF_GROUP, group, source));
    }

    private static Message number(List<Found> all) {
        long least = all.stream().mapToLong(found -> found.spread.units()).min().orElse(0);
        long most = all.stream().mapToLong(found -> found.spread.units()).max().orElse(0);
        return least == most
                ? Message.of(CohortPhrase.OF_UNITS, most)
                : Message.of(CohortPhrase.OF_SOME_UNITS, least, most);
    }

    /** Of numbers that are too near to each other to tell, what rests on the difference is not known. */
    private Map<String, Real> figures() {
        var figures = new LinkedHashMap<String, Real>();
        if (comparison.isRange()) {
            figures.put(ReferenceRange.MIN, spread.least().orElseThrow());
            figures.put(ReferenceRange.MAX, spread.most().orElseThrow());
            return figures;
        }
        Sample sample = Sample.of(spread.values());
        comparison.figures().forEach((name, asked) -> {
            try {
                figures.put(name, asked.of(sample));
            } catch (UndecidedException | TooLargeException undecided) {
                // Left out: what rests on it waits.
            }
        });
        return figures;
    }

    private boolean tellsApart() {
        return comparison.isRange()
                || comparison.figures().values().stream().anyMatch(Comparison.Asked::isDeviation);
    }

    /** What a reader should know of this range. */
    List<Message> notices(Message criterion) {
        var notices = new ArrayList<Message>();
        if (spread.units() == 1) {
            notices.add(Message.of(CohortPhrase.ALONE, criterion, spread.whoseLeast()));
        } else {
            spread.least()
                    .filter(value -> tellsApart())
                    .filter(value -> spread.most().equals(Optional.of(value)))
                    .ifPresent(value -> notices.add(
                            Message.of(CohortPhrase.DEGENERATE, criterion, spread.units(), value)));
        }
        spread.whoseContradict()
                .ifPresent(whose -> notices.add(
                        Message.of(CohortPhrase.RANGE_CONTRADICTORY, criterion, whose)));
        return notices;
    }
}
