// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.List;
import java.util.Optional;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;

/**
 * The changes between two versions of a decision, and their effect on a unit.
 *
 * <p>A criterion is the same if its id and its title or its rule are; if a criterion of the same
 * title and rule is under another id, it was moved there; and what is left under the same id is the
 * same if the rules use an input in common. All else was removed or added. A rule that only uses
 * inputs declared anew did not change.
 *
 * <p>Example: {@code Revision.of(Frameworks.get("old"), loaded).changes()}.
 */
public final class Revision implements Unmapped {

    private final Framework before;
    private final Framework after;
    private final Pairs pairs;
    private final SharedPolicies policies;
    private final List<Change> each;

    private Revision(Framework before, Framework after) {
        this.before = before;
        this.after = after;
        this.pairs = Pairs.of(before, after);
        this.each = List.copyOf(changes(before, after, pairs));
        this.policies =
                new SharedPolicies(FrameworkChanges.whole(after), each, pairs.commonCriteria());
    }

    /**
     * Compares two versions.
     *
     * @param before the old version
     * @param after the new version
     * @return what changed
     */
    public static Revision of(Framework before, Framework after) {
        return new Revision(before, after);
    }

    private static List<Change> changes(Framework before, Framework after, Pairs pairs) {
        var log = new ChangeLog();
        Subject whole = FrameworkChanges.whole(after);
        new FrameworkChanges(log, whole).collect(before, after);
        var nodes = new NodeChanges(log, pairs);
        nodes.group(whole, before.root(), after.root());
        for (Subject subject : pairs.order()) {
            Optional<Node> former = before.find(subject.before());
            Optional<Node> present = after.find(subject.after());
            if (former.isPresent() && present.isPresent()) {
                nodes.compare(former.get(), present.get());
            } else {
                former.ifPresent(nodes::removed);
                present.ifPresent(nodes::added);
            }
        }
        new InputChanges(log).collect(before.inputs(), after.inputs());
        return log.changes();
    }

    /** {@return the old version} */
    public Framework before() {
        return before;
    }

    /** {@return the new version} */
    public Framework after() {
        return after;
    }

    /**
     * Everything that changed.
     *
     * @return what concerns the whole first, then groups and criteria in the order of the new version
     *     with what was removed where it stood, then inputs
     */
    public List<Change> changes() {
        return policies.told();
    }

    /** {@return whether the two versions say the same} */
    public boolean isEmpty() {
        return each.isEmpty();
    }

    Pairs pairs() {
        return pairs;
    }

    /**
     * What the new version does to a unit.
     *
     * <p>Values are given to the versions that know their names, figures of the cohort to those that ask
     * for them. Criteria that do not apply, these figures and evidence go by criterion: those of a criterion
     * with another id in the other version go with it, those of a criterion that the other version lacks do
     * not.
     *
     * @param inputs what the unit reports
     * @param written the version by whose ids the criteria in {@code inputs} are named
     * @return both totals, and what each criterion contributes to the difference
     * @throws InvalidInputsException if a version refuses a value; each problem names the version
     */
    public Effect effect(Inputs inputs, Version written) {
        var report = new Translation(this, written);
        return Effect.of(
                this, report.score(inputs, Version.OLD), report.score(inputs, Version.NEW));
    }

    /**
     * A report as the version that it is written for takes it: without the values and the figures of the
     * cohort that the other version alone asks for.
     *
     * <p>Example: of a report with the 50th and the 75th percentile of the districts, for an old version
     * that asks for the first and a new one that asks for the second, the new version takes the second.
     *
     * @param inputs what the unit reports
     * @param written the version by whose ids the criteria in {@code inputs} are named
     * @return a copy; what neither version knows stays, for the version to refuse
     */
    public Inputs own(Inputs inputs, Version written) {
        return new Translation(this, written).given(inputs, written);
    }

    /** The change of policy that a criterion shares with others. */
    Optional<Change> shared(Subject criterion) {
        return each.stream()
                .filter(change ->
                        change.kind() == ChangeKind.POLICY && change.subject().equals(criterion))
                .map(policies::telling)
                .findFirst();
    }

    /**
     * The framework of a version.
     *
     * @param version which of the two
     * @return {@link #before()} or {@link #after()}
     */
    public Framework of(Version version) {
        return version == Version.OLD ? before : after;
    }

    /** {@return the ids of the two versions, for logs} */
    @Override
    public String toString() {
        return before.id() + " → " + after.id();
    }
}
