// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.List;
import java.util.Set;
import vn.dti.diagnostic.Position;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/** A node of a YAML document: text, a list, or a mapping, each with its place. */
public sealed interface YamlNode {

    /**
     * Text as it is written; whether it is a number is for its reader to say.
     *
     * @param text the characters, as {@link vn.dti.wording.NormalText#of} takes them
     * @param plain whether it is without quotes
     * @param inLine whether it is in one line character by character, so that these can be counted
     *     off
     * @param position the first character
     */
    record Scalar(String text, boolean plain, boolean inLine, Position position)
            implements YamlNode {

        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        /**
         * Another text in the place of this one.
         *
         * @param other what was meant
         * @return a text in quotes, whose characters cannot be counted off
         */
        public Scalar with(String other) {
            return new Scalar(other, false, false, position);
        }

        /**
         * Whether nothing is written here.
         *
         * @return true for an empty value, {@code ~} and {@code null}
         */
        public boolean isNull() {
            return plain && NULLS.contains(text);
        }

        @Override
        public Worded kind() {
            return isNull() ? Word.NOTHING : language -> "'" + text + "'";
        }
    }

    /**
     * A list.
     *
     * @param items its items in order
     * @param position the first character
     */
    record Sequence(List<YamlNode> items, Position position) implements YamlNode {
        @Override
        public Worded kind() {
            return Word.LIST;
        }
    }

    /**
     * Keys with values.
     *
     * @param entries in the order of the file, each key once
     * @param position the first character
     * @param merges whether a refused {@code <<} is there, in place of further keys, so that none is told to be missing
     */
    record Mapping(List<Entry> entries, Position position, boolean merges) implements YamlNode {

        /** Keys with values, and no others. */
        public Mapping(List<Entry> entries, Position position) {
            this(entries, position, false);
        }

        @Override
        public Worded kind() {
            return Word.MAPPING;
        }
    }

    /**
     * A key and its value.
     *
     * @param key the key
     * @param value the value
     */
    record Entry(Scalar key, YamlNode value) {

        /**
         * Whether this is what follows a comma within braces and is not a pair.
         *
         * @return true for the {@code 5} of {@code {a: 0,5}}: it is read as a key without a value;
         *     of a text between quotes too
         */
        public boolean isCutOff() {
            int length = key.text().codePointCount(0, key.text().length()) + (key.plain() ? 0 : 2);
            Position start = key.position();
            return value instanceof Scalar scalar
                    && scalar.isNull()
                    && value.position().line() == start.line()
                    && value.position().column() <= start.column() + length;
        }
    }

    /** {@return the place of the first character} */
    Position position();

    /** {@return what this is, for messages: a list, a mapping, or the text in quotes} */
    Worded kind();
}
