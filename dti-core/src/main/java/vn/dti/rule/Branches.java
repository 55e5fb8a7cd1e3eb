// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import vn.dti.wording.Message;

/** The names of branches inside others: {@code case 1 → at least 0.8}. */
final class Branches {

    private Branches() {}

    static List<Message> within(Message outer, List<Message> inner) {
        return inner.stream()
                .map(branch -> Message.of(RulePhrase.BRANCH_OF, outer, branch))
                .toList();
    }
}
