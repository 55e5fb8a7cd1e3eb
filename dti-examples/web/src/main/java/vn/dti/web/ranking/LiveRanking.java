// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Ranking;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment.Kind;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;
import vn.dti.web.period.Period;
import vn.dti.web.period.Periods;
import vn.dti.web.submission.Stage;
import vn.dti.web.submission.Submissions;
import vn.dti.web.submission.UnitSubmission;

/**
 * The units of a period scored and ranked together as they are at this moment: verified figures where
 * there are any, else those that the unit handed in. Drafts take no part.
 */
@Service
public class LiveRanking {

    private final Submissions submissions;
    private final Periods periods;

    /** The ranges of each period, kept until a submission of it changes. */
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    private record Known(long changes, Map<String, ReferenceRange> ranges) {}

    LiveRanking(Submissions submissions, Periods periods) {
        this.submissions = submissions;
        this.periods = periods;
    }

    /**
     * The submissions of a period that are ranked.
     *
     * @param period the period
     * @return those that are not drafts, by the names of the units
     */
    public List<UnitSubmission> ranked(Period period) {
        return submissions.of(period).stream()
                .filter(each -> each.stage() != Stage.DRAFT)
                .toList();
    }

    /**
     * Units that are scored together.
     *
     * @param period the period
     * @param taking the submissions
     * @return the cohort
     */
    public Cohort cohort(Period period, List<UnitSubmission> taking) {
        return Cohort.of(
                period.framework(),
                taking.stream()
                        .map(each -> new Member(
                                inputs(each, each.counting()), each.unit().group()))
                        .toList());
    }

    /**
     * The ranking of the whole and of each group of criteria.
     *
     * @param period the period
     * @param taking the submissions, at least one
     * @return the ranks as {@code dti rank} gives them for the same figures
     */
    public RankedCohort rank(Period period, List<UnitSubmission> taking) {
        return cohort(period, taking).rank(ranking(period.framework()), groups(period.framework()));
    }

    /**
     * How a framework ranks.
     *
     * @param framework the framework
     * @return ties as it says
     */
    public static Ranking ranking(Framework framework) {
        return Ranking.of(framework);
    }

    private static List<String> groups(Framework framework) {
        return framework.root().children().stream().map(Node::id).toList();
    }

    /**
     * One column of a submission with what its rules ask of the period before.
     *
     * @param one the submission
     * @param kind which column
     * @return the inputs
     */
    public Inputs inputs(UnitSubmission one, Kind kind) {
        return afterLast(one, one.inputs(kind));
    }

    /**
     * Figures of a submission, such as those that are being typed, with what its rules ask of the period
     * before.
     *
     * @param one the submission
     * @param figures the figures of this period
     * @return the inputs
     * @throws vn.dti.input.InvalidInputsException if those of the period before are not fit for that
     */
    public Inputs afterLast(UnitSubmission one, Inputs figures) {
        Period period = one.period();
        if (!period.asksForPrevious()) {
            return figures;
        }
        return earlier(one)
                .map(last -> figures.after(
                        last.inputs(last.counting()), period.framework().inputs()))
                .orElse(figures);
    }

    /**
     * What the same unit handed in for the period before.
     *
     * @param one a submission
     * @return empty if there is no such period, or the unit handed nothing in
     */
    public Optional<UnitSubmission> earlier(UnitSubmission one) {
        return Optional.of(one.period().previous())
                .filter(previous -> previous != 0)
                .map(periods::get)
                .flatMap(period -> submissions.find(period, one.unit().id()))
                .filter(earlier -> earlier.stage() != Stage.DRAFT);
    }

    /**
     * Scores one column of a submission as it is.
     *
     * @param one the submission
     * @param kind which column
     * @return the breakdown
     */
    public Scorecard score(UnitSubmission one, Kind kind) {
        return score(one.period(), inputs(one, kind));
    }

    /**
     * Scores inputs against the other units of the period.
     *
     * @param period the period
     * @param inputs the inputs of one unit
     * @return the breakdown; what compares units is against those that were handed in
     */
    public Scorecard score(Period period, Inputs inputs) {
        return period.framework().draft(inputs).complete(ranges(period));
    }

    /** The ranges of what compares units, over all that were handed in. */
    private Map<String, ReferenceRange> ranges(Period period) {
        long changes = submissions.changes(period);
        Known last = known.get(period.id());
        if (last != null && last.changes() == changes) {
            return last.ranges();
        }
        List<UnitSubmission> others = ranked(period);
        var now = new Known(
                changes, others.isEmpty() ? Map.of() : cohort(period, others).ranges());
        known.put(period.id(), now);
        return now.ranges();
    }
}
