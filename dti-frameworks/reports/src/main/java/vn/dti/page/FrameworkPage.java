// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Decision;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Overlay;
import vn.dti.framework.Validity;
import vn.dti.wording.Language;
import vn.dti.wording.Word;

/**
 * A framework as a document to be read beside the printed decision, in one language.
 *
 * <p>It holds everything that the framework says: each criterion with its rule in words, the readings
 * with what follows from them, the errata, and the inputs with the criteria that use them. How it
 * looks is left to a {@link PageFormat}.
 *
 * @param language the language tag, {@code vi} or {@code en}
 * @param words the labels of the page by name
 * @param title the title of the framework
 * @param facts what is known of the document
 * @param conventions what holds for all criteria
 * @param errata misprints that concern the whole
 * @param sections the criteria in the order of the document
 * @param profile the general information asked for: what, and its number as printed
 * @param relations what must hold between figures
 * @param quantities the inputs in the order of their declaration
 */
public record FrameworkPage(
        String language,
        Map<String, String> words,
        String title,
        List<Fact> facts,
        List<Fact> conventions,
        List<String> errata,
        List<Section> sections,
        List<Line> profile,
        List<String> relations,
        List<Quantity> quantities) {

    /** The language of titles and labels, where that of the page is another one; empty where it is not. */
    String foreign() {
        return Markup.foreign(language);
    }

    /** A numbered line with the input that takes it. */
    record Line(String id, Link input) {}

    /**
     * What values that are not known are worth by a framework, line by line.
     *
     * @param framework any framework
     * @param language the language of the labels
     * @return for example {@code No data: 0 points}, and last where these rules come from
     */
    public static List<String> policy(Framework framework, Language language) {
        return lines(Conventions.policy(framework, new PageWords(language)));
    }

    /**
     * The tags of a framework, with how many criteria they are on and what these can earn.
     *
     * @param framework any framework
     * @param language the language of the labels
     * @return a line; nothing if it has no tags
     */
    public static List<String> tags(Framework framework, Language language) {
        return lines(Conventions.tags(framework, new PageWords(language)));
    }

    /**
     * The titles of the tags that a criterion has.
     *
     * @param criterion a criterion of the framework
     * @param framework the framework
     * @return the titles in one line; empty if it has none
     */
    public static String tags(Criterion criterion, Framework framework) {
        return String.join("; ", Entry.titles(criterion.provision(), framework));
    }

    /**
     * What the policy of a criterion says that those of most do not.
     *
     * @param criterion a criterion of the framework
     * @param framework the framework
     * @param language the language of the labels
     * @return the same lines as of {@link #policy}; none for most criteria
     */
    public static List<String> policy(Criterion criterion, Framework framework, Language language) {
        return lines(Conventions.differing(criterion.policy(), framework, new PageWords(language)));
    }

    private static List<String> lines(List<Fact> facts) {
        return facts.stream().map(fact -> fact.label() + ": " + fact.text()).toList();
    }

    /**
     * The page of a framework.
     *
     * @param framework any framework
     * @param language the language of the page; texts of the framework stay in their own
     * @return the same for the same framework, whenever it is asked
     */
    public static FrameworkPage of(Framework framework, Language language) {
        var words = new PageWords(language);
        return new FrameworkPage(
                language.name().toLowerCase(Locale.ROOT),
                Markup.labels(PagePhrase.class, language),
                framework.title(),
                facts(framework, words),
                Conventions.of(framework, words),
                framework.document().errata().stream()
                        .map(each -> words.of(each.message()))
                        .toList(),
                Section.of(framework, words),
                framework.document().profile().stream()
                        .map(item -> new Line(item.id(), Link.toInput(item.input(), item.title())))
                        .toList(),
                framework.document().relations().stream()
                        .map(relation -> relation.message())
                        .toList(),
                framework.inputs().stream()
                        .map(input -> Quantity.of(input, framework, words))
                        .toList());
    }

    /**
     * The page of a framework whose criteria a plan assigns.
     *
     * @param framework any framework
     * @param plan a plan over this framework
     * @param language the language of the page
     * @return a page that names the plan
     */
    public static FrameworkPage of(Framework framework, Overlay plan, Language language) {
        FrameworkPage page = of(framework.with(plan), language);
        var words = new PageWords(language);
        Fact named =
                words.fact(PagePhrase.PLAN, words.of(Word.WITH, plan.title(), plan.citation()));
        return page.with(named);
    }

    private FrameworkPage with(Fact fact) {
        return new FrameworkPage(
                language,
                words,
                title,
                Stream.concat(facts.stream(), Stream.of(fact)).toList(),
                conventions,
                errata,
                sections,
                profile,
                relations,
                quantities);
    }

    private static List<Fact> facts(Framework framework, PageWords words) {
        Decision decision = framework.document().decision();
        var facts = new ArrayList<Fact>();
        facts.add(words.fact(PagePhrase.DOCUMENT, words.of(decision.named())));
        facts.add(words.fact(PagePhrase.ISSUER, decision.issuer()));
        if (!decision.annex().isBlank()) {
            facts.add(words.fact(PagePhrase.ANNEX, decision.annex()));
        }
        facts.add(words.fact(PagePhrase.LEVEL, level(decision, words)));
        facts.addAll(validity(framework.document().edition().validity(), words));
        facts.add(words.fact(PagePhrase.SIZE, size(framework, words)));
        facts.add(words.fact(PagePhrase.EDITION, edition(framework, words)));
        return facts;
    }

    /**
     * How many groups and criteria a framework has, and its maximum.
     *
     * @param framework any framework
     * @param language the language of the words
     * @return for example {@code 9 groups, 51 criteria, 660 points}; groups are those of the first level
     */
    public static String size(Framework framework, Language language) {
        return size(framework, new PageWords(language));
    }

    private static String size(Framework framework, PageWords words) {
        long groups = framework.root().children().stream()
                .filter(Group.class::isInstance)
                .count();
        long criteria = framework.criteria().count();
        boolean one = framework.max().equals(Rational.ONE);
        return words.of(
                PagePhrase.SIZE_OF,
                words.of(groups == 1 ? PagePhrase.A_GROUP : PagePhrase.GROUPS, groups),
                words.of(
                        criteria == 1 ? PagePhrase.A_CRITERION : PagePhrase.CRITERIA_COUNT,
                        criteria),
                words.of(one ? PagePhrase.A_POINT : PagePhrase.POINTS, framework.max()));
    }

    private static String level(Decision decision, PageWords words) {
        return switch (decision.level().toLowerCase(Locale.ROOT)) {
            case "province" -> words.of(PagePhrase.LEVEL_PROVINCE);
            case "department" -> words.of(PagePhrase.LEVEL_DEPARTMENT);
            case "district" -> words.of(PagePhrase.LEVEL_DISTRICT);
            case "commune" -> words.of(PagePhrase.LEVEL_COMMUNE);
            default -> decision.level();
        };
    }

    private static List<Fact> validity(Validity validity, PageWords words) {
        var parts = new ArrayList<String>();
        validity.from()
                .map(words.language()::day)
                .ifPresent(day -> parts.add(words.of(PagePhrase.VALID_FROM, day)));
        validity.to()
                .map(words.language()::day)
                .ifPresent(day -> parts.add(words.of(PagePhrase.VALID_TO, day)));
        if (!validity.replacedBy().isEmpty()) {
            parts.add(words.of(PagePhrase.REPLACED_BY, validity.replacedBy()));
        }
        return parts.isEmpty()
                ? List.of()
                : List.of(words.fact(PagePhrase.VALIDITY, String.join(", ", parts)));
    }

    private static String edition(Framework framework, PageWords words) {
        Edition edition = framework.document().edition();
        return edition.fingerprint().isEmpty()
                ? framework.id()
                : words.of(
                        PagePhrase.EDITION_OF,
                        framework.id(),
                        edition.version().isEmpty() ? "–" : edition.version(),
                        edition.fingerprint());
    }

    /** The headings of the highest level, to lead to them. */
    List<Section.Heading> contents() {
        return sections.stream()
                .flatMap(section -> section.headings().stream())
                .filter(Section.Heading::top)
                .toList();
    }
}
