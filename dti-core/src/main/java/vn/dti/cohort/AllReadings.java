package vn.dti.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Reading;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.input.ReferenceRange;

/** Scores a cohort once under the readings in use, and each criterion under each of its other ones. */
final class AllReadings {

    private final Framework framework;
    private final Ranking ranking;
    private final List<Alternative> alternatives;

    /** A criterion read otherwise, all others as they are. */
    record Alternative(String criterion, String reading, Framework framework) {}

    AllReadings(Framework framework, Ranking ranking) {
        this.framework = framework;
        this.ranking = ranking;
        this.alternatives = alternatives(framework);
    }

    static List<Alternative> alternatives(Framework framework) {
        var alternatives = new ArrayList<Alternative>();
        for (Criterion criterion : framework.criteria().toList()) {
            String chosen = criterion.provision().readings().chosen();
            criterion.provision().readings().all().stream()
                    .map(Reading::name)
                    .filter(name -> !name.equals(chosen))
                    .map(name -> new Alternative(
                            criterion.id(), name, framework.withReading(criterion.id(), name)))
                    .forEach(alternatives::add);
        }
        return alternatives;
    }

    ReadingStandings standings(
            Function<Framework, Map<String, ReferenceRange>> references,
            Supplier<Stream<Member>> source) {
        var tallies = new ArrayList<Tally>();
        Map<String, ReferenceRange> chosen = references.apply(framework);
        List<Map<String, ReferenceRange>> others = alternatives.stream()
                .map(each -> references.apply(each.framework()))
                .toList();
        try (Stream<Member> members = source.get()) {
            members.forEachOrdered(member -> tallies.add(tally(member, chosen, others)));
        }
        return new RankTrials(framework, ranking, tallies, alternatives).standings();
    }

    private Tally tally(
            Member member,
            Map<String, ReferenceRange> chosen,
            List<Map<String, ReferenceRange>> others) {
        var points = new LinkedHashMap<String, Rational>();
        Scorecard card = framework.score(member.report().against(chosen));
        card.scores()
                .filter(score -> score.node() instanceof Criterion)
                .forEach(score -> points.put(score.id(), score.points()));
        var otherwise = new ArrayList<Rational>();
        var refused = new HashMap<Integer, List<Problem>>();
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative alternative = alternatives.get(i);
            Inputs report = member.report().against(others.get(i));
            try {
                otherwise.add(points(alternative, report));
            } catch (InvalidInputsException invalid) {
                refused.put(i, invalid.problems());
                otherwise.add(points.getOrDefault(alternative.criterion(), Rational.ZERO));
            }
        }
        return new Tally(member.unit(), card.root().census(), points, otherwise, refused);
    }

    private static Rational points(Alternative alternative, Inputs report) {
        return alternative
                .framework()
                .score(report)
                .find(alternative.criterion())
                .points();
    }
}
