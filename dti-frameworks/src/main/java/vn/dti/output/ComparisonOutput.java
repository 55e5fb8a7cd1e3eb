// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.list;
import static vn.dti.output.Datum.object;
import static vn.dti.output.Datum.some;

import java.util.LinkedHashMap;
import java.util.List;
import vn.dti.comparison.Attribution;
import vn.dti.comparison.Change;
import vn.dti.comparison.ChangedInput;
import vn.dti.comparison.Contribution;
import vn.dti.comparison.Difference;
import vn.dti.comparison.Effect;
import vn.dti.comparison.Revision;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Bearing;
import vn.dti.framework.Document;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.framework.TagShare;
import vn.dti.output.Datum.Entries;
import vn.dti.rule.Description;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/**
 * Comparisons: of two scorecards, of two versions of a decision, and of both at once.
 *
 * <p>{@code before} and {@code after} are the two sides, {@code difference} what the points rise by, of a
 * group that counts something else than its items bring with what is {@code ofItems} and what it is {@code calculatedBy}.
 * {@code addsUp} is false where figures as displayed do not add up because each is rounded, {@code moved}
 * is true where anything is other than before. {@code inputs} are those that changed, with {@code
 * valueBefore} and {@code valueAfter} as people read them, and what they {@code bearsOn} beside points: {@code
 * CLASSES}, {@code PREREQUISITES}, {@code TIES}; {@code awardReason} says why the assessor's
 * points are in place of the rule's.
 */
public final class ComparisonOutput {

    private final Language language;
    private final Document document;
    private final Rounding display;

    private ComparisonOutput(Language language, Framework framework) {
        this.language = language;
        this.document = framework.document();
        this.display = framework.display();
    }

    /**
     * Two scorecards of one framework, node by node.
     *
     * @param comparison the two scorecards
     * @param language the language of values and messages
     * @return the document {@code compare}
     */
    public static Entries of(ScorecardComparison comparison, Language language) {
        var output = new ComparisonOutput(language, comparison.after().framework());
        return object(
                Vocabulary.head("compare"),
                Vocabulary.framework(comparison.after().framework()),
                Vocabulary.notices(comparison.notices(), language),
                output.movement(
                        comparison.root(), unit(comparison.before()), unit(comparison.after())),
                output.inputs(comparison.inputs()),
                output.tags(comparison));
    }

    /** The points by tag: for each {@code title}, {@code before}, {@code after}, {@code difference}. */
    private Entries tags(ScorecardComparison comparison) {
        var tags = new LinkedHashMap<String, Entries>();
        List<TagShare> after = comparison.after().byTag();
        for (TagShare before : comparison.before().byTag()) {
            TagShare now = after.get(tags.size());
            tags.put(
                    before.name(),
                    object(
                            field("title", before.title().in(language)),
                            Vocabulary.amount("before", before.points(), display),
                            Vocabulary.amount("after", now.points(), display),
                            difference(now.points()
                                    .toRational()
                                    .minus(before.points().toRational())),
                            Vocabulary.notices(now.unproved(display).stream().toList(), language)));
        }
        return tags.isEmpty() ? object() : field("tags", tags);
    }

    /**
     * Two scorecards of two versions of a decision, criterion by criterion.
     *
     * <p>Beside criteria there are entries of the {@code type} {@code GROUP} and {@code FRAMEWORK}: what caps,
     * floors and prerequisites add or take off. {@code rules} and {@code data} are the parts of the difference; {@code dataFirst} the same in the
     * other order, left out where the old version refuses the new report. A criterion has {@code
     * idBefore} and {@code idAfter}; one is left out where that version does not have it.
     *
     * @param transition the two scorecards
     * @param language the language of values and messages
     * @return the document {@code compareVersions}
     */
    public static Entries of(Attribution transition, Language language) {
        var output = new ComparisonOutput(language, transition.after().framework());
        String title = transition.after().framework().title();
        return object(
                Vocabulary.head("compareVersions"),
                field("before", version(transition.before())),
                field("after", version(transition.after())),
                Vocabulary.notices(transition.notices(), language),
                Vocabulary.whole(title),
                output.difference(transition.difference()),
                field("addsUp", transition.addsUp()),
                output.split(transition.split()),
                field("dataFirst", transition.dataFirst().map(output::split)),
                field("criteria", list(transition.parts(), output::part)));
    }

    /**
     * What changed between two versions of a decision.
     *
     * <p>A change has the {@code code} of what it does, the {@code type} of what it is about, whether it
     * can matter to {@code scores}, and where there are more words to it {@code linesBefore} and {@code
     * linesAfter}.
     *
     * @param revision two versions
     * @param language the language of the messages
     * @return the document {@code diff}
     */
    public static Entries of(Revision revision, Language language) {
        var output = new ComparisonOutput(language, revision.after());
        return object(
                Vocabulary.head("diff"),
                field("before", Vocabulary.framework(revision.before())),
                field("after", Vocabulary.framework(revision.after())),
                field("changes", list(revision.changes(), output::change)));
    }

    /**
     * What changed between two versions, and its {@code effect} on a unit: both totals, and {@code
     * contributions} that add up to the difference: of criteria, and of the {@code type} {@code GROUP} and
     * {@code FRAMEWORK} what caps, floors and prerequisites add or take off. Each of the {@code changes} moves
     * the contribution by itself, unless they do so only {@code together}; {@code unchanged} criteria move
     * for those of others.
     *
     * @param revision two versions
     * @param effect what they do to a unit
     * @param language the language of the messages
     * @return the document {@code diff}
     */
    public static Entries of(Revision revision, Effect effect, Language language) {
        var output = new ComparisonOutput(language, effect.after().framework());
        return of(revision, language).with(field("effect", output.effect(effect)));
    }

    private static Entries unit(Scorecard card) {
        return object(
                Vocabulary.assessment(card.inputs().assessment()),
                field("class", card.rankClass()),
                Vocabulary.result(card.root()));
    }

    private static Entries version(Scorecard card) {
        return object(Vocabulary.framework(card.framework()), unit(card));
    }

    private Entries amount(String key, Rational points) {
        return Vocabulary.amount(key, points, display);
    }

    private Entries difference(Rational points) {
        return amount("difference", points);
    }

    /** A node of the tree; the whole has all inputs that changed instead of its own. */
    private Entries movement(Difference node) {
        return object(
                movement(node, Vocabulary.result(node.before()), Vocabulary.result(node.after())),
                inputs(node.inputs()));
    }

    private Entries movement(Difference node, Entries before, Entries after) {
        return object(
                Vocabulary.node(node.id(), node.title()),
                field("before", before),
                field("after", after),
                difference(node.difference()),
                counted(node),
                field("addsUp", node.addsUp()),
                field("moved", node.isMoved()),
                some("assertions", Vocabulary.words(node.assertions(), language)),
                field("awardReason", node.awardReason()),
                some("criteria", node.children(), this::movement));
    }

    /** Of a group whose difference is not that of its items added up. */
    private Entries counted(Difference node) {
        List<Message> calculatedBy = node.calculatedBy();
        return calculatedBy.isEmpty()
                ? object()
                : object(
                        amount("ofItems", node.ofItems()),
                        field("calculatedBy", Vocabulary.words(calculatedBy, language)));
    }

    private Entries inputs(List<ChangedInput> inputs) {
        return some("inputs", inputs, this::input);
    }

    private Entries input(ChangedInput changed) {
        return object(
                Vocabulary.input(changed.input()),
                field("valueBefore", changed.input().shown(changed.before()).in(language)),
                field("valueAfter", changed.input().shown(changed.after()).in(language)),
                some("bearsOn", document.bearings(changed.input()), Bearing::name));
    }

    private Entries split(Attribution.Split split) {
        return object(amount("rules", split.rules()), amount("data", split.data()));
    }

    private Entries part(Attribution.Part part) {
        return object(
                field("type", part.criterion().type()),
                Vocabulary.subject(part.criterion()),
                difference(part.split().sum()),
                field("addsUp", part.split().addsUp(display)),
                field("moved", part.isMoved()),
                split(part.split()),
                field("together", part.areTogether()),
                some("changes", part.changes(), this::summary),
                inputs(part.inputs()),
                some("assertions", Vocabulary.words(part.assertions(), language)));
    }

    private Entries summary(Change change) {
        return Vocabulary.message(change.kind().name(), change.message(), language);
    }

    private Entries change(Change change) {
        return object(
                summary(change),
                field("type", change.subject().type()),
                Vocabulary.subject(change.subject()),
                field("scores", change.kind().canScore()),
                some("linesBefore", lines(change.before())),
                some("linesAfter", lines(change.after())));
    }

    private List<String> lines(List<Description> texts) {
        return texts.stream().flatMap(text -> text.lines(language).stream()).toList();
    }

    private Entries effect(Effect effect) {
        return object(
                field("before", unit(effect.before())),
                field("after", unit(effect.after())),
                difference(effect.difference()),
                field("contributions", list(effect.contributions(), this::contribution)));
    }

    private Entries contribution(Contribution contribution) {
        return object(
                field("type", contribution.criterion().type()),
                Vocabulary.subject(contribution.criterion()),
                amount("before", contribution.before()),
                amount("after", contribution.after()),
                difference(contribution.difference()),
                field("unchanged", contribution.isUnchanged()),
                field("together", contribution.areTogether()),
                some("changes", contribution.changes(), this::summary));
    }
}
