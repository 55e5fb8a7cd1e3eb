// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of sentences.
 *
 * @param title the line above it; may be empty
 * @param items the sentences
 */
record Bullets(String title, List<Item> items) implements Block {

    /** A sentence with those that go into its details. */
    record Item(String text, List<Item> items) {

        static Item of(String text) {
            return new Item(text, List.of());
        }

        static Item of(String text, List<String> details) {
            return new Item(text, details.stream().map(Item::of).toList());
        }

        /** The items of this and all below it, each with how deep it is. */
        private void collect(int depth, List<Level> into) {
            into.add(new Level(depth, text));
            items.forEach(item -> item.collect(depth + 1, into));
        }
    }

    /** A sentence and how deep it is below the title. */
    record Level(int depth, String text) {

        String indent() {
            return "  ".repeat(depth);
        }

        /** The sign of official documents: a dash, and a plus below it. */
        String sign() {
            return depth == 0 ? "-" : "+";
        }
    }

    /** All sentences in reading order. */
    List<Level> levels() {
        var levels = new ArrayList<Level>();
        items.forEach(item -> item.collect(0, levels));
        return levels;
    }

    @Override
    public List<Bullets> bullets() {
        return List.of(this);
    }

    @Override
    public void write(Pen pen) {
        pen.bullets(this);
    }
}
