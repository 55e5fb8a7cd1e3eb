// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.dti.wording.Language;
import vn.dti.wording.Sentence;
import vn.dti.wording.Worded;

/** One of the things said of who handles a criterion and what proves it; the one list of them. */
public enum Duty implements Worded {
    /** The units in the lead. */
    LEAD("lead", true, "chủ trì", "lead"),
    /** The units that support them. */
    SUPPORT("support", true, "phối hợp", "support"),
    /** The documents that prove the figures. */
    EVIDENCE("evidence", false, "tài liệu kiểm chứng", "evidence"),
    /** Where the figures come from. */
    SOURCE("source", false, "nguồn số liệu", "data source"),
    /** The units that verify them. */
    VERIFIER("verifier", true, "đơn vị xác minh", "verifier"),
    /** What is to be done, which only an overlay says. */
    ACTION("actions", false, "giải pháp", "action");

    private static final List<Duty> OF_DOCUMENTS =
            Stream.of(values()).filter(each -> each != ACTION).toList();

    private final String key;
    private final boolean offices;
    private final Sentence says;

    Duty(String key, boolean offices, String vi, String en) {
        this.key = key;
        this.offices = offices;
        this.says = new Sentence(vi, en);
    }

    /** {@return those that the document of a framework says, in display order} */
    public static List<Duty> ofDocuments() {
        return OF_DOCUMENTS;
    }

    /** {@return the key in YAML, for example {@code lead}} */
    public String key() {
        return key;
    }

    /** {@return whether it names offices, which may have aliases} */
    public boolean namesOffices() {
        return offices;
    }

    @Override
    public String in(Language language) {
        return says.in(language);
    }

    /**
     * The words for it at the beginning of a line.
     *
     * @param language the language to speak
     * @return for example {@code Lead}
     */
    public String heading(Language language) {
        String words = in(language);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
