// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.object;
import static vn.dti.output.Datum.some;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.comparison.Subject;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.framework.Caveat;
import vn.dti.framework.Census;
import vn.dti.framework.Decision;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.TagShare;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.Notice;
import vn.dti.input.Problem;
import vn.dti.input.ReferenceRange;
import vn.dti.output.Datum.Entries;
import vn.dti.rule.Status;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** The parts that several documents have, each under the same keys wherever it occurs. */
final class Vocabulary {

    /** The id of the whole, as tests and published tables call it. */
    private static final String TOTAL = Framework.WHOLE;

    private Vocabulary() {}

    /** What a document begins with: the {@code format}, and which {@code document} of it this is. */
    static Entries head(String document) {
        return object(field("format", "dti/1"), field("document", document));
    }

    /** A group or a criterion: {@code id}, {@code total} for the whole, and {@code title}. */
    static Entries node(String id, String title) {
        return object(field("id", id(id)), field("title", title));
    }

    /** The id of a node as it is printed. */
    static String id(String id) {
        return id.isEmpty() ? TOTAL : id;
    }

    /** Points: {@code points} as displayed, and {@code exact} or {@code between}. */
    static Entries points(Real points, Rounding display) {
        return object(field("points", display.round(points)), exact(points));
    }

    /** A number that is a fraction as {@code exact}, another one by the two that it is {@code between}. */
    private static Entries exact(Real number) {
        return number.asFraction()
                .map(fraction -> field("exact", fraction))
                .orElseGet(() -> between(number));
    }

    /** The decimals {@code between} which a number lies that is not a fraction. */
    static Entries between(Real number) {
        return field("between", Datum.enclosure(number));
    }

    /** The points by tag: for each {@code title}, {@code points}, {@code max} and {@code lost}. */
    static Entries tags(List<TagShare> shares, Rounding display, Language language) {
        var tags = new LinkedHashMap<String, Entries>();
        for (TagShare share : shares) {
            tags.put(
                    share.name(),
                    object(
                            field("title", share.title().in(language)),
                            points(share.points(), display),
                            max(share.max(), display),
                            field("lost", share.displayedLost(display)),
                            notices(share.unproved(display).stream().toList(), language)));
        }
        return tags.isEmpty() ? object() : field("tags", tags);
    }

    /** An amount of points of a name of its own. */
    static Entries amount(String key, Real points, Rounding display) {
        return field(key, points(points, display));
    }

    /** {@code max} as displayed, and {@code exactMax} where the display rounds it. */
    static Entries max(Rational max, Rounding display) {
        BigDecimal shown = display.round(max);
        Optional<Rational> exact =
                Optional.of(max).filter(all -> !Rational.of(shown).equals(all));
        return object(field("max", shown), field("exactMax", exact));
    }

    /** How a node was scored: points, maximum, {@code status} and {@code statuses}. */
    static Entries result(Score score) {
        Rounding display = score.scope().display();
        return object(
                points(score.real(), display),
                max(score.max(), display),
                field("status", score.status()),
                statuses(score.census()));
    }

    /** Whose figures these are: {@code unit}, {@code period} and {@code kind}. */
    static Entries assessment(Assessment about) {
        return object(
                field("unit", about.unit()),
                field("period", about.period()),
                field("kind", about.kind().word()));
    }

    /** What it takes to score the same again: the {@code framework}, its edition and its readings. */
    static Entries framework(Framework framework) {
        Edition edition = framework.document().edition();
        return object(
                field("framework", framework.id()),
                field("version", edition.version()),
                field("fingerprint", edition.fingerprint()),
                field("readings", framework.readings()));
    }

    /** The document that a framework carries out. */
    static Entries decision(Decision decision) {
        return object(
                field("genre", decision.kind()),
                field("number", decision.number()),
                field("issued", decision.issued().toString()),
                field("issuer", decision.issuer()),
                field("annex", decision.annex()),
                field("level", decision.level()));
    }

    /** {@code statuses}: how many criteria at or below a node have which status and caveat. */
    static Entries statuses(Census census) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put(Status.SCORED.name(), census.scored());
        for (Caveat caveat : Caveat.values()) {
            counts.put(caveat.name(), census.count(caveat));
        }
        return field("statuses", counts);
    }

    /** A sentence with the code that stays. */
    static Entries message(String code, Message message, Language language) {
        return object(field("code", code), field("message", message.in(language)));
    }

    /** {@code notices}, if there are any. */
    static Entries notices(List<Message> notices, Language language) {
        return some("notices", notices, each -> message(each.code(), each, language));
    }

    /** A notice by itself: {@code code} and {@code message}. */
    static Entries notice(Notice notice, Language language) {
        return message(notice.code(), notice.message(), language);
    }

    /** A problem with inputs: its {@code pointer} into them, and {@code message}. */
    static Entries problem(Problem problem, Language language) {
        return object(
                field("code", problem.code()),
                field("place", problem.place()),
                field("pointer", problem.pointer()),
                field("message", problem.message().in(language)));
    }

    /** {@code references}: what criteria that compare units compare with, by the ids of these. */
    static Entries references(Map<String, ReferenceRange> ranges, Language language) {
        return field("references", byId(ranges, language));
    }

    /** {@code groupReferences}: the same by ranking group, where units are compared within these. */
    static Entries groupReferences(
            Map<String, Map<String, ReferenceRange>> groups, Language language) {
        var byGroup = new LinkedHashMap<String, Map<String, Entries>>();
        groups.forEach((group, ranges) -> byGroup.put(group, byId(ranges, language)));
        return byGroup.isEmpty() ? object() : field("groupReferences", byGroup);
    }

    private static Map<String, Entries> byId(
            Map<String, ReferenceRange> ranges, Language language) {
        var byId = new LinkedHashMap<String, Entries>();
        ranges.forEach((id, range) -> byId.put(
                id,
                object(
                        range.hasRange() ? field("min", range.least()) : object(),
                        range.hasRange() ? field("max", range.most()) : object(),
                        statistics(range.statistics()),
                        field("source", range.source().in(language)))));
        return byId;
    }

    /** {@code statistics}: by name a number, of one that is not a fraction the two decimals around it. */
    private static Entries statistics(Map<String, Real> statistics) {
        var byName = new LinkedHashMap<String, Object>();
        statistics.forEach((name, value) ->
                byName.put(name, value.isFraction() ? value.toRational() : Datum.enclosure(value)));
        return byName.isEmpty() ? object() : field("statistics", byName);
    }

    /** An input: {@code input}, its name, and {@code label}. */
    static Entries input(Input input) {
        return object(field("input", input.name()), field("label", input.label()));
    }

    /** A node or an input of two versions: {@code idBefore}, {@code idAfter} and {@code title}. */
    static Entries subject(Subject subject) {
        return object(
                field("idBefore", stated(subject.before())),
                field("idAfter", stated(subject.after())),
                field("title", subject.title()));
    }

    /** The whole in two versions, under the same keys as {@link #subject}. */
    static Entries whole(String title) {
        return object(field("idBefore", TOTAL), field("idAfter", TOTAL), field("title", title));
    }

    private static Optional<String> stated(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    /** Points of each criterion that gains or loses some, by its id. */
    static Entries gains(Map<String, Rational> gains, Rounding display) {
        var byId = new LinkedHashMap<String, Entries>();
        gains.forEach((id, gain) -> byId.put(id, points(gain, display)));
        return field("gains", byId);
    }

    /** Sentences in one language. */
    static List<String> words(List<Message> messages, Language language) {
        return messages.stream().map(each -> each.in(language)).toList();
    }
}
