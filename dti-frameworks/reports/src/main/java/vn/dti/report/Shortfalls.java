// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.framework.Caveat;
import vn.dti.framework.Census;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.report.Bullets.Item;
import vn.dti.rule.Explanation;
import vn.dti.rule.Status;
import vn.dti.wording.Word;

/** The chapters on what is lacking: criteria below their maximum and why, and figures not reported. */
record Shortfalls(Scorecard card, ReportWords words) {

    /** The criteria below their maximum by the groups of the highest level. */
    Chapter below() {
        var blocks = new ArrayList<Block>();
        var alone = new ArrayList<Item>();
        for (Score top : card.groups()) {
            List<Item> below = Counted.below(top).stream().map(this::item).toList();
            if (top.node().isCriterion()) {
                alone.addAll(below);
            } else if (!below.isEmpty()) {
                blocks.add(new Bullets(title(top, below.size()), below));
            }
        }
        if (!alone.isEmpty()) {
            blocks.add(new Bullets("", alone));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(words.of(ReportPhrase.NONE_BELOW)));
        }
        return Chapter.of("below", words.of(ReportPhrase.BELOW), blocks);
    }

    private String title(Score group, int below) {
        return words.of(
                ReportPhrase.BELOW_OF,
                words.name(group),
                below,
                Counted.criteria(group).size(),
                words.standing(group));
    }

    private Item item(Score score) {
        return Item.of(words.earned(score) + ".", because(score));
    }

    /** Why a criterion has its points, and whose it is. */
    private List<String> because(Score score) {
        var details = new ArrayList<String>();
        if (isSilent(score)) {
            details.add(
                    ReportWords.sentence(words.of(ReportPhrase.NO_DATA_OF, labels(inputs(score)))));
        } else {
            reckoned(score, details);
        }
        words.offices(score).ifPresent(offices -> details.add(offices + "."));
        return details;
    }

    /** Whether nothing of a criterion was reported. */
    private static boolean isSilent(Score score) {
        List<Input> inputs = inputs(score);
        return !inputs.isEmpty()
                && score.status() == Status.NO_DATA
                && inputs.stream()
                        .allMatch(input -> value(score, input) instanceof Value.Missing<?>);
    }

    private static String labels(List<Input> inputs) {
        return inputs.stream().map(Input::label).collect(Collectors.joining("; "));
    }

    private void reckoned(Score score, List<String> details) {
        String figures = inputs(score).stream()
                .map(input -> words.of(Word.LABELLED, input.label(), words.shown(score, input)))
                .collect(Collectors.joining("; "));
        if (!figures.isEmpty()) {
            details.add(ReportWords.sentence(words.of(ReportPhrase.FIGURES, figures)));
        }
        Set<String> reckoning = reckoning(score);
        if (!reckoning.isEmpty() && !reckoning.equals(Set.of(words.of(Word.NO_POINTS)))) {
            details.add(ReportWords.sentence(
                    words.of(ReportPhrase.REASON, String.join("; ", reckoning))));
        }
        score.notices().stream()
                .map(notice -> words.of(notice.message()))
                .filter(notice -> !reckoning.contains(notice))
                .map(notice -> ReportWords.sentence(words.of(ReportPhrase.NOTE, notice)))
                .forEach(details::add);
    }

    static List<Input> inputs(Score score) {
        return score.node()
                .fold(
                        group -> List.of(),
                        criterion -> List.copyOf(criterion.rule().inputs()));
    }

    static Value<?> value(Score score, Input input) {
        return score.scope().figures().value(input);
    }

    /** The claims of an explanation that are about more than a single figure. */
    private Set<String> reckoning(Score score) {
        var claims = new LinkedHashSet<String>();
        for (Explanation reason : score.explanation().because()) {
            claims.add(words.of(reason.claim()));
            collect(reason, claims);
        }
        return claims;
    }

    private void collect(Explanation reason, Set<String> claims) {
        for (Explanation below : reason.because()) {
            if (!below.because().isEmpty()) {
                claims.add(words.of(below.claim()));
                collect(below, claims);
            }
        }
    }

    /** The figures that were not reported by the units in the lead, and what else is to be known. */
    Chapter unreported(List<String> silent) {
        var blocks = new ArrayList<Block>();
        Map<List<String>, List<Score>> byLead = new LinkedHashMap<>();
        for (Score score : Counted.criteria(card.root())) {
            if (!missing(score).isEmpty()) {
                List<String> lead = ReportWords.responsibility(score).lead();
                byLead.computeIfAbsent(lead, offices -> new ArrayList<>()).add(score);
            }
        }
        byLead.forEach((lead, scores) -> blocks.add(unreportedBy(lead, scores)));
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(words.of(ReportPhrase.ALL_REPORTED)));
        }
        if (!silent.isEmpty()) {
            blocks.add(
                    new Paragraph(words.of(ReportPhrase.SILENT_UNITS, String.join("; ", silent))));
        }
        blocks.addAll(states());
        return Chapter.of("unreported", words.of(ReportPhrase.UNREPORTED), blocks);
    }

    private Bullets unreportedBy(List<String> lead, List<Score> scores) {
        List<Item> items = scores.stream()
                .map(score -> Item.of(words.of(
                                ReportPhrase.UNREPORTED_FIGURES,
                                words.name(score),
                                labels(missing(score)))
                        + "."))
                .toList();
        String title = lead.isEmpty()
                ? words.of(ReportPhrase.UNREPORTED_OF, scores.size())
                : words.of(ReportPhrase.UNREPORTED_BY, words.lead(lead), scores.size());
        return new Bullets(title, items);
    }

    private static List<Input> missing(Score score) {
        Census census = score.census();
        if (census.count(Caveat.NO_DATA) + census.count(Caveat.PARTIAL) == 0) {
            return List.of();
        }
        return inputs(score).stream()
                .filter(input -> value(score, input) instanceof Value.Missing<?>)
                .toList();
    }

    /** How many criteria have which state other than scored, and which. */
    private List<Block> states() {
        Census census = card.root().census();
        if (census.isClear()) {
            return List.of();
        }
        var items = new ArrayList<Item>();
        for (Caveat caveat : Caveat.values()) {
            if (census.count(caveat) > 0) {
                items.add(Item.of(words.of(
                        ReportPhrase.STATE_OF,
                        caveat.words(),
                        census.count(caveat),
                        String.join(", ", census.criteria(caveat)))));
            }
        }
        return List.of(new Bullets(words.of(ReportPhrase.STATES, census.size()), items));
    }
}
