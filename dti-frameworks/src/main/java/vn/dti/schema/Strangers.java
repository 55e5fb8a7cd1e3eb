// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.diagnostic.Findings;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;

/** Says of a key that does not belong where it is what was meant by it, or where it belongs. */
final class Strangers {

    /** The keys that go with a rule, with the word of that rule. */
    private static final Map<String, String> COMPANIONS =
            Collections.unmodifiableMap(RuleWord.companions());

    /** The points for each that is counted. */
    private static final String EACH = "points-each";

    private final Nodes nodes;
    private final Findings findings;

    Strangers(Nodes nodes) {
        this.nodes = nodes;
        this.findings = nodes.findings();
    }

    /**
     * Reports a key.
     *
     * @param present the keys that are there
     * @param known the keys that belong there
     * @param absent those of them that are not there
     * @return the absent key that was meant, if any
     */
    Optional<String> report(
            YamlNode.Scalar key,
            Set<String> present,
            Collection<String> known,
            Collection<String> absent) {
        Optional<String> meant =
                ofCount(key.text(), present, absent).or(() -> nodes.meant(key.text(), absent));
        if (meant.filter(COMPANIONS::containsKey).isEmpty()
                && isOfAnotherRule(key, present, known)) {
            return Optional.empty();
        }
        if (meant.isPresent()) {
            DocumentFinding.UNKNOWN_KEY_SUGGESTING.report(
                    findings, key.position(), key.text(), meant.get());
        } else if (again(key.text(), present, known).isPresent()) {
            DocumentFinding.KEY_AGAIN.report(
                    findings,
                    key.position(),
                    key.text(),
                    again(key.text(), present, known).get());
        } else if (Meant.exactly(key.text(), List.of("weight")).isPresent()
                && known.contains("criteria")) {
            DocumentFinding.WEIGHT.report(findings, key.position());
        } else if (!misplaced(key, present, known)) {
            Worded expected = language -> language.oneOf(List.copyOf(known));
            DocumentFinding.UNKNOWN_KEY.report(findings, key.position(), key.text(), expected);
        }
        return meant;
    }

    /** Points beside a count, be it misspelt, are those for each. */
    private Optional<String> ofCount(String key, Set<String> present, Collection<String> absent) {
        List<String> count = List.of(RuleWord.COUNT.word());
        return absent.contains(EACH)
                        && Meant.exactly(key, List.of(RuleWord.POINTS.word())).isPresent()
                        && present.stream()
                                .filter(each -> !each.equals(key))
                                .anyMatch(each -> nodes.meant(each, count).isPresent())
                ? Optional.of(EACH)
                : Optional.empty();
    }

    /** The key that is there already and differs in its letters alone. */
    private static Optional<String> again(
            String key, Set<String> present, Collection<String> known) {
        return known.stream()
                .filter(present::contains)
                .filter(word -> Meant.folded(word).equals(Meant.folded(key)))
                .findFirst();
    }

    /** A key that goes with another rule than the one that is there is no slip of the pen. */
    private boolean isOfAnotherRule(
            YamlNode.Scalar key, Set<String> present, Collection<String> known) {
        Optional<String> rule =
                RuleWord.ofCriteria().stream().filter(present::contains).findFirst();
        boolean other = rule.filter(known::contains).isPresent()
                && COMPANIONS.containsKey(key.text())
                && !known.contains(key.text());
        if (other) {
            DocumentFinding.KEY_OF_RULE.report(
                    findings,
                    key.position(),
                    key.text(),
                    COMPANIONS.getOrDefault(key.text(), ""),
                    rule.orElseThrow());
        }
        return other;
    }

    private boolean misplaced(YamlNode.Scalar key, Set<String> present, Collection<String> known) {
        String word = key.text();
        Optional<Owner> owner = known.contains("framework") ? Optional.empty() : Owner.of(word);
        if (present.contains("criteria")
                && known.contains("aggregation")
                && owner.equals(Optional.of(Owner.CRITERION))) {
            DocumentFinding.KEY_OF_CRITERION.report(findings, key.position(), word);
        } else if (owner.isPresent()) {
            DocumentFinding.KEY_OF_ANOTHER.report(findings, key.position(), word, owner.get());
        }
        return owner.isPresent();
    }
}
