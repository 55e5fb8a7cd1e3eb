// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import vn.dti.exact.Real;
import vn.dti.framework.Alternative;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;

/** The points of each unit of a cohort, and those of each criterion under each of its other readings. */
final class AllReadings {

    private final Framework framework;
    private final Ranking ranking;
    private final List<Alternative> alternatives;
    private final List<PeerRanges> ranges;
    private final List<UnitPoints> tallies = new ArrayList<>();

    /** The ranges of a cohort may be others by each reading. */
    AllReadings(
            Framework framework,
            Ranking ranking,
            List<Alternative> alternatives,
            Function<Framework, PeerRanges> ranges) {
        this.framework = framework;
        this.ranking = ranking;
        this.alternatives = alternatives;
        this.ranges = alternatives.stream()
                .map(each -> ranges.apply(each.framework()))
                .toList();
    }

    /** Takes the result of a unit under the readings in use. */
    void add(Unit unit, Scorecard card) {
        var otherwise = new ArrayList<Real>();
        var refused = new HashMap<Integer, List<Problem>>();
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative alternative = alternatives.get(i);
            try {
                otherwise.add(alternative.points(card, ranges.get(i).of(unit.group())));
            } catch (InvalidInputsException invalid) {
                refused.put(i, invalid.problems());
                otherwise.add(card.breakdown().real(alternative.criterion()));
            }
        }
        tallies.add(new UnitPoints(
                unit,
                card.root().census(),
                card.byTag(),
                card.root().real(),
                ranking.classification(card.root(), Mark.of(card.root())),
                Judgement.of(card, ranking),
                card.breakdown()::real,
                ranking.values(card),
                card.maxima(),
                otherwise,
                refused));
    }

    ReadingStandings standings() {
        return new RankTrials(framework, ranking, tallies, alternatives).standings();
    }
}
