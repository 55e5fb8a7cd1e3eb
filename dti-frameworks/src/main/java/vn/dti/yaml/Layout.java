// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.List;
import java.util.Optional;

/** A YAML document as it is written: its nodes with their style, and the comments around them. */
sealed interface Layout {

    /**
     * Text.
     *
     * @param anchor the anchor with a space behind it, or nothing
     * @param value what it means
     * @param written its characters in one line; empty for a block of lines
     * @param block the indicator of a block, {@code |} or {@code >} with its chomping; or empty
     * @param lines the lines of the block without their common indentation
     */
    record Text(String anchor, String value, String written, String block, List<String> lines)
            implements Layout {

        static Text inLine(String anchor, String value, String written) {
            return new Text(anchor, value, written, "", List.of());
        }

        boolean isBlock() {
            return !block.isEmpty();
        }
    }

    /**
     * A mapping or a list.
     *
     * @param anchor the anchor with a space behind it, or nothing
     * @param mapping whether its entries have keys
     * @param flow whether it is in brackets
     * @param entries in the order of the file
     * @param below comments behind the last entry, in lines of their own
     */
    record Branch(
            String anchor,
            boolean mapping,
            boolean flow,
            List<Entry> entries,
            List<Remarks.Remark> below)
            implements Layout {

        /** Whether a comment is inside, which needs lines. */
        boolean hasRemarks() {
            return !below.isEmpty()
                    || entries.stream()
                            .anyMatch(entry -> entry.remarks().areInside()
                                    || (entry.value() instanceof Branch inner
                                            && inner.hasRemarks()));
        }
    }

    /**
     * A key with its value, or an item.
     *
     * @param key empty for an item
     * @param value the value
     * @param remarks the comments around it
     */
    record Entry(Optional<Text> key, Layout value, Remarks remarks) {

        String name() {
            return key.map(Text::value).orElse("");
        }

        /** Whether its value is in lines of its own below the key or dash. */
        boolean isBranch() {
            return value instanceof Branch branch && !branch.entries().isEmpty();
        }
    }
}
