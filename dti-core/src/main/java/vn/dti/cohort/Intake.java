// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.dti.framework.Draft;
import vn.dti.framework.Framework;

/** The units of a cohort as they come: a survey of them, their names, and their drafts if kept. */
final class Intake {

    /** A unit that is scored but for what compares it. */
    record Kept(Unit unit, Draft draft) {}

    private final Framework framework;

    /** The form in which a draft is kept, if at all. */
    private final Function<Draft, Optional<Draft>> keeping;

    private final Survey survey;
    private final Roster roster;
    private final List<Kept> kept = new ArrayList<>();

    private Intake(Framework framework, Function<Draft, Optional<Draft>> keeping) {
        this.framework = framework;
        this.keeping = keeping;
        this.survey = new Survey(framework);
        this.roster = new Roster(survey::refuse);
    }

    /** Drafts are kept, for units that are in memory. */
    static Intake keeping(Framework framework) {
        return new Intake(framework, Optional::of);
    }

    /** Drafts of points alone are kept, for units whose inputs are not asked for. */
    static Intake keepingPoints(Framework framework) {
        return new Intake(framework, draft -> Optional.of(draft.withoutValues()));
    }

    /** No draft is kept. */
    static Intake passing(Framework framework) {
        return new Intake(framework, draft -> Optional.empty());
    }

    void add(Member member) {
        roster.add(member.unit());
        survey.draft(member)
                .flatMap(keeping)
                .ifPresent(draft -> kept.add(new Kept(member.unit(), draft)));
    }

    /** Looks through sound units again where a comparison rests on another one. */
    void complete(Supplier<Stream<Member>> source) {
        survey.complete(taker -> {
            kept.forEach(each -> taker.accept(each.draft(), each.unit()));
            if (kept.isEmpty()) {
                try (Stream<Member> members = source.get()) {
                    members.forEachOrdered(member ->
                            taker.accept(framework.draft(member.report()), member.unit()));
                }
            }
        });
    }

    /** The units that were kept, in their order. */
    List<Kept> kept() {
        return kept;
    }

    CohortFigures figures() {
        return survey.figures();
    }

    void refuse(Offence offence) {
        survey.refuse(offence);
    }
}
