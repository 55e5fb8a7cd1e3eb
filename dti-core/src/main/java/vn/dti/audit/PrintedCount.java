// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.function.ToIntFunction;
import vn.dti.framework.Criterion;
import vn.dti.framework.Node;

/**
 * A number of rows as a table states it, such as «05 chỉ số, 9 chỉ số thành phần».
 *
 * @param node the id of a group; empty for the whole table
 * @param of the rows that are counted
 * @param number how many are printed
 */
public record PrintedCount(String node, Of of, int number) {

    /** The rows below a group that are counted. */
    public enum Of {
        /** The rows right below it. */
        CHILDREN(node -> node.children().size(), AuditPhrase.CHILDREN),
        /** The groups of the highest level, as decisions count them; of the whole table. */
        GROUPS(node -> node.children().size(), AuditPhrase.GROUPS),
        /** The rows at any depth below it that have none below themselves. */
        CRITERIA(
                node -> (int) node.walk().filter(Criterion.class::isInstance).count(),
                AuditPhrase.CRITERIA);

        private final ToIntFunction<Node> counted;
        private final AuditPhrase phrase;

        Of(ToIntFunction<Node> counted, AuditPhrase phrase) {
            this.counted = counted;
            this.phrase = phrase;
        }

        int count(Node node) {
            return counted.applyAsInt(node);
        }

        AuditPhrase phrase() {
            return phrase;
        }
    }
}
