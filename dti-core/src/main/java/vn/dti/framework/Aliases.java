// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.NormalText;

/**
 * Spellings of offices that a document uses for one and the same.
 *
 * <p>Example: with {@code Phòng TC - KH} for {@code Phòng Tài chính - Kế hoạch} the criteria of both are
 * put together under the second name. Case and spaces make no difference.
 *
 * @param all each further spelling, in the order of the document
 */
public record Aliases(List<Alias> all) {

    private static final Aliases NONE = new Aliases(List.of());

    /**
     * One further spelling.
     *
     * @param name the spelling
     * @param office the name that is used for the office
     */
    public record Alias(String name, String office) {
        private boolean spells(String other) {
            return NormalText.identity(name).equals(NormalText.identity(other));
        }
    }

    /**
     * Checks that every alias leads to a name at once.
     *
     * @throws DefinitionException with every alias of itself, of another alias, and given twice
     */
    public Aliases {
        all = List.copyOf(all);
        List<Fault> faults = faults(all);
        if (!faults.isEmpty()) {
            throw new DefinitionException(faults);
        }
    }

    private static List<Fault> faults(List<Alias> all) {
        var faults = new ArrayList<Fault>();
        Set<String> given = new HashSet<>();
        for (Alias alias : all) {
            if (alias.spells(alias.office())) {
                faults.add(fault(FrameworkFault.ALIAS_OF_ITSELF, alias));
            } else if (all.stream().anyMatch(other -> other.spells(alias.office()))) {
                faults.add(fault(FrameworkFault.ALIAS_OF_ALIAS, alias));
            }
            if (!given.add(NormalText.identity(alias.name()))) {
                faults.add(fault(FrameworkFault.ALIAS_TWICE, alias));
            }
        }
        return faults;
    }

    private static Fault fault(FrameworkFault phrase, Alias alias) {
        return phrase.of(alias.name(), alias.office()).at(alias);
    }

    /**
     * No aliases.
     *
     * @return aliases under which every name is used for itself
     */
    public static Aliases none() {
        return NONE;
    }

    /**
     * The name that is used for an office.
     *
     * @param name any spelling
     * @return the declared name, or the spelling itself
     */
    public String office(String name) {
        return all.stream()
                .filter(alias -> alias.spells(name))
                .map(Alias::office)
                .findFirst()
                .orElse(name);
    }

    /**
     * The aliases that are of no office, or for none.
     *
     * @param root the tree whose offices there are
     * @return a flaw for each end of an alias that no criterion names; its place is the alias
     */
    public List<Flaw> unknown(Group root) {
        if (all.isEmpty()) {
            return List.of();
        }
        Set<String> named =
                names(root).stream().map(NormalText::identity).collect(Collectors.toSet());
        return all.stream()
                .flatMap(alias -> Stream.concat(
                        unknown(named, alias, alias.office(), FrameworkFault.ALIAS_TARGET),
                        unknown(named, alias, alias.name(), FrameworkFault.ALIAS_UNUSED)))
                .toList();
    }

    private static Stream<Flaw> unknown(
            Set<String> named, Alias alias, String name, FrameworkFault phrase) {
        return named.contains(NormalText.identity(name))
                ? Stream.of()
                : Stream.of(new Flaw(alias.name(), phrase.of(alias.name(), alias.office())));
    }

    private static Collection<String> names(Group root) {
        var names = new LinkedHashSet<String>();
        addNames(root, names);
        return names;
    }

    private static void addNames(Node node, Set<String> names) {
        node.asCriterion()
                .ifPresent(criterion -> criterion
                        .provision()
                        .responsibility()
                        .duties()
                        .forEach((duty, offices) ->
                                names.addAll(duty.namesOffices() ? offices : List.of())));
        for (Node child : node.children()) {
            addNames(child, names);
        }
    }

    /**
     * A tree in which every office has one name: the declared one, or that of its first spelling.
     *
     * @param root the tree as its document words it
     * @return the same tree but for the names of offices
     */
    public Group applied(Group root) {
        Collection<String> names = names(root);
        Map<String, String> spelling = spellings(names);
        boolean asWritten = names.stream()
                .allMatch(name -> name.equals(spelling.get(NormalText.identity(name))));
        return asWritten
                ? root
                : renamed(
                        root,
                        said -> said.stream()
                                .map(name -> spelling.get(NormalText.identity(name)))
                                .distinct()
                                .toList());
    }

    /** The name that is shown, by the form in which names are compared. */
    private Map<String, String> spellings(Collection<String> names) {
        var spelling = new HashMap<String, String>();
        all.forEach(alias -> {
            spelling.put(NormalText.identity(alias.name()), alias.office());
            spelling.put(NormalText.identity(alias.office()), alias.office());
        });
        names.forEach(name -> spelling.putIfAbsent(NormalText.identity(name), name));
        return spelling;
    }

    private static Group renamed(Group group, UnaryOperator<List<String>> named) {
        return group.withChildren(
                group.children().stream().map(node -> renamed(node, named)).toList());
    }

    private static Node renamed(Node node, UnaryOperator<List<String>> named) {
        return node.fold(group -> renamed(group, named), criterion -> criterion.withOffices(named));
    }

    /**
     * Aliases by their spelling.
     *
     * @param offices the name that is used for the office, by each further spelling
     * @return the aliases
     * @throws DefinitionException as the record
     */
    public static Aliases of(Map<String, String> offices) {
        return new Aliases(offices.entrySet().stream()
                .map(each -> new Alias(each.getKey(), each.getValue()))
                .toList());
    }
}
