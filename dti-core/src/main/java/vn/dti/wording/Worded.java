// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

/** A value that can be said in every {@link Language}. */
@FunctionalInterface
public interface Worded {

    /**
     * The words for this value.
     *
     * @param language the language to speak
     * @return one line of text
     */
    String in(Language language);
}
