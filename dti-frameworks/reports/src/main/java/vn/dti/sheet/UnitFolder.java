package vn.dti.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import vn.dti.input.Assessment;
import vn.dti.wording.NormalText;
import vn.dti.wording.Severity;

/** A folder with one inputs file per unit, in the order of their names. */
final class UnitFolder implements Units {

    private static final String INPUTS = "dti-inputs/1";
    private static final Set<String> OTHER_FRAMEWORK = Set.of("DTI-1402", "DTI-1403");

    private final Path folder;
    private final Framework framework;
    private final NumberStyle numbers;
    private GroupNames groups = new GroupNames();

    /** What is odd about the files that were read last. */
    private List<Diagnostic> odd = new ArrayList<>();

    UnitFolder(Path folder, Framework framework, NumberStyle numbers) {
        this.folder = folder;
        this.numbers = numbers;
        this.framework = framework;
    }

    @Override
    public Stream<Member> open() {
        List<Path> files = entries().filter(UnitFolder::isInputs).toList();
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
        InputsFile file = InputsFile.load(path).written(numbers);
        if (!file.frameworkId().equals(framework.id())) {
            file.score(framework);
        }
        odd.addAll(file.told());
        return new Member(file.inputs(), groups.known(file.group(), () -> top(path)));
    }

    private Assessment judged(Path path) {
        InputsFile file = InputsFile.load(path).written(numbers);
        file.score(framework);
        return file.inputs().assessment();
    }

    /** What is in the folder, but for hidden files. */
    private Stream<Path> entries() {
        return all().filter(each -> !isHidden(each));
    }

    private static boolean isHidden(Path entry) {
        return entry.getFileName().toString().startsWith(".");
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

    static boolean isYaml(Path file) {
        return file.toString().matches("(?i).*\\.ya?ml");
    }

    /** A YAML file that states no other format is one of ours, if only a broken one. */
    private static boolean isInputs(Path file) {
        return isYaml(file)
                && !Files.isDirectory(file)
                && DocumentCheck.format(Source.read(file)).map(INPUTS::equals).orElse(true);
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
                .filter(each -> !isInputs(each))
                .map(each -> passedOver(each).at(top(each)))
                .forEach(all::add);
        all().filter(each -> isHidden(each) && isYaml(each))
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
        entries().filter(UnitFolder::isInputs).forEachOrdered(file -> {
            try {
                Place place = top(file);
                String name = judged(file).unit();
                Place earlier = first.putIfAbsent(NormalText.identity(name), place);
                if (name.isBlank()) {
                    found.add(SheetFinding.NO_UNIT_IN_FILE.at(place));
                } else if (earlier != null) {
                    found.add(SheetFinding.UNIT_TWICE.beside(earlier, place, name));
                }
            } catch (InvalidFileException invalid) {
                found.addAll(errors(invalid));
            }
        });
        return found.stream().sorted().distinct().toList();
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
