// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Classes;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Tag;
import vn.dti.framework.TieBreak;
import vn.dti.rule.Policy;
import vn.dti.rule.Worth;

/**
 * The conventions for all criteria: the worth of values that are not known, and the display of
 * points.
 */
final class Conventions {

    private Conventions() {}

    static List<Fact> of(Framework framework, PageWords words) {
        var facts = new ArrayList<Fact>();
        facts.add(words.fact(
                PagePhrase.TOTALLED, words.of(framework.root().aggregation().describe())));
        framework
                .root()
                .terms()
                .describe(framework.max())
                .forEach(each -> facts.add(words.fact(PagePhrase.POINTS_COUNT, words.of(each))));
        facts.addAll(policy(framework, words));
        Classes classes = framework.document().classes();
        if (!classes.bounds().isEmpty()) {
            String bounds = classes.words(framework.root()).stream()
                    .map(words::of)
                    .collect(Collectors.joining("; "));
            facts.add(words.fact(PagePhrase.CLASSES, bounds));
        }
        framework
                .document()
                .prerequisites()
                .forEach(each -> facts.add(words.fact(
                        PagePhrase.PREREQUISITE, words.of(each.words(framework.root())))));
        List<TieBreak> turns = framework.document().tieBreak();
        if (!turns.isEmpty()) {
            facts.add(words.fact(PagePhrase.TIE_BREAK, words.of(framework.inTurn(turns))));
        }
        facts.addAll(tags(framework, words));
        Rounding display = framework.display();
        facts.add(words.fact(
                PagePhrase.DISPLAY,
                words.of(
                        framework.root().aggregation().isOfDisplayed()
                                ? PagePhrase.DISPLAY_ADDED
                                : PagePhrase.DISPLAY_OF,
                        display.places(),
                        words.of(rounding(display.mode())))));
        return facts;
    }

    /** The tags with how many criteria they are on, and how many points these can earn. */
    static List<Fact> tags(Framework framework, PageWords words) {
        List<String> tags = framework.document().tags().stream()
                .map(tag -> tag(tag, framework, words))
                .toList();
        return tags.isEmpty()
                ? List.of()
                : List.of(words.fact(PagePhrase.TAGS, String.join("; ", tags)));
    }

    private static String tag(Tag tag, Framework framework, PageWords words) {
        List<Criterion> tagged = framework
                .criteria()
                .filter(each -> each.provision().tags().contains(tag.name()))
                .toList();
        Rational max = tagged.stream()
                .filter(each -> !each.terms().isBonus())
                .map(Criterion::max)
                .reduce(Rational.ZERO, Rational::plus);
        return words.of(
                PagePhrase.TAG_OF,
                tag.title(),
                words.of(
                        tagged.size() == 1 ? PagePhrase.A_CRITERION : PagePhrase.CRITERIA_COUNT,
                        tagged.size()),
                words.of(PagePhrase.POINTS, max));
    }

    private static List<Fact> reason(Framework framework, PageWords words) {
        String reason = framework.document().policyReason();
        return reason.isEmpty() ? List.of() : List.of(words.fact(PagePhrase.POLICY_REASON, reason));
    }

    /** What values that are not known are worth for most criteria, and where that comes from. */
    static List<Fact> policy(Framework framework, PageWords words) {
        var facts = new ArrayList<>(of(framework.usualPolicy(), framework, words));
        facts.addAll(reason(framework, words));
        return facts;
    }

    /** What a criterion says that most do not. */
    static List<Fact> differing(Policy policy, Framework framework, PageWords words) {
        List<Fact> common = of(framework.usualPolicy(), framework, words);
        return of(policy, framework, words).stream()
                .filter(fact -> !common.contains(fact))
                .toList();
    }

    private static List<Fact> of(Policy policy, Framework framework, PageWords words) {
        var facts = new ArrayList<Fact>(List.of(
                worth(PagePhrase.MISSING, policy.missing(), words),
                words.fact(PagePhrase.PARTLY_MISSING, words.of(partly(policy.partlyMissing()))),
                worth(PagePhrase.NOT_APPLICABLE, policy.notApplicable(), words),
                worth(PagePhrase.ZERO_OVER_ZERO, policy.zeroDenominator(), words),
                worth(PagePhrase.OVER_ZERO, policy.nonzeroOverZero(), words)));
        if (!policy.zeroOf().isEmpty()) {
            facts.add(words.fact(PagePhrase.ZERO_OF, named(policy.zeroOf(), framework)));
        }
        return facts;
    }

    private static String named(List<String> inputs, Framework framework) {
        return framework.inputs().stream()
                .filter(input -> inputs.contains(input.name()))
                .map(input -> "“" + input.label() + "” [" + input.name() + "]")
                .collect(Collectors.joining(", "));
    }

    private static Fact worth(PagePhrase state, Worth worth, PageWords words) {
        return words.fact(
                state, worth == Worth.ERROR ? words.of(PagePhrase.WORTH_ERROR) : words.of(worth));
    }

    private static PagePhrase partly(Policy.PartlyMissing partly) {
        return switch (partly) {
            case PART -> PagePhrase.PARTLY_PART;
            case WHOLE -> PagePhrase.PARTLY_WHOLE;
        };
    }

    private static PagePhrase rounding(RoundingMode mode) {
        return switch (mode) {
            case UP -> PagePhrase.ROUND_UP;
            case DOWN -> PagePhrase.ROUND_DOWN;
            case CEILING -> PagePhrase.ROUND_CEILING;
            case FLOOR -> PagePhrase.ROUND_FLOOR;
            case HALF_UP -> PagePhrase.ROUND_HALF_UP;
            case HALF_DOWN -> PagePhrase.ROUND_HALF_DOWN;
            case HALF_EVEN -> PagePhrase.ROUND_HALF_EVEN;
            case UNNECESSARY -> throw new IllegalArgumentException("no framework rounds so");
        };
    }
}
