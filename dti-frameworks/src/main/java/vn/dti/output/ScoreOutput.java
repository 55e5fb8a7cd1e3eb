// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.object;
import static vn.dti.output.Datum.some;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.output.Datum.Entries;
import vn.dti.rule.Status;
import vn.dti.wording.Language;

/**
 * The breakdown of one unit: the whole with its {@code criteria}, each a node like it.
 *
 * <p>{@code lost} is what the points lack to the maximum, as displayed; {@code withoutFigures} the points
 * of criteria that are said not to apply, {@code ceiling} the total if what is not known yet earned all
 * it can, {@code lead} the units in the lead, {@code class} the class of the total, {@code barred} the
 * prerequisites that are not met, {@code denied} the classes that the points reach but that are denied,
 * {@code next} what is lacking to the class above.
 */
public final class ScoreOutput {

    /** The amount of detail beside the points, each with more than those before. */
    enum Detail {
        RESULT,
        EXPLAINED,
        COMPLETE
    }

    private final Language language;
    private final Detail detail;

    private ScoreOutput(Language language, Detail detail) {
        this.language = language;
        this.detail = detail;
    }

    /**
     * A scorecard.
     *
     * @param card the result of one unit
     * @param language the language of notices and sources
     * @return the document {@code score}
     */
    public static Entries of(Scorecard card, Language language) {
        return of(card, language, Detail.RESULT);
    }

    /**
     * A scorecard with an {@code explanation} of every node: a tree of a {@code claim}, its exact {@code
     * value} (or the {@code state} of one that is not known) and what it rests on, {@code because}; that of
     * a criterion with its {@code citation} and the {@code clause} there.
     *
     * @param card the result of one unit
     * @param language the language of claims, notices and sources
     * @return the document {@code score}
     */
    public static Entries explained(Scorecard card, Language language) {
        return of(card, language, Detail.EXPLAINED);
    }

    /**
     * A scorecard with everything that it takes to understand it later: explanations as in {@link
     * #explained}, the {@code decision}, and the {@code report} that was scored, a document {@code
     * dti-inputs/1} that {@link vn.dti.frameworks.InputsFile} reads back.
     *
     * @param card the result of one unit
     * @param language the language of claims, notices and sources
     * @return the document {@code score}
     * @throws InvalidInputsException with every value that no file can hold, as {@link Inputs#stated()}
     */
    public static Entries complete(Scorecard card, Language language) {
        return of(card, language, Detail.COMPLETE);
    }

    static Entries of(Scorecard card, Language language, Detail detail) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(language, "language");
        return new ScoreOutput(language, detail).card(card);
    }

    /** The node of one result, as it is among the {@code criteria} of the document. */
    static Entries node(Score score, Language language, Detail detail) {
        return new ScoreOutput(language, detail).node(score);
    }

    private Entries card(Scorecard card) {
        Optional<Entries> ceiling = Optional.of(card)
                .filter(Scorecard::isLowerBound)
                .map(each -> Vocabulary.points(each.ceiling(), each.framework().display()));
        return object(
                Vocabulary.head("score"),
                Vocabulary.framework(card.framework()),
                decision(card.framework()),
                Vocabulary.assessment(card.inputs().assessment()),
                field("percent", card.percent()),
                ExplanationOutput.of(card.classification(), card.framework().display(), language),
                field("ceiling", ceiling),
                Vocabulary.tags(card.byTag(), card.framework().display(), language),
                Vocabulary.references(card.inputs().references(), language),
                node(card.root(), card.notices()),
                report(card));
    }

    private Entries decision(Framework framework) {
        return detail == Detail.COMPLETE
                ? field("decision", Vocabulary.decision(framework.document().decision()))
                : object();
    }

    private Entries report(Scorecard card) {
        return detail == Detail.COMPLETE
                ? field(
                        "report",
                        InputsOutput.of(card.inputs(), card.framework().id(), ""))
                : object();
    }

    private Entries node(Score score) {
        return node(score, score.notices());
    }

    private Entries node(Score score, List<Notice> notices) {
        return object(
                Vocabulary.node(score.id(), score.title()),
                Vocabulary.result(score),
                field("lost", score.displayedLost()),
                field("withoutFigures", withoutFigures(score)),
                Vocabulary.notices(notices.stream().map(Notice::message).toList(), language),
                some("tagged", tagged(score)),
                some("lead", lead(score)),
                field("explanation", explanation(score)),
                some("criteria", score.children(), this::node));
    }

    /** The points of the criteria at or below that are said not to apply. */
    private static Entries withoutFigures(Score score) {
        Rational points = score.walk()
                .filter(each -> each.children().isEmpty())
                .filter(each -> each.status() == Status.NOT_APPLICABLE)
                .map(Score::points)
                .reduce(Rational.ZERO, Rational::plus);
        return Vocabulary.points(points, score.scope().display());
    }

    private static List<String> tagged(Score score) {
        return score.node()
                .fold(group -> List.of(), criterion -> criterion.provision().tags());
    }

    private static List<String> lead(Score score) {
        return score.node()
                .fold(
                        group -> List.of(),
                        criterion -> criterion.provision().responsibility().lead());
    }

    private Optional<Entries> explanation(Score score) {
        return Stream.of(score)
                .filter(each -> detail != Detail.RESULT)
                .map(each -> ExplanationOutput.of(each.explanation(), language).with(grounds(each)))
                .findFirst();
    }

    /** Where a criterion is in the decision, and what that says there. */
    private Entries grounds(Score score) {
        return score.node()
                .fold(
                        group -> object(),
                        criterion -> object(
                                field("citation", score.citation().in(language)),
                                field(
                                        "clause",
                                        Optional.of(criterion.provision().clause())
                                                .filter(clause -> !clause.isEmpty()))));
    }
}
