// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Objects;
import java.util.regex.Pattern;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.NormalText;

/**
 * A mark on criteria whose points are told together, such as those that a survey gives.
 *
 * <p>Example: {@code self}, «Tự đánh giá», on 68 points and {@code survey}, «Điều tra xã hội học», on 32.
 *
 * @param name what programs call it: letters, digits, hyphens and underscores, a letter first
 * @param title what people call it, in the language of the framework
 */
public record Tag(String name, String title) {

    /** The name under which the criteria without a tag are told; no tag has it. */
    public static final String NONE = "untagged";

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]*");

    /**
     * Checks the name, and takes the title in its normal form.
     *
     * @throws DefinitionException if the name has other characters or is {@link #NONE}, or there is no title
     */
    public Tag {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        name = NormalText.of(name);
        title = NormalText.of(title);
        if (!NAME.matcher(name).matches() || name.equals(NONE)) {
            throw new DefinitionException(FrameworkFault.TAG_NAME.of(name));
        }
        if (title.isBlank()) {
            throw new DefinitionException(FrameworkFault.TAG_BLANK.of(name));
        }
    }
}
