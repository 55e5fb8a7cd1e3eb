// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.wording.Message;

/** Tells a change of policy that many criteria share once, as a change of the whole. */
final class SharedPolicies {

    private static final int FEW = 6;

    private final List<Change> told = new ArrayList<>();
    private final Map<Change, Change> instead = new HashMap<>();

    SharedPolicies(Subject whole, List<Change> changes, long criteria) {
        var alike = new LinkedHashMap<Message, List<Change>>();
        changes.stream()
                .filter(change -> change.kind() == ChangeKind.POLICY)
                .forEach(change -> alike.computeIfAbsent(change.message(), key -> new ArrayList<>())
                        .add(change));
        alike.forEach((message, shared) -> {
            if (shared.size() > 1) {
                Change once = once(whole, message, shared, criteria);
                shared.forEach(each -> instead.put(each, once));
            }
        });
        changes.stream().filter(change -> change.subject().equals(whole)).forEach(told::add);
        alike.values().stream()
                .map(shared -> telling(shared.get(0)))
                .filter(each -> each.subject().equals(whole))
                .forEach(told::add);
        changes.stream()
                .filter(change -> !change.subject().equals(whole) && !instead.containsKey(change))
                .forEach(told::add);
    }

    private static Change once(Subject whole, Message message, List<Change> shared, long criteria) {
        List<String> ids = shared.stream().map(change -> change.subject().id()).toList();
        return new Change(
                ChangeKind.POLICY,
                whole,
                sentence(message.values().get(0), ids, criteria),
                List.of(),
                List.of());
    }

    private static Message sentence(Object words, List<String> ids, long criteria) {
        if (ids.size() == criteria) {
            return Message.of(ComparisonPhrase.POLICY_OF_ALL, words);
        }
        return ids.size() > FEW
                ? Message.of(ComparisonPhrase.POLICY_OF_MANY, words, ids.size())
                : Message.of(ComparisonPhrase.POLICY_OF_FEW, words, ids);
    }

    /** The changes as they are told: those of the whole first. */
    List<Change> told() {
        return List.copyOf(told);
    }

    /** The change that tells another one. */
    Change telling(Change change) {
        return instead.getOrDefault(change, change);
    }
}
