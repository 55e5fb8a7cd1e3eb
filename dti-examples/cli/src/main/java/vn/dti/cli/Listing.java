// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import vn.dti.framework.Classes;
import vn.dti.framework.Criterion;
import vn.dti.framework.Erratum;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.ProfileItem;
import vn.dti.framework.Readings;
import vn.dti.framework.Relation;
import vn.dti.framework.TieBreak;
import vn.dti.input.Input;
import vn.dti.page.FrameworkPage;
import vn.dti.page.PagePhrase;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** Prints a framework: each node with its maximum, each criterion with its rule in words. */
final class Listing {

    private static final int BODY = 6;

    private final Page page;
    private final Framework framework;

    Listing(Page page, Framework framework) {
        this.page = page;
        this.framework = framework;
    }

    void all() {
        Headers.framework(page, 0, framework);
        Headers.edition(page, framework);
        Headers.validity(page, framework.document().edition().validity());
        page.line(0, FrameworkPage.size(framework, page.language()));
        conventions(framework.root(), 0);
        classes(framework.document().classes());
        prerequisites();
        tieBreak(framework.document().tieBreak());
        FrameworkPage.tags(framework, page.language()).forEach(line -> page.line(0, line));
        page.lines(0, FrameworkPage.policy(framework, page.language()));
        framework.document().errata().forEach(erratum -> erratum(0, erratum));
        framework.root().children().forEach(this::node);
        profile();
        relations();
    }

    private void prerequisites() {
        framework
                .document()
                .prerequisites()
                .forEach(
                        each -> page.line(0, CliPhrase.PREREQUISITE, each.words(framework.root())));
    }

    private void classes(Classes classes) {
        List<String> bounds = classes.words(framework.root()).stream()
                .map(words -> words.in(page.language()))
                .toList();
        if (classes.bounds().stream().allMatch(bound -> bound.requires().isNone())) {
            bounds = bounds.isEmpty() ? bounds : List.of(String.join("; ", bounds));
        }
        bounds.forEach(words -> page.line(0, CliPhrase.CLASSES, words));
    }

    private void tieBreak(List<TieBreak> stated) {
        if (!stated.isEmpty()) {
            String turns = framework.inTurn(stated).in(page.language());
            page.line(0, Word.LABELLED, page.word(PagePhrase.TIE_BREAK), turns);
        }
    }

    private void profile() {
        List<ProfileItem> profile = framework.document().profile();
        if (!profile.isEmpty()) {
            page.blank();
            page.line(0, CliPhrase.PROFILE);
        }
        profile.forEach(
                item -> page.row(item.id(), item.title() + " [" + item.input() + "]", List.of()));
    }

    private void relations() {
        List<Relation> relations = framework.document().relations();
        if (!relations.isEmpty()) {
            page.blank();
            page.line(0, PagePhrase.RELATIONS);
        }
        relations.forEach(relation -> page.line(2, relation.message()));
    }

    /** Every ambiguous clause with its readings, or those of one node alone. */
    void readings(String only) {
        Node node = only.isEmpty() ? framework.root() : Arguments.node(framework, only);
        List<Criterion> ambiguous = node.walk()
                .flatMap(each -> each.asCriterion().stream())
                .filter(criterion -> !criterion.provision().readings().all().isEmpty())
                .toList();
        if (ambiguous.isEmpty()) {
            page.line(0, CliPhrase.NO_READINGS);
        }
        for (Criterion criterion : ambiguous) {
            heading(criterion);
            readings(criterion.provision().readings());
            page.blank();
        }
    }

    void node(Node node) {
        page.blank();
        heading(node);
        conventions(node, BODY);
        node.children().forEach(this::node);
        node.asCriterion().ifPresent(this::criterion);
    }

    private void conventions(Node node, int indent) {
        for (Message each : node.conventions()) {
            page.line(indent, CliPhrase.POINTS_COUNT, each.in(page.language()));
        }
    }

    private void heading(Node node) {
        page.row(node.id(), node.title(), List.of(page.language().number(node.max())));
    }

    private void criterion(Criterion criterion) {
        List<String> rule = criterion.describe(criterion.rule()).lines(page.language());
        page.line(BODY, CliPhrase.RULE, rule.get(0));
        page.lines(BODY, rule.subList(1, rule.size()));
        String clause = criterion.provision().clause();
        if (!clause.isEmpty()) {
            page.line(BODY, CliPhrase.CLAUSE, clause);
        }
        String tags = FrameworkPage.tags(criterion, framework);
        if (!tags.isEmpty()) {
            page.line(BODY, Word.LABELLED, page.word(PagePhrase.TAG), tags);
        }
        criterion.provision().errata().forEach(erratum -> erratum(BODY, erratum));
        readings(criterion.provision().readings());
        criterion.provision().notes().forEach(note -> page.line(BODY, CliPhrase.NOTE, note));
        page.lines(BODY, FrameworkPage.policy(criterion, framework, page.language()));
        Duties.print(page, BODY, criterion.provision().responsibility());
        List<String> inputs =
                criterion.rule().inputs().stream().map(this::input).toList();
        page.line(BODY, CliPhrase.INPUTS, String.join("; ", inputs));
        page.line(
                BODY, CliPhrase.CITATION, framework.document().decision().citation(criterion.id()));
    }

    private void erratum(int indent, Erratum erratum) {
        page.line(
                indent,
                CliPhrase.ERRATUM,
                erratum.where(),
                erratum.printed(),
                erratum.read(),
                erratum.reason());
    }

    private void readings(Readings readings) {
        if (readings.all().isEmpty()) {
            return;
        }
        page.line(BODY, CliPhrase.READING_OF, readings.clause());
        readings.all()
                .forEach(reading -> page.line(
                        BODY + 2,
                        reading.name().equals(readings.chosen())
                                ? CliPhrase.READING
                                : CliPhrase.OTHER_READING,
                        reading.name(),
                        reading.meaning()));
        page.line(BODY + 2, CliPhrase.READING_REASON, readings.reason());
    }

    /** An input and the values that it takes: {@code committee_head (leader | deputy | none)}. */
    private String input(Input input) {
        String values = input.type().isChoice()
                ? String.join(" | ", input.type().names())
                : input.type().word();
        boolean isGiven = input.given() && !input.isPrevious();
        return page.word(isGiven ? CliPhrase.GIVEN_INPUT : Word.WITH, input.titled(), values);
    }
}
