// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Framework;
import vn.dti.input.Assessment;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/**
 * The findings about some units of a cohort: the figures by which rules compare units, and all for
 * which the units are refused.
 *
 * <p>A {@link Survey} takes the units one by one. Parts of a cohort are surveyed apart, on other machines
 * too, and merged: in whatever parts and order the units come, what is found is the same, but for the order
 * in which offences and spellings are told. Of a range two ends are kept; of a mean, a deviation or a
 * percentile how many units have each value, as exact sums would grow with the denominators and percentiles
 * need the values: so much memory as there are different values, and where references are made as there
 * are units. The names of all units are not kept; whether two are the
 * same is for whoever has all units to see.
 *
 * <pre>{@code
 * CohortFigures found = parts.map(part -> survey(part).figures()).reduce(CohortFigures::merge);
 * found.requireSound();
 * ReferenceSet references = found.references(framework, "quý 3/2026");
 * }</pre>
 *
 * <p>It can be serialised. It is for one thread at a time.
 */
public final class CohortFigures implements Unmapped, Serializable {

    private static final long serialVersionUID = 1L;

    /** One of the comparisons that a criterion makes by one of its readings. */
    record Compared(String criterion, String reading, String comparison) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** By what is compared and the identity of the group, which is empty for all units. */
    private final LinkedHashMap<Compared, LinkedHashMap<String, Spread>> spreads =
            new LinkedHashMap<>();

    /** The spellings of each group, by its identity. */
    private final LinkedHashMap<String, LinkedHashSet<String>> groups = new LinkedHashMap<>();

    /** The spellings of each period, by its identity. */
    private final TreeMap<String, TreeSet<String>> periods = new TreeMap<>();

    private final TreeMap<Assessment.Kind, Long> kinds = new TreeMap<>();
    private final ArrayList<Offence> offences = new ArrayList<>();
    private long ownReferences;
    private long units;

    CohortFigures() {}

    void count(Member member) {
        units++;
        Unit unit = member.unit();
        Assessment about = member.report().assessment();
        groups.computeIfAbsent(unit.groupKey(), key -> new LinkedHashSet<>()).add(unit.group());
        periods.computeIfAbsent(NormalText.identity(about.period()), key -> new TreeSet<>())
                .add(about.period());
        kinds.merge(about.kind(), 1L, Long::sum);
        ownReferences += member.report().references().isEmpty() ? 0 : 1;
    }

    Spread spread(Compared compared, String groupKey) {
        return spreads.computeIfAbsent(compared, key -> new LinkedHashMap<>())
                .computeIfAbsent(groupKey, key -> new Spread());
    }

    /** By the identity of the group. */
    Map<String, Spread> spreads(Compared compared) {
        return spreads.getOrDefault(compared, new LinkedHashMap<>());
    }

    void forgetSpreads() {
        spreads.clear();
    }

    /**
     * Takes down what a host has found itself, such as a name that two units share.
     *
     * @param offence a fault for which the cohort is refused
     */
    public void refuse(Offence offence) {
        offences.add(offence);
    }

    /**
     * Takes what has been found of other units of the cohort too.
     *
     * @param that other units, surveyed by the same framework; stays as it is
     * @return this, with the units of both
     */
    public CohortFigures merge(CohortFigures that) {
        units += that.units;
        ownReferences += that.ownReferences;
        offences.addAll(that.offences);
        that.kinds.forEach((kind, number) -> kinds.merge(kind, number, Long::sum));
        that.groups.forEach((key, spellings) ->
                groups.computeIfAbsent(key, first -> new LinkedHashSet<>()).addAll(spellings));
        that.periods.forEach((key, spellings) ->
                periods.computeIfAbsent(key, first -> new TreeSet<>()).addAll(spellings));
        that.spreads.forEach((compared, byGroup) ->
                byGroup.forEach((group, spread) -> spread(compared, group).merge(spread)));
        return this;
    }

    /** {@return the number of units that were taken} */
    public long units() {
        return units;
    }

    /** {@return all for which the cohort is refused, in the order of the units and of the merges} */
    public List<Offence> offences() {
        return List.copyOf(offences);
    }

    /**
     * Refuses a cohort with any fault, or without units.
     *
     * @throws InvalidCohortException with everything that is wrong
     */
    public void requireSound() {
        Roster.requireNone(
                units == 0 && offences.isEmpty()
                        ? List.of(new Offence("", "", Message.of(CohortPhrase.EMPTY)))
                        : offences);
    }

    /**
     * What each unit is compared with, once all units were taken.
     *
     * @param framework that by which the units were surveyed, with the readings to score by
     * @param citation whose figures these are, such as the period
     * @return the same that a {@link Cohort} of these units has; criteria for which no unit has a value are
     *     left out
     */
    public ReferenceSet references(Framework framework, String citation) {
        PeerRanges ranges = Survey.ranges(framework, this);
        return new ReferenceSet(citation, ranges.ofAll(), ranges.ofGroups());
    }

    /**
     * What a reader of results should know of the cohort and of what it is compared by.
     *
     * @param framework that by which the units were surveyed
     * @return for example that the units are of several periods; the phrase of each has a code
     */
    public List<Message> notices(Framework framework) {
        var notices = new ArrayList<>(notices());
        notices.addAll(Survey.rangeNotices(framework, this));
        return notices;
    }

    /** Those of the cohort as such. */
    List<Message> notices() {
        var notices = new ArrayList<Message>();
        groups.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .map(spellings -> Message.of(CohortPhrase.GROUP_SPELLINGS, quoted(spellings)))
                .forEach(notices::add);
        if (periods.size() > 1) {
            notices.add(Message.of(
                    CohortPhrase.PERIODS,
                    periods.values().stream().map(TreeSet::first).toList()));
        }
        if (kinds.size() > 1) {
            notices.add(Message.of(
                    CohortPhrase.KINDS,
                    kinds.getOrDefault(Assessment.Kind.SELF, 0L),
                    kinds.getOrDefault(Assessment.Kind.VERIFIED, 0L),
                    kinds.getOrDefault(Assessment.Kind.UNSTATED, 0L)));
        }
        if (ownReferences > 0) {
            notices.add(Message.of(CohortPhrase.OWN_REFERENCES, ownReferences));
        }
        return notices;
    }

    private static List<String> quoted(Set<String> spellings) {
        return spellings.stream().map(each -> "'" + each + "'").toList();
    }

    /** The name of a group: the first of its spellings in the alphabet. */
    String groupName(String groupKey) {
        return Optional.ofNullable(groups.get(groupKey)).map(Collections::min).orElse("");
    }

    /** The names of the groups that units are of. */
    List<String> groupNames() {
        return groups.keySet().stream()
                .map(this::groupName)
                .filter(group -> !group.isBlank())
                .toList();
    }

    /** {@return the number of units, for logs} */
    @Override
    public String toString() {
        return units + " units";
    }
}
