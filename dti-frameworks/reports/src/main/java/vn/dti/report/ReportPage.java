// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.List;
import java.util.Map;
import vn.dti.page.Markup;

/**
 * A report as a tree of values, the same for every form that it is written in.
 *
 * @param language the language tag, {@code vi} or {@code en}
 * @param words the labels by name
 * @param heading the names around the text, and the title
 * @param headline the figures that a leader looks for first
 * @param chapters what it says
 */
record ReportPage(
        String language,
        Map<String, String> words,
        Heading heading,
        List<Headline> headline,
        List<Chapter> chapters) {

    /**
     * The names around the text, those that are not given empty.
     *
     * @param letterhead the names that the host gave
     * @param isOfficial whether it gave any, so that the heading of the nation is printed
     * @param number the line with the number of the document
     * @param dated the line with place and date
     * @param title what the report is of
     * @param subtitle whose result it is
     * @param basis the sentence with the decision
     * @param opening the sentence above the first chapter
     */
    record Heading(
            Letterhead letterhead,
            boolean isOfficial,
            String number,
            String dated,
            String title,
            String subtitle,
            String basis,
            String opening) {}

    /** The language of names and titles, where that of the page is another one; empty where it is not. */
    String foreign() {
        return Markup.foreign(language);
    }

    /** A figure with what it is. */
    record Headline(String label, ShownFigure figure, String unit) {}
}
