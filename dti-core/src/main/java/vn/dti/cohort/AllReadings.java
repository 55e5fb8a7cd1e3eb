package vn.dti.cohort;

import java.util.ArrayList;
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
import vn.dti.framework.Score;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;

/** Scores a cohort once under the readings in use, and each criterion under each of its other ones. */
final class AllReadings {

    private final Framework framework;
    private final Ranking ranking;
    private final List<Alternative> alternatives;
    private final List<Offence> offences = new ArrayList<>();

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
        Roster.requireNone(offences);
        return new RankTrials(framework, ranking, tallies, alternatives).standings();
    }

    private Tally tally(
            Member member,
            Map<String, ReferenceRange> chosen,
            List<Map<String, ReferenceRange>> others) {
        var points = new LinkedHashMap<String, Rational>();
        framework
                .score(member.report().against(chosen))
                .scores()
                .filter(score -> score.node() instanceof Criterion)
                .forEach(score -> points.put(score.id(), score.points()));
        var otherwise = new ArrayList<Rational>();
        for (int i = 0; i < alternatives.size(); i++) {
            Inputs report = member.report().against(others.get(i));
            otherwise.add(points(alternatives.get(i), report));
        }
        return new Tally(member.unit(), points, otherwise);
    }

    private Rational points(Alternative alternative, Inputs report) {
        try {
            Score score = alternative.framework().score(report).find(alternative.criterion());
            return score.points();
        } catch (InvalidInputsException invalid) {
            String unit = report.assessment().unit();
            invalid.problems()
                    .forEach(problem -> offences.add(new Offence(
                            unit,
                            problem.place(),
                            Message.of(CohortPhrase.OF_UNIT, unit, problem.message()))));
            return Rational.ZERO;
        }
    }
}
