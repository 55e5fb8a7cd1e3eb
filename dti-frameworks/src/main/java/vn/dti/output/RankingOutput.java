// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.list;
import static vn.dti.output.Datum.object;
import static vn.dti.output.Datum.some;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.cohort.ClassRange;
import vn.dti.cohort.Mark;
import vn.dti.cohort.Move;
import vn.dti.cohort.Parting;
import vn.dti.cohort.RankRange;
import vn.dti.cohort.RankedCohort;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.ReadingMoves;
import vn.dti.cohort.ReadingRefusal;
import vn.dti.cohort.ReadingStandings;
import vn.dti.cohort.Standing;
import vn.dti.cohort.Standings;
import vn.dti.cohort.Swap;
import vn.dti.exact.Rational;
import vn.dti.framework.Caveat;
import vn.dti.framework.Census;
import vn.dti.framework.Framework;
import vn.dti.framework.TieBreak;
import vn.dti.output.Datum.Entries;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/**
 * Rankings: of a cohort, and over all readings of what is ambiguous.
 *
 * <p>{@code standings} holds the ranking of the whole and then of each node that was asked for, with the
 * {@code units} of each by falling points. {@code basis} is what is ranked on, and {@code tiesBrokenBy} is
 * {@code order} (that of the input) where equal points get ranks of their own. {@code tieBreak} has the
 * ids of the nodes by whose points units with an equal total are ordered, or the {@code value} of figures and
 * which is {@code better}; {@code partedBy} those that part a unit from another one, with its points.
 */
public final class RankingOutput {

    /** The code of a notice whose first value is a criterion, and which is about some of the units. */
    private static final String CONTRADICTORY = "range-of-contradictory-figures";

    /** The number of moves that are shown, the largest first. */
    public static final int LARGEST = 10;

    private final Framework framework;
    private final RankedCohort ranked;
    private final Language language;

    private RankingOutput(Framework framework, RankedCohort ranked, Language language) {
        this.framework = framework;
        this.ranked = ranked;
        this.language = language;
    }

    /**
     * A ranking.
     *
     * @param framework what the units are scored by
     * @param ranking how they are ranked
     * @param ranked the cohort
     * @param language the language of sources and notices
     * @return the document {@code rank}
     */
    public static Entries of(
            Framework framework, Ranking ranking, RankedCohort ranked, Language language) {
        var output = new RankingOutput(framework, ranked, language);
        return object(
                Vocabulary.head("rank"),
                basis(framework, ranking),
                Vocabulary.references(ranked.ranges(), language),
                Vocabulary.groupReferences(ranked.groupRanges(), language),
                Vocabulary.notices(ranked.notices(), language),
                field("standings", list(ranked.standings(), output::standings)));
    }

    private static Entries basis(Framework framework, Ranking ranking) {
        boolean broken = ranking.ties().breaking().isPresent();
        return object(
                Vocabulary.framework(framework),
                field("ties", ranking.ties().word()),
                some("tieBreak", ranking.tieBreak(), RankingOutput::tieBreak),
                field("tiesBrokenBy", broken ? Standing.ORDER : ""),
                field("basis", ranking.basis().word()));
    }

    private static Object tieBreak(TieBreak turn) {
        return turn.fold(
                TieBreak.OfNode::id,
                value -> object(
                        field("expression", value.key()),
                        field("better", value.better().word())));
    }

    private Entries standings(Standings standings) {
        return object(
                Vocabulary.node(standings.node().id(), standings.node().title()),
                Vocabulary.max(standings.node().max(), framework.display()),
                field("units", list(standings.all(), this::unit)));
    }

    private Entries unit(Standing standing) {
        Mark mark = standing.mark();
        return object(
                field("rank", rank(standing.rank())),
                Vocabulary.assessment(standing.unit().assessment()),
                field("group", standing.unit().group()),
                field("rankInGroup", rank(standing.inGroupRank())),
                Vocabulary.points(mark.real(), mark.display()),
                Vocabulary.max(mark.max(), mark.display()),
                field("percent", mark.percent()),
                ExplanationOutput.of(standing.classification(), mark.display(), language),
                some("partedBy", partedBy(standing)),
                Vocabulary.tags(standing.byTag(), framework.display(), language),
                Vocabulary.statuses(standing.census()),
                field("criteriaByStatus", criteria(standing.census())),
                Vocabulary.notices(notices(standing), language));
    }

    /** A rank is a half at most, by the mean of those that tie. */
    private static Optional<BigDecimal> rank(Rational rank) {
        return rank.toExactDecimal();
    }

    /** That by which a unit is parted from others that show an equal total. */
    private List<Entries> partedBy(Standing standing) {
        var parts = new ArrayList<Entries>();
        standing.brokenBy()
                .forEach((by, parting) -> parts.add(object(
                        field("by", by),
                        amount(parting),
                        field("message", parting.words().in(language)))));
        return parts;
    }

    private Entries amount(Parting parting) {
        return switch (parting.of()) {
            case POINTS -> Vocabulary.points(parting.value().orElseThrow(), framework.display());
            case VALUE -> field("value", parting.value());
            case DATE -> field("value", parting.value().map(RankingOutput::day));
            case PLACE -> field("place", parting.value());
            case DIGITS -> field("places", parting.value());
        };
    }

    private static String day(Rational days) {
        return LocalDate.ofEpochDay(days.numerator().longValueExact()).toString();
    }

    /** The ids of the criteria by caveat; a caveat that none has is left out. */
    private static Map<String, List<String>> criteria(Census census) {
        var byStatus = new LinkedHashMap<String, List<String>>();
        for (Caveat caveat : Caveat.values()) {
            byStatus.put(caveat.name(), census.criteria(caveat));
        }
        byStatus.values().removeIf(List::isEmpty);
        return byStatus;
    }

    /** The notices about one unit: that its figures contradict each other, and set a range all the same. */
    private List<Message> notices(Standing standing) {
        List<Object> contradicted = standing.census().criteria(Caveat.CONTRADICTED).stream()
                .<Object>map(framework::titled)
                .toList();
        return ranked.notices().stream()
                .filter(notice -> notice.phrase().noticeCode().equals(CONTRADICTORY))
                .filter(notice -> contradicted.contains(notice.values().get(0)))
                .toList();
    }

    /**
     * How far other readings move each unit: its {@code best} and {@code worst} rank, and the readings
     * that lead there.
     *
     * <p>{@code combinations} of readings were tried; left out where there were too many, so that {@code
     * best} and {@code worst} are outer bounds. {@code byReading} has how many units each reading moves
     * by itself, {@code moves} the largest of these moves; {@code refusals} the units whose figures a
     * reading refuses, which moves no range.
     *
     * @param framework what the units are scored by
     * @param ranking how they are ranked
     * @param standings the ranking over all readings
     * @param language the language of messages
     * @return the document {@code rankAllReadings}
     */
    public static Entries of(
            Framework framework, Ranking ranking, ReadingStandings standings, Language language) {
        Optional<Long> tried = Optional.of(standings.combinations());
        return object(
                Vocabulary.head("rankAllReadings"),
                basis(framework, ranking),
                field("combinations", tried.filter(each -> standings.isExact())),
                field("units", list(standings.ranges(), RankingOutput::range)),
                some("classes", standings.classes(), RankingOutput::classes),
                field("byReading", list(standings.readings(), RankingOutput::byReading)),
                field(
                        "moves",
                        list(
                                standings.moves().stream().limit(LARGEST).toList(),
                                RankingOutput::move)),
                field("refusals", list(standings.refusals(), each -> refusal(each, language))),
                Vocabulary.notices(standings.notices(), language));
    }

    private static Entries range(RankRange range) {
        return object(
                Vocabulary.assessment(range.unit().assessment()),
                field("group", range.unit().group()),
                field("rank", rank(range.rank())),
                field("best", rank(range.best())),
                field("worst", rank(range.worst())),
                field("bestUnder", range.bestUnder()),
                field("worstUnder", range.worstUnder()));
    }

    private static Entries classes(ClassRange range) {
        return object(
                Vocabulary.assessment(range.unit().assessment()),
                field("class", range.chosen()),
                field("leastClass", range.least()),
                field("mostClass", range.most()));
    }

    private static Entries byReading(ReadingMoves reading) {
        return object(
                field("criterion", reading.criterion()),
                field("reading", reading.reading()),
                field("unitsCompared", reading.compared()),
                field("unitsMoved", reading.moves().size()));
    }

    private static Entries move(Move move) {
        return object(
                Vocabulary.assessment(move.unit().assessment()),
                field("criterion", move.criterion()),
                field("reading", move.reading()),
                field("rank", rank(move.from())),
                field("rankThere", rank(move.to())));
    }

    /**
     * The pairs of units whose order one reading decides.
     *
     * <p>A swap names the reading; the number of swaps may grow with the square of the units.
     *
     * @param standings the ranking over all readings
     * @param language the language of messages
     * @return the field {@code swaps}, to be put into the document {@code rankAllReadings}
     */
    public static Entries swaps(ReadingStandings standings, Language language) {
        return field("swaps", list(standings.swaps().toList(), swap -> swap(swap, language)));
    }

    private static Entries swap(Swap swap, Language language) {
        return object(
                field("criterion", swap.criterion()),
                field("reading", swap.reading()),
                field("gaining", swap.gaining().name()),
                field("losing", swap.losing().name()),
                Vocabulary.message(swap.change().name(), swap.message(), language));
    }

    private static Entries refusal(ReadingRefusal refusal, Language language) {
        return object(
                Vocabulary.assessment(refusal.unit().assessment()),
                field("criterion", refusal.criterion()),
                field("reading", refusal.reading()),
                field(
                        "problems",
                        list(refusal.problems(), each -> Vocabulary.problem(each, language))));
    }
}
