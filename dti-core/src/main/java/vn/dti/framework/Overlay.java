// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dti.wording.Fault;

/**
 * The additions of a plan to a framework: who handles each criterion, and what they are to do.
 *
 * @param id what hosts call it, for example {@code binh-chanh-2024-plan}
 * @param framework the id of the framework that it lies over
 * @param title its title
 * @param citation the document that it is taken from
 * @param assignments the assignments by criterion id, in the order of the plan
 * @param aliases spellings of offices that are one, in the plan and in the framework below it
 */
public record Overlay(
        String id,
        String framework,
        String title,
        String citation,
        Map<String, Assignment> assignments,
        Aliases aliases) {

    /** To guess what was meant takes time, and of thousands of mistakes the first are read. */
    private static final int MOST_GUESSES = 100;

    /** Copies the assignments. */
    public Overlay {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(assignments, "assignments");
        Objects.requireNonNull(aliases, "aliases");
        assignments = Collections.unmodifiableMap(new LinkedHashMap<>(assignments));
    }

    /**
     * A plan that spells every office in one way.
     *
     * @param id what hosts call it
     * @param framework the id of the framework that it lies over
     * @param title its title
     * @param citation the document that it is taken from
     * @param assignments the assignments by criterion id, in the order of the plan
     */
    public Overlay(
            String id,
            String framework,
            String title,
            String citation,
            Map<String, Assignment> assignments) {
        this(id, framework, title, citation, assignments, Aliases.none());
    }

    /**
     * The units that handle a criterion, and their actions.
     *
     * @param lead the units in the lead
     * @param support the units that support them
     * @param actions what they are to do
     */
    public record Assignment(List<String> lead, List<String> support, List<String> actions) {

        /** Copies the lists. */
        public Assignment {
            Objects.requireNonNull(lead, "lead");
            Objects.requireNonNull(support, "support");
            Objects.requireNonNull(actions, "actions");
            lead = List.copyOf(lead);
            support = List.copyOf(support);
            actions = List.copyOf(actions);
        }
    }

    /** A framework with the assignments of this plan. */
    Framework over(Framework plain) {
        if (!framework.equals(plain.id())) {
            Fault fault = FrameworkFault.OTHER_FRAMEWORK.of(framework, plain.id());
            throw new InvalidFrameworkException(id, List.of(new Flaw("", fault)));
        }
        var flaws = new ArrayList<Flaw>();
        Group changed = assigned(plain, flaws);
        flaws.addAll(aliases.unknown(changed));
        if (!flaws.isEmpty()) {
            throw new InvalidFrameworkException(id, flaws);
        }
        return new Framework(
                plain.id(),
                plain.document(),
                plain.display(),
                plain.inputs(),
                aliases.applied(changed));
    }

    private Group assigned(Framework plain, List<Flaw> flaws) {
        Group changed = plain.root();
        for (Map.Entry<String, Assignment> each : assignments.entrySet()) {
            Optional<Criterion> criterion = plain.findCriterion(each.getKey());
            if (criterion.isEmpty()) {
                boolean guessing = flaws.size() < MOST_GUESSES;
                flaws.add(new Flaw(each.getKey(), plain.unknown(each.getKey(), guessing)));
            } else {
                changed = changed.with(criterion.get().with(each.getValue()));
            }
        }
        return changed;
    }
}
