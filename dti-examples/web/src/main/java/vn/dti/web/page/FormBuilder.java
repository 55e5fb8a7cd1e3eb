// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Award;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.Problem;
import vn.dti.input.ReportSection;
import vn.dti.web.submission.EvidenceDocument;
import vn.dti.web.submission.Explained;
import vn.dti.wording.Language;

/** Lays the figures and results of a submission out by lead unit, each figure once. */
final class FormBuilder {

    /**
     * The content of a form.
     *
     * @param framework the framework
     * @param edited the inputs whose fields are shown
     * @param other the inputs of the other column; none before the review
     * @param theirs the inputs that another account saved in between; mostly none
     * @param self the unit's own result; none where its figures are refused
     * @param verified the verified result; none before the review
     * @param problems what is wrong
     * @param evidence the documents
     * @param explained what was asked and explained
     */
    record Content(
            Framework framework,
            Inputs edited,
            Optional<Inputs> other,
            Optional<Inputs> theirs,
            Optional<Scorecard> self,
            Optional<Scorecard> verified,
            List<Problem> problems,
            List<EvidenceDocument> evidence,
            List<Explained> explained) {}

    private final Content content;
    private final Language language;
    private final FieldWriting writing;

    /** The criterion at which each figure is asked; empty for general information. */
    private final Map<String, String> homes = new LinkedHashMap<>();

    FormBuilder(Content content, Language language) {
        this.content = content;
        this.language = language;
        this.writing = new FieldWriting(content, language);
        content.framework()
                .criteria()
                .forEach(criterion -> asked(criterion)
                        .forEach(input -> homes.putIfAbsent(input.name(), criterion.id())));
    }

    private static List<Input> asked(Criterion criterion) {
        return new LinkedHashSet<>(criterion.rule().inputs())
                .stream().filter(input -> !input.isPrevious()).toList();
    }

    List<FormSection> sections() {
        var byLead = new LinkedHashMap<String, List<CriterionView>>();
        content.framework()
                .criteria()
                .forEach(criterion -> byLead.computeIfAbsent(
                                lead(criterion), key -> new ArrayList<>())
                        .add(view(criterion)));
        var sections = new ArrayList<FormSection>();
        profile().ifPresent(sections::add);
        byLead.forEach((lead, criteria) -> sections.add(
                new FormSection("section-" + sections.size(), lead, criteria, List.of())));
        return sections;
    }

    private String lead(Criterion criterion) {
        String lead = String.join(", ", criterion.provision().responsibility().lead());
        return lead.isEmpty() ? PageWord.NO_LEAD.in(language) : lead;
    }

    /** What no criterion asks. */
    private Optional<FormSection> profile() {
        List<FormField> fields = content.framework().inputs().stream()
                .filter(input -> !input.isPrevious() && !homes.containsKey(input.name()))
                .map(writing::field)
                .toList();
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormSection(
                        "section-0", PageWord.PROFILE.in(language), List.of(), fields));
    }

    private CriterionView view(Criterion criterion) {
        String id = criterion.id();
        var here = new ArrayList<FormField>();
        var elsewhere = new ArrayList<String>();
        for (Input input : asked(criterion)) {
            String home = homes.getOrDefault(input.name(), "");
            if (home.equals(id)) {
                here.add(writing.field(input));
            } else {
                elsewhere.add(PageWord.ASKED_AT.in(language, home, input.label()));
            }
        }
        Optional<Award> award = Optional.ofNullable(content.edited().awards().get(id));
        Optional<Score> self = content.self().map(card -> card.get(id));
        Optional<Score> verified = content.verified().map(card -> card.get(id));
        return new CriterionView(
                id,
                criterion.title(),
                criterion.provision().clause(),
                language.number(criterion.max()),
                here,
                elsewhere,
                content.edited().notApplicable().getOrDefault(id, ""),
                self.map(this::result).orElse(CriterionView.ResultView.NONE),
                verified.map(this::result).orElse(CriterionView.ResultView.NONE),
                difference(self, verified),
                award.map(each -> language.number(each.points())).orElse(""),
                award.map(Award::reason).orElse(""),
                problems(id),
                content.evidence().stream()
                        .filter(each -> each.criterion().equals(id))
                        .toList(),
                content.explained().stream()
                        .filter(each -> each.criterion().equals(id))
                        .toList());
    }

    private CriterionView.ResultView result(Score score) {
        return new CriterionView.ResultView(
                language.decimal(score.displayed()), score.explanation().lines(language));
    }

    private String difference(Optional<Score> self, Optional<Score> verified) {
        if (self.isEmpty() || verified.isEmpty()) {
            return "";
        }
        var difference = verified.get().displayed().subtract(self.get().displayed());
        String sign = difference.signum() > 0 ? "+" : "";
        return sign + language.decimal(difference);
    }

    /** What is wrong with the assertion or the points of a criterion, or with its figures as a whole. */
    private List<String> problems(String criterion) {
        return content.problems().stream()
                .filter(each -> each.place().equals(criterion))
                .filter(each -> each.section() != ReportSection.INPUTS
                        || content.framework().input(criterion).isEmpty())
                .map(each -> each.message().in(language))
                .toList();
    }
}
