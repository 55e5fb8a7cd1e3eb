// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;
import vn.dti.schema.DocumentText;
import vn.dti.wording.Spelling;

/**
 * The frameworks of a host: by id, by the day on which they apply, and by fingerprint, so that what was
 * scored years ago is scored again by what was in force.
 *
 * <p>Example: {@code FrameworkRegistry.load(folder).get("hcmc-79-2023-districts")}. Immutable: to reload,
 * a host makes a new one and puts it in the place of the old one at once; whoever scores by the old one
 * comes to an end with it.
 */
public final class FrameworkRegistry implements Unmapped {

    /** One that states no first day comes before those that do. */
    private static final Comparator<Framework> BY_FIRST_DAY = (one, other) -> {
        Optional<LocalDate> first = edition(one).validity().from();
        Optional<LocalDate> second = edition(other).validity().from();
        return first.isPresent() && second.isPresent()
                ? first.get().compareTo(second.get())
                : Boolean.compare(first.isPresent(), second.isPresent());
    };

    private final List<Framework> all;

    private FrameworkRegistry(List<Framework> all) {
        this.all = List.copyOf(all);
    }

    /**
     * A registry of some frameworks.
     *
     * @param frameworks in any order; several of one id are several editions, and of equal ones the first
     *     is kept
     * @return the registry
     */
    public static FrameworkRegistry of(List<Framework> frameworks) {
        return new FrameworkRegistry(frameworks.stream().distinct().toList());
    }

    /**
     * The registry of the bundled frameworks.
     *
     * @return those of {@link Frameworks}
     */
    public static FrameworkRegistry bundled() {
        return of(Frameworks.all());
    }

    /**
     * Loads all frameworks of a folder: the files {@code .yaml} and {@code .yml} that say {@code format:
     * dti/1}. Others, such as tests beside them, are passed over, and so are folders in it.
     *
     * @param folder the folder
     * @return the registry
     * @throws InvalidFileException with everything that is wrong with any of the files
     * @throws UncheckedIOException if the folder or a file cannot be read
     */
    public static FrameworkRegistry load(Path folder) {
        Objects.requireNonNull(folder, "folder");
        var frameworks = new ArrayList<Framework>();
        var wrong = new ArrayList<Diagnostic>();
        for (Path file : files(folder)) {
            try {
                Source source = Source.read(file);
                if (isFramework(source)) {
                    frameworks.add(FrameworkLoader.load(source));
                }
            } catch (InvalidFileException invalid) {
                wrong.addAll(invalid.diagnostics());
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFileException(wrong);
        }
        return of(frameworks);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> FilePath.name(file).matches("(?s).*\\.ya?ml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What says nothing of its format is for the loader to refuse. */
    private static boolean isFramework(Source source) {
        Optional<String> format = DocumentText.of(source).format(new Findings(source));
        return format.isEmpty() || format.get().equals("dti/1");
    }

    private static Edition edition(Framework framework) {
        return framework.document().edition();
    }

    /** {@return all frameworks, every edition of each} */
    public List<Framework> all() {
        return all;
    }

    /** {@return the ids, each once, in the order of the frameworks} */
    public List<String> ids() {
        return all.stream().map(Framework::id).distinct().toList();
    }

    /**
     * Finds a framework.
     *
     * @param id its id
     * @return of several editions that whose first day is the last; empty if there is none
     */
    public Optional<Framework> find(String id) {
        Objects.requireNonNull(id, "id");
        return editions(id).max(BY_FIRST_DAY);
    }

    /**
     * Finds the edition of a framework that applies on a day.
     *
     * @param id its id
     * @param day any day
     * @return of several that apply that whose first day is the last; empty if none applies
     */
    public Optional<Framework> find(String id, LocalDate day) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        return editions(id)
                .filter(each -> edition(each).validity().includes(day))
                .max(BY_FIRST_DAY);
    }

    /**
     * Finds the edition of a framework by which something was scored.
     *
     * @param id its id
     * @param fingerprint what its content was known by
     * @return empty if there is none that says the same
     */
    public Optional<Framework> find(String id, String fingerprint) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fingerprint, "fingerprint");
        return editions(id)
                .filter(each -> edition(each).fingerprint().equals(fingerprint))
                .findFirst();
    }

    /**
     * A framework.
     *
     * @param id its id
     * @return as {@link #find(String)}
     * @throws NoSuchElementException if there is none; names those that exist
     */
    public Framework get(String id) {
        Objects.requireNonNull(id, "id");
        return find(id).orElseThrow(() ->
                new NoSuchElementException("unknown framework '" + id + "'"
                        + Spelling.nearest(id, ids())
                                .map(near -> " — did you mean '" + near + "'?")
                                .orElse(", expected " + String.join(", ", ids()))));
    }

    private Stream<Framework> editions(String id) {
        return all.stream().filter(each -> each.id().equals(id));
    }

    /** {@return the ids, for logs} */
    @Override
    public String toString() {
        return ids().toString();
    }
}
