// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.diagnostic.Position;
import vn.dti.framework.Framework;

/**
 * The frameworks that other documents may be for: those whose files are checked along with them, and
 * those that are there anyway.
 */
public final class KnownFrameworks {

    private final Map<String, Framework> beside = new LinkedHashMap<>();
    private final Map<String, Framework> files = new HashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();
    private final Function<String, Optional<Framework>> others;
    private final List<String> otherIds;

    /**
     * Frameworks that are there anyway.
     *
     * @param others finds one by its id
     * @param otherIds their ids in display order
     */
    public KnownFrameworks(Function<String, Optional<Framework>> others, List<String> otherIds) {
        this.others = others;
        this.otherIds = List.copyOf(otherIds);
    }

    /**
     * Adds a framework whose file is checked along.
     *
     * @param file the name of the file, by which published tables may name it
     * @param framework a sound framework, which comes before another of its id
     */
    public void add(String file, Framework framework) {
        beside.put(framework.id(), framework);
        files.put(lastName(file), framework);
    }

    /**
     * Adds a framework whose file has errors, so that nothing can be checked against it.
     *
     * @param file the name of the file
     * @param id the id that the file states
     */
    public void addBroken(String file, String id) {
        broken.add(id);
        broken.add(lastName(file));
    }

    private static String lastName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** {@return the ids of the sound frameworks, those beside first} */
    public List<String> ids() {
        return Stream.concat(beside.keySet().stream(), otherIds.stream())
                .distinct()
                .toList();
    }

    /** Checks a document against the framework that it names by its id; reports why that cannot be done. */
    void check(String id, Position place, Nodes nodes, Consumer<Framework> check) {
        Optional<Framework> known = Optional.ofNullable(beside.get(id)).or(() -> others.apply(id));
        Optional<Framework> named = Optional.ofNullable(files.get(lastName(id)));
        if (known.isEmpty() && named.isPresent()) {
            DocumentFinding.FRAMEWORK_BY_FILE.report(
                    nodes.findings(), place, id, named.get().id());
        } else {
            check(known, id, place, nodes, check);
        }
    }

    /** The same for a document that may name its framework by id or file. */
    void checkNamed(String name, Position place, Nodes nodes, Consumer<Framework> check) {
        Optional<Framework> known = Optional.ofNullable(beside.get(name))
                .or(() -> Optional.ofNullable(files.get(lastName(name))))
                .or(() -> others.apply(name));
        check(known, name, place, nodes, check);
    }

    private void check(
            Optional<Framework> known,
            String id,
            Position place,
            Nodes nodes,
            Consumer<Framework> check) {
        if (known.isPresent()) {
            check.accept(known.get());
        } else if (broken.contains(lastName(id))) {
            DocumentFinding.BROKEN_FRAMEWORK.report(nodes.findings(), place, id);
        } else if (!id.isEmpty()) {
            nodes.unknownFramework(place, id, ids());
        }
    }
}
