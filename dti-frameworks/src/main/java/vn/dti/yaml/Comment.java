// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import org.yaml.snakeyaml.tokens.Token;

/**
 * A comment as it is written in a text.
 *
 * @param text from the {@code #} to the last visible character
 * @param index counts code points of the text from 0
 * @param line counts from 0
 * @param column counts code points from 0
 * @param ownLine whether nothing is before it in its line
 * @param afterBlank whether the line before it is blank
 * @param after what is before it, in this line or above
 */
record Comment(
        String text,
        int index,
        int line,
        int column,
        boolean ownLine,
        boolean afterBlank,
        Token.ID after) {}
