// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Word;

/** Gives one report to two versions: to each what it knows, under the ids that it uses. */
final class Translation {

    private final Revision revision;
    private final Version written;

    Translation(Revision revision, Version written) {
        this.revision = revision;
        this.written = written;
    }

    Scorecard score(Inputs inputs, Version target) {
        Framework framework = revision.of(target);
        try {
            return framework.score(given(inputs, target));
        } catch (InvalidInputsException refused) {
            Message version = target.of(framework.id());
            throw new InvalidInputsException(refused.problems().stream()
                    .map(problem ->
                            problem.saying(Message.of(Word.LABELLED, version, problem.message())))
                    .toList());
        }
    }

    /** What a version takes of a report. */
    Inputs given(Inputs inputs, Version target) {
        return new Inputs(
                inputs.assessment(),
                values(inputs.values(), target),
                named(inputs.notApplicable(), target),
                new GivenFigures(revision.pairs(), written).of(inputs.references(), target),
                named(inputs.evidence(), target),
                named(inputs.awards(), target),
                inputs.numbers());
    }

    /** A name that neither version knows is a mistake, which the version of the report tells. */
    private Map<String, Object> values(Map<String, Object> values, Version target) {
        Set<String> known = names(target);
        Set<String> others = names(target.other());
        Predicate<String> given = target == written
                ? name -> known.contains(name) || !others.contains(name)
                : known::contains;
        var kept = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            if (given.test(NormalText.of(name))) {
                kept.put(name, value);
            }
        });
        return kept;
    }

    private Set<String> names(Version version) {
        return revision.of(version).inputs().stream().map(Input::name).collect(Collectors.toSet());
    }

    private <V> Map<String, V> named(Map<String, V> byCriterion, Version target) {
        var named = new LinkedHashMap<String, V>();
        byCriterion.forEach(
                (id, value) -> id(id, target).ifPresent(there -> named.put(there, value)));
        return named;
    }

    private Optional<String> id(String id, Version target) {
        Pairs pairs = revision.pairs();
        boolean here = pairs.knows(id, written);
        boolean foreign = !here && pairs.knows(id, written.other());
        if (target == written) {
            return foreign ? Optional.empty() : Optional.of(id);
        }
        if (here) {
            return pairs.counterpart(id, target);
        }
        return foreign ? Optional.of(id) : Optional.empty();
    }
}
