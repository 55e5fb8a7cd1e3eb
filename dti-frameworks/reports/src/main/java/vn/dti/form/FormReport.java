// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Place;
import vn.dti.exact.NumberStyle;
import vn.dti.form.FormScan.Filled;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.frameworks.InputsFile;
import vn.dti.frameworks.UnitReport;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.NotApplicableText;
import vn.dti.input.Problem;
import vn.dti.input.ReportSection;
import vn.dti.input.Value;
import vn.dti.sheet.Cell;
import vn.dti.sheet.CellMeaning;
import vn.dti.sheet.PercentColumn;
import vn.dti.sheet.SheetFinding;
import vn.dti.sheet.ShownMeasure;
import vn.dti.sheet.TableRemarks;
import vn.dti.wording.Message;

/** The report of one unit in a form that was filled in. */
final class FormReport implements UnitReport {

    /** Empty cells that are named; a form may have hundreds. */
    private static final int MOST_NAMED = 10;

    private final Framework framework;
    private final List<FormPart> parts;
    private final NumberStyle numbers;
    private final TableRemarks remarks = new TableRemarks();
    private final FormScan scan;
    private final Inputs inputs;

    /** That the form is of another framework, if it is. */
    private final List<Diagnostic> foreign = new ArrayList<>();

    /** Where figures are, by the name of an input or the path of a figure in a list. */
    private final Map<String, Filled> figures = new HashMap<>();

    FormReport(
            List<FormPart> parts,
            Framework framework,
            NumberStyle numbers,
            Optional<InputsFile> base) {
        this.parts = parts;
        this.framework = framework;
        this.numbers = numbers;
        this.scan = new FormScan(framework, remarks);
        parts.forEach(scan::scan);
        var own = new Inputs(
                assessment(),
                values(),
                reasons(),
                new FormRanges(scan, numbers, remarks).of(framework),
                evidence(),
                awards(),
                numbers);
        Optional<Inputs> before = base.map(earlier -> earlier.inputs(framework));
        this.inputs = before.map(earlier -> FormOverBase.of(scan, own, earlier, remarks))
                .orElse(own);
        if (!remarks.hasErrors()) {
            tellEmpty(before.orElse(own).values());
        }
        tellOtherState();
    }

    private Stream<Map.Entry<String, Filled>> filled(FormRole role) {
        return scan.cells().entrySet().stream()
                .filter(cell -> cell.getKey().role() == role && !cell.getValue().isBlank())
                .map(cell -> Map.entry(cell.getKey().about(), cell.getValue()));
    }

    private String about(String key) {
        return scan.filled(FormRole.VALUE, key).map(Filled::text).orElse("");
    }

    private Assessment assessment() {
        Optional<Assessment.Kind> kind = CellMeaning.kind(about("/kind"));
        if (kind.isEmpty()) {
            Filled cell = scan.filled(FormRole.VALUE, "/kind").orElseThrow();
            remarks.error(FormFinding.KIND.at(cell.place(), cell.text()));
        }
        return new Assessment(
                about(Assessment.UNIT),
                about(Assessment.PERIOD),
                kind.orElse(Assessment.Kind.UNSTATED));
    }

    private Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        filled(FormRole.VALUE)
                .forEach(cell -> scan.input(cell.getKey()).ifPresent(input -> {
                    values.put(input.name(), value(input, cell.getValue()));
                    figures.put(input.name(), cell.getValue());
                }));
        scan.records().forEach((name, records) -> {
            if (!records.isEmpty()) {
                list(name, records, values);
            }
        });
        return values;
    }

    /** A text is not a figure, so that it may say anything. */
    private Object value(Input input, Filled filled) {
        Cell cell = filled.cell();
        PercentColumn.trouble(input, input.label() + " (%)", cell)
                .or(() -> ShownMeasure.trouble(input, input.label(), cell))
                .ifPresent(trouble -> remarks.doubt(trouble, filled::place));
        Optional<String> reason = input.type() == InputType.Plain.TEXT
                ? Optional.empty()
                : NotApplicableText.reason(cell.text());
        Object given = CellMeaning.of(input, cell);
        Object stated = given instanceof String ? filled.text() : given;
        return reason.<Object>map(Value::notApplicable).orElse(stated);
    }

    private void list(String name, List<Map<String, Filled>> records, Map<String, Object> values) {
        Place place = scan.placeOfList(name).orElseThrow();
        scan.filled(FormRole.VALUE, name)
                .ifPresent(count -> remarks.error(FormFinding.LIST_AND_COUNT.beside(
                        place,
                        count.place(),
                        framework.inputs().stream()
                                .filter(input -> input.name().equals(name))
                                .map(Input::label)
                                .findFirst()
                                .orElse(name))));
        scan.input(name).ifPresent(input -> {
            Map<String, Input> fields = FormScan.fields(input);
            var all = new ArrayList<Map<String, Object>>();
            for (Map<String, Filled> cells : records) {
                var record = new LinkedHashMap<String, Object>();
                String path = name + "[" + (all.size() + 1) + "]";
                cells.forEach((field, cell) -> {
                    figures.putIfAbsent(path, cell);
                    figures.put(path + "." + field, cell);
                    Optional.ofNullable(fields.get(field))
                            .ifPresent(type -> record.put(field, value(type, cell)));
                });
                all.add(record);
            }
            figures.putIfAbsent(name, new Filled(Cell.of(""), "", place));
            values.put(name, all);
        });
    }

    private Map<String, String> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        filled(FormRole.NOT_APPLICABLE).forEach(cell -> {
            String text = cell.getValue().text();
            reasons.put(cell.getKey(), NotApplicableText.reason(text).orElse(text));
        });
        return reasons;
    }

    private Map<String, List<String>> evidence() {
        var evidence = new LinkedHashMap<String, List<String>>();
        filled(FormRole.EVIDENCE)
                .forEach(cell -> evidence.put(
                        cell.getKey(),
                        cell.getValue()
                                .text()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()));
        return evidence;
    }

    private Map<String, Award> awards() {
        var awards = new LinkedHashMap<String, Award>();
        filled(FormRole.POINTS).forEach(cell -> {
            String id = cell.getKey();
            Optional<Filled> reason = scan.filled(FormRole.REASON, id);
            if (reason.isEmpty()) {
                remarks.error(
                        FormFinding.POINTS_WITHOUT_REASON.at(cell.getValue().place(), id));
            }
            new FormNumbers(numbers, remarks)
                    .of(id, cell.getValue())
                    .ifPresent(points ->
                            reason.ifPresent(why -> awards.put(id, new Award(points, why.text()))));
        });
        filled(FormRole.REASON)
                .filter(cell -> scan.filled(FormRole.POINTS, cell.getKey()).isEmpty())
                .forEach(cell -> remarks.error(FormFinding.REASON_WITHOUT_POINTS.at(
                        cell.getValue().place(), cell.getKey())));
        return awards;
    }

    /** The cells of figures that criteria count with and that say nothing; what was cleared is told. */
    private void tellEmpty(Map<String, Object> before) {
        var empty = new LinkedHashMap<String, Place>();
        framework
                .criteria()
                .filter(criterion -> !inputs.notApplicable().containsKey(criterion.id()))
                .filter(criterion -> !inputs.awards().containsKey(criterion.id()))
                .flatMap(criterion -> criterion.rule().inputs().stream())
                .filter(input -> !inputs.values().containsKey(input.name()))
                .filter(input -> !before.containsKey(input.name()))
                .forEach(input -> cell(FormRole.VALUE, input.name())
                        .ifPresent(place -> empty.putIfAbsent(input.label(), place)));
        if (empty.isEmpty()) {
            return;
        }
        // A list, as a text would be cut short.
        List<String> named = Stream.concat(
                        empty.entrySet().stream()
                                .limit(MOST_NAMED)
                                .map(each -> named(each.getValue()) + " «" + each.getKey() + "»"),
                        Stream.of("…").filter(more -> empty.size() > MOST_NAMED))
                .toList();
        remarks.tell(FormFinding.EMPTY.at(empty.values().iterator().next(), empty.size(), named));
    }

    /** A cell without its sheet, or a line and a column. */
    private static String named(Place place) {
        String cell = place.cell();
        return cell.isEmpty()
                ? place.position().toString()
                : cell.substring(cell.lastIndexOf('!') + 1);
    }

    /** A form that was made before the framework was changed is read by its ids all the same. */
    private void tellOtherState() {
        parts.stream()
                .filter(part -> part.mark().isOutdated(framework))
                .findFirst()
                .ifPresent(part -> remarks.tell(SheetFinding.FORM_OUTDATED.at(
                        part.place(),
                        part.mark().fingerprint(),
                        framework.document().edition().fingerprint())));
    }

    @Override
    public String framework() {
        return parts.get(0).mark().framework();
    }

    @Override
    public String group() {
        return about("/group");
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public void requireFramework(String id, List<String> known) {
        parts.stream()
                .filter(part -> !part.mark().framework().equals(id))
                .findFirst()
                .ifPresent(part -> foreign.add(
                        SheetFinding.FORM_OF_OTHER.at(part.place(), part.mark().framework(), id)));
    }

    @Override
    public void report(List<Problem> problems, Framework scoring) {
        problems.forEach(problem -> remarks.error(at(problem, place(problem), problem.message())));
    }

    @Override
    public void reportEarlier(List<Problem> problems) {
        for (Problem problem : problems) {
            String name = problem.place().replace(Input.PREVIOUS, "");
            var here = new Problem(problem.section(), name, problem.message());
            remarks.error(at(here, place(here), problem.message()));
        }
    }

    /** A message has the value that was read; who looks at the cell may see another one. */
    private Diagnostic at(Problem problem, Place place, Message message) {
        Filled filled = figures.get(problem.place());
        return filled != null && filled.cell().isShownOtherwise()
                ? FormFinding.FIGURE_SHOWN.at(place, message, filled.cell().text())
                : FormFinding.FIGURE.at(place, message);
    }

    /** A problem of a criterion is at what is said of it, or else at the first of its inputs. */
    private Place place(Problem problem) {
        String about = problem.place();
        return section(problem.section())
                .flatMap(role -> cell(role, about))
                .or(() -> cell(FormRole.VALUE, FormRange.LEAST.key(about))
                        .filter(any -> problem.section() == ReportSection.REFERENCE))
                .or(() -> Optional.ofNullable(figures.get(about)).map(Filled::place))
                .or(() -> cell(FormRole.VALUE, about))
                .or(() -> Optional.ofNullable(figures.get(about.replaceFirst("[.\\[].*", "")))
                        .map(Filled::place))
                .or(() -> ofCriterion(about))
                .orElseGet(() -> parts.get(0).place());
    }

    private Optional<Place> ofCriterion(String id) {
        return framework.find(id).stream()
                .flatMap(node -> node.asCriterion().stream())
                .map(Criterion::rule)
                .flatMap(rule -> rule.inputs().stream())
                .flatMap(input -> cell(FormRole.VALUE, input.name()).stream())
                .findFirst();
    }

    private static Optional<FormRole> section(ReportSection section) {
        return switch (section) {
            case NOT_APPLICABLE -> Optional.of(FormRole.NOT_APPLICABLE);
            case EVIDENCE -> Optional.of(FormRole.EVIDENCE);
            case AWARDS -> Optional.of(FormRole.POINTS);
            default -> Optional.empty();
        };
    }

    private Optional<Place> cell(FormRole role, String about) {
        return Optional.ofNullable(scan.cells().get(new FormKey(role, about))).map(Filled::place);
    }

    /** Of a form of another framework nothing else is worth saying. */
    @Override
    public List<Diagnostic> found() {
        if (!foreign.isEmpty()) {
            return foreign;
        }
        var found = new ArrayList<>(remarks.errors());
        found.addAll(remarks.told());
        return found.stream().sorted().distinct().toList();
    }

    @Override
    public boolean hasErrors() {
        return remarks.hasErrors() || !foreign.isEmpty();
    }
}
