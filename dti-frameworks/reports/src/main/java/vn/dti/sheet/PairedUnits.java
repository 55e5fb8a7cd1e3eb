// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;

/** The units of this period, each with what it reported of the period before; matched by name. */
final class PairedUnits implements Units {

    private static final int MOST_NAMED = 10;

    private final Units now;
    private final Units before;

    /** The file or folder of the period before. */
    private final Place place;

    private final Framework framework;

    /** The earlier reports by unit, once they are read. */
    private Optional<Map<String, Inputs>> reports = Optional.empty();

    /** The names of the units of these reports. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Set<String> alone = new LinkedHashSet<>();

    /** The units that were asked for, with or without an earlier report. */
    private final Set<String> met = new HashSet<>();

    PairedUnits(Units now, Units before, String file, Framework framework) {
        this.now = now;
        this.before = before;
        this.place = new Place(file, Position.START, "");
        this.framework = framework;
    }

    @Override
    public Stream<Member> open() {
        Map<String, Inputs> earlier = reports();
        alone.clear();
        met.clear();
        return now.open().map(member -> paired(member, earlier));
    }

    private Map<String, Inputs> reports() {
        if (reports.isEmpty()) {
            List<Diagnostic> faults = before.diagnose();
            if (!faults.isEmpty()) {
                throw new InvalidFileException(faults);
            }
            var read = new HashMap<String, Inputs>();
            try (Stream<Member> members = before.open()) {
                members.forEachOrdered(member -> {
                    read.put(Units.key(member), member.report());
                    names.put(Units.key(member), member.unit().name());
                });
            }
            reports = Optional.of(read);
        }
        return reports.orElseThrow();
    }

    private Member paired(Member member, Map<String, Inputs> earlier) {
        met.add(Units.key(member));
        Inputs last = earlier.get(Units.key(member));
        if (last == null) {
            alone.add(member.unit().name());
            return member;
        }
        try {
            Inputs joined = member.report().after(last, framework.inputs());
            return new Member(joined, member.group());
        } catch (InvalidInputsException refused) {
            throw new InvalidFileException(faults(member, refused));
        }
    }

    private List<Diagnostic> faults(Member member, InvalidInputsException refused) {
        return refused.problems().stream()
                .map(problem ->
                        SheetFinding.OF_UNIT.at(place, member.unit().name(), problem.message()))
                .toList();
    }

    @Override
    public boolean hasFaults() {
        return now.hasFaults();
    }

    @Override
    public List<Diagnostic> diagnose() {
        List<Diagnostic> earlier = before.diagnose();
        if (!earlier.isEmpty()) {
            return earlier;
        }
        List<Diagnostic> found = now.diagnose();
        return found.isEmpty() ? together() : found;
    }

    /** What is wrong with two reports of a unit together, each in the file that gives the figure. */
    private List<Diagnostic> together() {
        var ofBefore = new HashMap<String, List<Problem>>();
        var ofNow = new HashMap<String, List<Problem>>();
        Map<String, Inputs> earlier = reports();
        try (Stream<Member> members = now.open()) {
            members.forEachOrdered(member -> problems(member, earlier)
                    .forEach(problem -> (isOfBefore(problem) ? ofBefore : ofNow)
                            .computeIfAbsent(Units.key(member), key -> new ArrayList<>())
                            .add(here(problem))));
        }
        var found = new ArrayList<>(before.at(ofBefore));
        found.addAll(now.at(ofNow));
        return found;
    }

    private List<Problem> problems(Member member, Map<String, Inputs> earlier) {
        Inputs last = earlier.get(Units.key(member));
        try {
            framework.score(
                    last == null
                            ? member.report()
                            : member.report().after(last, framework.inputs()));
            return List.of();
        } catch (InvalidInputsException refused) {
            return refused.problems();
        }
    }

    private static boolean isOfBefore(Problem problem) {
        return problem.place().contains(Input.PREVIOUS);
    }

    /** The problem at the place that it has in its own file. */
    private static Problem here(Problem problem) {
        String place = problem.place().replace(Input.PREVIOUS, "");
        return new Problem(problem.section(), place, problem.message());
    }

    @Override
    public List<Diagnostic> at(Map<String, List<Problem>> problems) {
        return now.at(problems);
    }

    @Override
    public List<Diagnostic> told() {
        var told = new ArrayList<>(before.told());
        told.addAll(now.told());
        tell(told, SheetFinding.NO_EARLIER, List.copyOf(alone));
        if (!met.isEmpty()) {
            List<String> gone = names.entrySet().stream()
                    .filter(each -> !met.contains(each.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            tell(told, SheetFinding.NO_LATER, gone);
        }
        return told.stream().sorted().toList();
    }

    private void tell(List<Diagnostic> told, SheetFinding finding, List<String> units) {
        if (!units.isEmpty()) {
            List<String> named = units.stream().limit(MOST_NAMED).toList();
            String more = units.size() > named.size() ? ", …" : "";
            told.add(finding.at(place, units.size(), String.join(", ", named) + more));
        }
    }
}
