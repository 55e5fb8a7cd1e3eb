// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.framework.Bearing;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.ProfileItem;
import vn.dti.framework.Requirement;
import vn.dti.input.Input;
import vn.dti.rule.Aggregate;
import vn.dti.rule.Rule;

/**
 * The places of the inputs of a framework in a form: in the profile in front, or at the first criterion that
 * uses it.
 */
final class FormPlan {

    private final Framework framework;
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Set<Input> listed;
    private final List<Item> profile = new ArrayList<>();

    /** The criterion, or the item of the profile, at which an input has its cell. */
    private final Map<String, String> homes = new LinkedHashMap<>();

    /**
     * An item of the profile.
     *
     * @param id its id in the decision; may be empty
     * @param title its title in the decision; may be empty
     * @param input what is asked
     */
    record Item(String id, String title, Input input) {}

    FormPlan(Framework framework) {
        this.framework = framework;
        this.listed = listed(framework);
        framework.inputs().forEach(input -> inputs.put(input.name(), input));
        for (ProfileItem item : framework.document().profile()) {
            Input input = inputs.get(item.input());
            if (input != null && homes.putIfAbsent(input.name(), "A." + item.id()) == null) {
                profile.add(new Item(item.id(), item.title(), input));
            }
        }
        Set<String> scored = new LinkedHashSet<>();
        framework
                .criteria()
                .forEach(criterion -> used(criterion).forEach(input -> {
                    scored.add(input.name());
                    homes.putIfAbsent(input.name(), criterion.id());
                }));
        for (Input input : framework.inputs()) {
            if (!scored.contains(input.name()) && homes.putIfAbsent(input.name(), "A") == null) {
                profile.add(new Item("", "", input));
            }
        }
    }

    /** The lists of which sums, means and the like are made, so that how many there are does not suffice. */
    private static Set<Input> listed(Framework framework) {
        Stream<Input> ofRules = framework.criteria().flatMap(Criterion::rules).flatMap(Rule::lists);
        Stream<Input> ofWhole = framework
                .document()
                .requirements()
                .flatMap(Requirement::walk)
                .flatMap(each -> each instanceof Requirement.OfInputs asked
                        ? Aggregate.lists(asked.condition())
                        : Stream.empty());
        Stream<Input> ofTies = framework.document().tieBreak().stream()
                .flatMap(turn -> turn.<Stream<Input>>fold(
                        node -> Stream.empty(), value -> Aggregate.lists(value.value())));
        return Stream.of(ofRules, ofWhole, ofTies)
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    /** Whether the records of a list have to be there, and not only their number. */
    boolean isListed(Input input) {
        return listed.contains(input);
    }

    /** The values that the cell of an input may take. */
    FormEntry entry(Input input) {
        return isListed(input) ? FormEntry.records(FormPhrase.LIST_ONLY) : FormEntry.of(input);
    }

    /** The same where a unit has a row, so that there is no place for records. */
    FormEntry entryInRow(Input input) {
        return isListed(input)
                ? FormEntry.records(FormPhrase.LIST_ELSEWHERE)
                : FormEntry.inRow(input);
    }

    /** The inputs of a criterion by the reading in use, then those that only other readings use. */
    List<Input> used(Criterion criterion) {
        var names = new LinkedHashSet<String>();
        criterion
                .rules()
                .flatMap(rule -> rule.inputs().stream())
                .map(Input::name)
                .filter(inputs::containsKey)
                .forEach(names::add);
        return names.stream().map(inputs::get).toList();
    }

    Framework framework() {
        return framework;
    }

    List<Item> profile() {
        return profile;
    }

    /** In which criteria an input of the profile counts, in words. */
    String counted(Input input) {
        List<String> criteria = framework
                .criteria()
                .filter(criterion -> used(criterion).contains(input))
                .map(Criterion::id)
                .toList();
        if (criteria.isEmpty()) {
            return withoutPoints(input);
        }
        return FormPhrase.COUNTED_IN.words(String.join(", ", criteria));
    }

    private String withoutPoints(Input input) {
        List<Bearing> bearings = framework.document().bearings(input);
        return bearings.isEmpty()
                ? FormPhrase.NOT_COUNTED.words()
                : FormPhrase.BEARS.words(bearings);
    }

    /** Where the cell of an input is; the id of this criterion if it is here. */
    String home(Input input) {
        return homes.getOrDefault(input.name(), "");
    }

    /** The inputs that are lists of records. */
    List<Input> lists() {
        return inputs.values().stream()
                .filter(input -> !FormScan.fields(input).isEmpty())
                .toList();
    }
}
