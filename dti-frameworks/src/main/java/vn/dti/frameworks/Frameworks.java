// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.wording.Spelling;

/**
 * The decisions that this library brings along.
 *
 * <p>Example: {@code Frameworks.get("hcmc-79-2023-districts").score(values)}. A framework is loaded
 * when it is first asked for, and shared from then on.
 */
public final class Frameworks {

    /** In display order. */
    private static final List<String> IDS = List.of(
            "hcmc-79-2023-departments",
            "hcmc-79-2023-districts",
            "hcmc-79-2023-province",
            "khanh-hoa-1726-2023-districts",
            "lac-dao-2024-communes");

    private static final Map<String, Framework> LOADED = new ConcurrentHashMap<>();

    private Frameworks() {}

    /**
     * The ids of all bundled frameworks.
     *
     * @return in display order
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * All bundled frameworks.
     *
     * @return in display order
     */
    public static List<Framework> all() {
        return IDS.stream().map(Frameworks::get).toList();
    }

    /**
     * A bundled framework.
     *
     * @param id its id, for example {@code hcmc-79-2023-districts}
     * @return the framework
     * @throws NoSuchElementException if there is none; names those that exist
     */
    public static Framework get(String id) {
        Objects.requireNonNull(id, "id");
        Optional<Framework> framework = find(id);
        if (framework.isEmpty()) {
            throw new NoSuchElementException("unknown framework '" + id + "'"
                    + suggestion(id)
                            .map(near -> " — did you mean '" + near + "'?")
                            .orElse(", expected " + String.join(", ", IDS)));
        }
        return framework.get();
    }

    /**
     * Finds a bundled framework.
     *
     * @param id its id
     * @return empty if there is none
     */
    public static Optional<Framework> find(String id) {
        Objects.requireNonNull(id, "id");
        return IDS.contains(id) ? Optional.of(loaded(id)) : Optional.empty();
    }

    /**
     * Finds a bundled framework as it was when something was scored by it.
     *
     * @param id its id
     * @param fingerprint what its content was known by
     * @return empty if there is none, or if what it says is no longer the same
     */
    public static Optional<Framework> find(String id, String fingerprint) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fingerprint, "fingerprint");
        return find(id).filter(
                        found -> found.document().edition().fingerprint().equals(fingerprint));
    }

    /**
     * The text of a bundled framework, such as to show it, or to begin one's own.
     *
     * @param id its id
     * @return the YAML with its name
     * @throws NoSuchElementException if there is none; names those that exist
     */
    public static Source source(String id) {
        Objects.requireNonNull(id, "id");
        requireKnown(id, IDS);
        return resource(id + ".yaml");
    }

    /** What asks for a name that is not there is told those that are. */
    static void requireKnown(String id, List<String> ids) {
        if (!ids.contains(id)) {
            throw new NoSuchElementException("unknown name '" + id + "'"
                    + Spelling.nearest(id, ids)
                            .map(near -> " — did you mean '" + near + "'?")
                            .orElse(", expected " + String.join(", ", ids)));
        }
    }

    /**
     * The id that was probably meant by a misspelt one.
     *
     * @param id an id that no bundled framework has
     * @return empty if none is near enough
     */
    public static Optional<String> suggestion(String id) {
        Objects.requireNonNull(id, "id");
        return Spelling.nearest(id, IDS);
    }

    /** If two threads ask at once, both load it and one is kept. */
    private static Framework loaded(String id) {
        Framework known = LOADED.get(id);
        if (known != null) {
            return known;
        }
        Framework read = read(id);
        Framework first = LOADED.putIfAbsent(id, read);
        return first == null ? read : first;
    }

    private static Framework read(String id) {
        return FrameworkLoader.load(resource(id + ".yaml"));
    }

    static Source resource(String name) {
        try (InputStream in = Frameworks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return Source.read(name, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
