// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.frameworks.DocumentCheck;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Problem;
import vn.dti.wording.NormalText;
import vn.dti.wording.Severity;

/**
 * A folder with a file for each unit, in the order of their names: inputs in YAML, or forms that were
 * filled in.
 */
final class UnitFolder implements Units {

    private static final String INPUTS = "dti-inputs/1";
    private static final Set<String> OTHER_FRAMEWORK = Set.of("DTI-1402", "DTI-1403", "DTI-2051");

    private final Path folder;
    private final Framework framework;
    private final NumberStyle numbers;
    private final UnitForms forms;

    /** What each file turned out to be, which takes its reading to know. */
    private final Map<Path, Content> known = new HashMap<>();

    private GroupNames groups = new GroupNames();

    /** What is odd about the files that were read last. */
    private List<Diagnostic> odd = new ArrayList<>();

    /** The content of a file of the folder. */
    private enum Content {
        INPUTS,
        FORM,
        OTHER
    }

    UnitFolder(Path folder, Framework framework, NumberStyle numbers, UnitForms forms) {
        this.folder = folder;
        this.numbers = numbers;
        this.forms = forms;
        this.framework = framework;
    }

    @Override
    public Stream<Member> open() {
        List<Path> files = entries().filter(this::isUnit).toList();
        if (files.isEmpty()) {
            throw refused();
        }
        groups = new GroupNames();
        odd = new ArrayList<>();
        return files.stream().map(this::member);
    }

    private InvalidFileException refused() {
        List<String> subfolders = entries()
                .filter(Files::isDirectory)
                .map(Path::getFileName)
                .map(FilePath::name)
                .toList();
        return subfolders.isEmpty()
                ? SheetFinding.NO_FILES.refusing(FilePath.name(folder), 1)
                : SheetFinding.NO_FILES_BUT_FOLDERS.refusing(
                        FilePath.name(folder), 1, String.join(", ", subfolders));
    }

    /** Figures are for the cohort to judge, the framework that a file is for is not. */
    private Member member(Path path) {
        InputsFile file = read(path);
        if (!file.frameworkId().equals(framework.id())) {
            file.score(framework);
        }
        odd.addAll(file.told());
        return new Member(file.inputs(), groups.known(file.group(), () -> top(path)));
    }

    private InputsFile read(Path path) {
        InputsFile file = content(path) == Content.INPUTS
                ? InputsFile.load(path).comparedTo(List.of(framework))
                : forms.find(path).orElseThrow();
        return file.written(numbers);
    }

    private boolean isUnit(Path path) {
        return content(path) != Content.OTHER;
    }

    private Content content(Path path) {
        return known.computeIfAbsent(path, this::contentRead);
    }

    /** A table that cannot be read may be the form of a unit, so that it is refused as one. */
    private Content contentRead(Path path) {
        if (Files.isDirectory(path)) {
            return Content.OTHER;
        }
        if (isYaml(path.toString())) {
            return isInputs(path) ? Content.INPUTS : Content.OTHER;
        }
        try {
            boolean form = isTable(path) && forms.find(path).isPresent();
            return form ? Content.FORM : Content.OTHER;
        } catch (InvalidFileException broken) {
            return Content.FORM;
        }
    }

    /** What is in the folder, but for hidden files. */
    private Stream<Path> entries() {
        return all().filter(each -> !isHidden(each));
    }

    /** Beside a workbook that is open, Excel keeps a file which is hidden, though not by its name. */
    private static boolean isHidden(Path entry) {
        String name = entry.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }

    private Stream<Path> all() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Place top(Path file) {
        return new Place(FilePath.name(file), Position.START, "");
    }

    static boolean isYaml(String name) {
        return name.matches("(?is).*\\.ya?ml");
    }

    private static boolean isTable(Path file) {
        return file.toString().matches("(?is).*\\.(xlsx|csv|tsv)");
    }

    /** A YAML file that states no other format is one of ours, if only a broken one. */
    private static boolean isInputs(Path file) {
        return DocumentCheck.format(Source.read(file)).map(INPUTS::equals).orElse(true);
    }

    @Override
    public boolean hasFaults() {
        return false;
    }

    @Override
    public List<Diagnostic> told() {
        var all = new ArrayList<>(groups.told());
        all.addAll(odd);
        entries()
                .filter(each -> !isUnit(each))
                .map(each -> passedOver(each).at(top(each)))
                .forEach(all::add);
        all().filter(each -> isHidden(each) && isYaml(each.toString()))
                .map(each -> SheetFinding.HIDDEN_FILE.at(top(each)))
                .forEach(all::add);
        return all.stream().sorted().distinct().toList();
    }

    private static TableFault passedOver(Path path) {
        return Files.isDirectory(path) ? SheetFinding.FOLDER : SheetFinding.SKIPPED;
    }

    @Override
    public List<Diagnostic> diagnose() {
        var found = new ArrayList<Diagnostic>();
        var first = new HashMap<String, Place>();
        entries().filter(this::isUnit).forEachOrdered(file -> {
            try {
                judge(read(file), top(file), first, found);
            } catch (InvalidFileException unreadable) {
                found.addAll(errors(unreadable));
            }
        });
        return found.stream().sorted().distinct().toList();
    }

    private void judge(
            InputsFile file, Place place, Map<String, Place> first, List<Diagnostic> found) {
        try {
            file.score(framework);
        } catch (InvalidFileException invalid) {
            List<Diagnostic> errors = errors(invalid);
            found.addAll(errors);
            if (errors.stream().anyMatch(each -> OTHER_FRAMEWORK.contains(each.code()))) {
                return;
            }
        }
        String name = file.inputs().assessment().unit();
        Place earlier = first.putIfAbsent(NormalText.identity(name), place);
        if (name.isBlank()) {
            found.add(SheetFinding.NO_UNIT_IN_FILE.at(place));
        } else if (earlier != null) {
            found.add(SheetFinding.UNIT_TWICE.beside(earlier, place, name));
        }
    }

    @Override
    public List<Diagnostic> at(Map<String, List<Problem>> problems) {
        return entries()
                .filter(this::isUnit)
                .flatMap(path -> {
                    Member member = member(path);
                    return problems.getOrDefault(Units.key(member), List.of()).stream()
                            .map(problem -> SheetFinding.OF_UNIT.at(
                                    top(path), member.unit().name(), problem.message()));
                })
                .toList();
    }

    /** Of a file for another framework nothing else is worth saying. */
    private static List<Diagnostic> errors(InvalidFileException invalid) {
        List<Diagnostic> errors = invalid.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        List<Diagnostic> ofOther = errors.stream()
                .filter(each -> OTHER_FRAMEWORK.contains(each.code()))
                .toList();
        return ofOther.isEmpty() ? errors : ofOther;
    }
}
