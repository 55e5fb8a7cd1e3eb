// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.exact.Rational;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.rule.Situation;
import vn.dti.wording.Fault;
import vn.dti.wording.NormalText;

/** Finds what does not fit, and what is hardly meant, in the classes and prerequisites of a framework. */
final class RequirementCheck {

    /** Far more than a document asks: 60 requirements of each of 500 criteria are a tenth. */
    private static final long MOST_QUESTIONS = 300_000;

    private final Document document;
    private final Group root;

    RequirementCheck(Document document, Group root) {
        this.document = document;
        this.root = root;
    }

    /** What does not fit together. */
    List<Fault> faults(Map<String, Input> declared) {
        long questions = questions();
        if (questions > MOST_QUESTIONS) {
            return List.of(FrameworkFault.REQUIREMENTS_TOO_MANY.of(questions, MOST_QUESTIONS));
        }
        var faults = new ArrayList<Fault>();
        document.requirements().flatMap(Requirement::walk).forEach(each -> {
            faults.addAll(each.faults(root));
            faults.addAll(undeclared(each.inputs(), declared));
        });
        faults.addAll(undeclared(document.classes().inputs(), declared));
        faults.addAll(prerequisites());
        return faults;
    }

    /** How often all requirements together ask a node. */
    private long questions() {
        long nodes = root.walk().count();
        return document.requirements()
                .flatMap(Requirement::walk)
                .filter(NodeLevel.class::isInstance)
                .mapToLong(each -> nodes * ((NodeLevel) each).nodes().asked())
                .sum();
    }

    private static List<Fault> undeclared(List<Input> inputs, Map<String, Input> declared) {
        return inputs.stream()
                .filter(input -> !input.equals(declared.get(input.name())))
                .map(input -> FrameworkFault.REQUIRED_INPUT.of(input.name()))
                .toList();
    }

    private List<Fault> prerequisites() {
        var faults = new ArrayList<Fault>();
        Map<String, Prerequisite> first = new HashMap<>();
        for (Prerequisite each : document.prerequisites()) {
            Prerequisite earlier = first.putIfAbsent(NormalText.identity(each.title()), each);
            if (earlier != null) {
                faults.add(FrameworkFault.PREREQUISITE_TWICE.of(each.title()).at(each, earlier));
            }
            if (each.otherwise() == Prerequisite.Consequence.NO_CLASS
                    && document.classes().bounds().isEmpty()) {
                faults.add(
                        FrameworkFault.PREREQUISITE_OF_NO_CLASS.of(each.title()).at(each));
            }
        }
        return faults;
    }

    /** What its author will hardly mean; of a framework that fits together. */
    List<Fault> doubts(Framework framework, Situation situation) {
        Grounds grounds = anything(framework, criterion -> hull(criterion, situation));
        var doubts = new ArrayList<Fault>();
        document.requirements().forEach(each -> doubts.addAll(doubts(each, grounds, situation)));
        doubts.addAll(lowerClasses());
        return doubts;
    }

    /** What is known of no unit: it reports nothing, and its criteria can have any of some points. */
    static Grounds anything(Framework framework, Function<Criterion, Span> points) {
        Figures nothing = Declaration.of(framework.inputs()).read(Map.of(), new ArrayList<>());
        return new Grounds(framework.root(), Maxima.STATED, nothing, points, each -> Rational.ONE);
    }

    /** What is asked of inputs together is looked at first: a question and its opposite never both hold. */
    private static List<Fault> doubts(
            Requirement requirement, Grounds grounds, Situation situation) {
        List<Fault> together = together(requirement, situation);
        if (!together.isEmpty()) {
            return together;
        }
        var doubts = new ArrayList<>(requirement.doubts(grounds, situation));
        requirement.parts().forEach(part -> doubts.addAll(doubts(part, grounds, situation)));
        return doubts;
    }

    private static List<Fault> together(Requirement requirement, Situation situation) {
        Optional<Condition> asked = requirement instanceof Requirement.OfInputs
                ? Optional.empty()
                : requirement.ofInputs();
        return asked.stream()
                .flatMap(condition -> condition.doubts(situation).stream()
                        .filter(fault -> fault.parts().equals(List.of(condition))))
                .map(fault -> fault.at(requirement))
                .toList();
    }

    /** From no points, as figures may be missing, to the most that the rule can give. */
    private static Span hull(Criterion criterion, Situation situation) {
        Rational most = criterion.rule().reachable(criterion.unit(), situation).stream()
                .flatMap(each -> each.upperEnd().stream())
                .reduce(Rational.ZERO, Rational::max);
        return Span.between(criterion.fewest().min(Rational.ZERO), most.times(criterion.max()));
    }

    /** A class that asks for more than points below one that does not. */
    private List<Fault> lowerClasses() {
        var doubts = new ArrayList<Fault>();
        List<Classes.Bound> bounds = document.classes().bounds();
        for (int i = 1; i < bounds.size(); i++) {
            Classes.Bound better = bounds.get(i - 1);
            Classes.Bound bound = bounds.get(i);
            if (better.requires().isNone() && !bound.requires().isNone()) {
                doubts.add(FrameworkFault.LOWER_CLASS_REQUIRES
                        .of(bound.title(), better.title())
                        .at(bound, better));
            }
        }
        return doubts;
    }
}
