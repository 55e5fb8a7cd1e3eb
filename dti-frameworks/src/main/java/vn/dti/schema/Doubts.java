// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.framework.Criterion;
import vn.dti.framework.Erratum;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.ProfileItem;
import vn.dti.framework.Reading;
import vn.dti.framework.Relation;
import vn.dti.input.Input;
import vn.dti.rule.Awarded;
import vn.dti.rule.Rule;
import vn.dti.rule.Situation;
import vn.dti.wording.Fault;
import vn.dti.wording.NormalText;

/** Looks in a sound framework for what its author will hardly have meant. */
final class Doubts {

    private final Nodes nodes;
    private final Findings findings;
    private final Places places;

    Doubts(Nodes nodes, Places places) {
        this.nodes = nodes;
        this.findings = nodes.findings();
        this.places = places;
    }

    void report(Framework framework) {
        unusedInputs(framework);
        new InputDoubts(findings, places).report(declared(framework));
        framework.nodes().map(Node::id).forEach(this::id);
        names(framework);
        errata(framework);
        framework.criteria().forEach(this::readings);
        var situation = Situation.of(framework.inputs());
        Set<Input> circled = new PartDoubts(framework.inputs(), findings, places).circled();
        boolean takesOff = framework.nodes().anyMatch(node -> node.fewest().signum() < 0);
        framework
                .criteria()
                .filter(each -> each.unit().signum() > 0)
                // Points that every unit starts with, from which others are taken off.
                .filter(each -> !(takesOff && each.rule().inputs().isEmpty()))
                .filter(each ->
                        each.rules().allMatch(rule -> Collections.disjoint(rule.inputs(), circled)))
                .forEach(criterion -> reach(criterion, situation));
        framework.criteria().filter(Doubts::isOfNothing).forEach(this::maxOfNothing);
        framework.document().relations().forEach(each -> relation(each, situation));
        framework
                .doubts(situation)
                .forEach(fault -> nodes.refuse(fault, Position.START, places::part));
        number(framework.document().decision().number());
        new TreeDoubts(findings, places).report(framework);
        new TermsDoubts(findings, places, situation).report(framework.root());
        new ExclusionDoubts(findings, places, framework).report(framework.root());
        places.offices().report(findings);
    }

    /** A document may list a criterion that is looked at for 0 points; figures are asked for points. */
    private static boolean isOfNothing(Criterion criterion) {
        return criterion.unit().isZero() && !(criterion.rule() instanceof Awarded);
    }

    private void maxOfNothing(Criterion criterion) {
        Doubt.MAX_OF_NOTHING.report(findings, places.of(criterion.id(), "max"));
    }

    /** A reading to the letter may come to nonsense, which is why it is not the chosen one. */
    private void reach(Criterion criterion, Situation situation) {
        criterion
                .rules()
                .forEach(rule -> doubts(rule, criterion, situation).stream()
                        .filter(fault -> rule.equals(criterion.rule())
                                || !fault.phrase().isOfTheChosenReading())
                        .forEach(fault ->
                                nodes.refuse(fault, places.of(criterion.id()), places::part)));
    }

    /** Full marks are not to be had where points are only taken off. */
    private static List<Fault> doubts(Rule rule, Criterion criterion, Situation situation) {
        return criterion.max().isZero()
                ? rule.doubts(criterion.unit(), situation)
                : rule.doubtsOfWhole(criterion.max(), situation);
    }

    private void relation(Relation relation, Situation situation) {
        relation.that()
                .doubts(situation)
                .forEach(fault -> nodes.refuse(fault, Position.START, places::part));
    }

    /** An id is made of letters and digits with single points between them: {@code II.1.a}. */
    private void id(String id) {
        if (!IdAsKey.FORM.matcher(id).matches()) {
            String plain = id.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "")
                    .replaceAll("[^\\p{L}\\p{N}]{2,}|[^\\p{L}\\p{N}-]", ".");
            Doubt.ID_FORM.report(findings, places.of(id), id, plain);
        }
    }

    /** What the author declared: of the period before there is no declaration of its own. */
    private static List<Input> declared(Framework framework) {
        return framework.inputs().stream().filter(input -> !input.isPrevious()).toList();
    }

    private void unusedInputs(Framework framework) {
        Set<String> used = used(framework);
        declared(framework).stream()
                .map(Input::name)
                .filter(name -> !used.contains(name))
                .forEach(name -> Doubt.UNUSED_INPUT.report(findings, places.of(name), name));
    }

    /** What rules, readings, profile, relations, classes, prerequisites and tie-breaks use, and the wholes of which these are parts. */
    private static Set<String> used(Framework framework) {
        Stream<Input> scored = framework
                .criteria()
                .flatMap(Criterion::rules)
                .flatMap(rule -> rule.inputs().stream());
        Stream<Input> related = framework.document().relations().stream()
                .flatMap(relation -> relation.that().inputs().stream());
        Stream<Input> required =
                framework.document().requirements().flatMap(each -> each.inputs().stream());
        Stream<Input> breaking =
                framework.document().tieBreak().stream().flatMap(each -> each.inputs().stream());
        Stream<Input> classes = framework.document().classes().inputs().stream();
        Set<String> used = new HashSet<>();
        Stream.of(scored, related, required, breaking, classes)
                .flatMap(each -> each)
                .map(Input::baseName)
                .forEach(used::add);
        framework.document().profile().stream().map(ProfileItem::input).forEach(used::add);
        List<String> wholes = framework.inputs().stream()
                .filter(input -> used.contains(input.name()))
                .flatMap(input -> input.wholes().stream())
                .toList();
        used.addAll(wholes);
        return used;
    }

    /** Names that a person would take for one, as every door but that of this file does. */
    private void names(Framework framework) {
        alike(declared(framework).stream().map(Input::name), places::of);
        declared(framework).forEach(input -> {
            alike(input.type().names().stream(), option -> places.of(input.name()));
            alike(
                    input.type().fields().stream().map(Input::name),
                    field -> places.of(input.name()));
        });
        alike(framework.nodes().map(Node::id), places::of);
        framework
                .criteria()
                .forEach(criterion -> alike(
                        criterion.provision().readings().all().stream().map(Reading::name),
                        reading -> places.of(criterion.id(), "readings")));
    }

    private void alike(Stream<String> names, Function<String, Position> place) {
        Map<String, String> first = new HashMap<>();
        names.forEach(name -> {
            String earlier = first.putIfAbsent(NormalText.identity(name), name);
            if (earlier != null) {
                spelt(name, place.apply(name), earlier, place.apply(earlier));
            }
        });
    }

    /** Names within one declaration have one place. */
    private void spelt(String name, Position place, String earlier, Position first) {
        if (place.equals(first)) {
            Doubt.SPELT_ALIKE.report(findings, place, name, earlier);
        } else {
            Doubt.SPELT_ALIKE.reportBeside(first, findings, place, name, earlier);
        }
    }

    private void errata(Framework framework) {
        errata(framework.document().errata());
        framework.criteria().forEach(each -> errata(each.provision().errata()));
    }

    private void errata(List<Erratum> errata) {
        Map<List<String>, Erratum> known = new HashMap<>();
        errata.forEach(erratum -> erratum(erratum, known));
    }

    private void erratum(Erratum erratum, Map<List<String>, Erratum> known) {
        Erratum first = known.putIfAbsent(List.of(erratum.where(), erratum.printed()), erratum);
        if (first != null) {
            Doubt.MISPRINT_TWICE.reportBeside(
                    places.part(first).orElse(Position.START),
                    findings,
                    places.part(erratum).orElse(Position.START),
                    erratum.where(),
                    erratum.printed());
        }
    }

    private void readings(Criterion criterion) {
        List<Reading> all = criterion.provision().readings().all();
        for (Reading reading : all) {
            all.subList(0, all.indexOf(reading)).stream()
                    .filter(earlier -> earlier.rule().equals(reading.rule()))
                    .findFirst()
                    .ifPresent(earlier -> Doubt.READINGS_ALIKE.report(
                            findings,
                            places.part(reading)
                                    .orElseGet(() -> places.of(criterion.id(), "readings")),
                            reading.name(),
                            earlier.name()));
        }
    }

    private void number(String number) {
        Position position = places.of("", "number");
        if (number.chars().noneMatch(Character::isLetter)) {
            Doubt.NUMBER_WITHOUT_SIGN.report(findings, position, number);
        }
    }
}
