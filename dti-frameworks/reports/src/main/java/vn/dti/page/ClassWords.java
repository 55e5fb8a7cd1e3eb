// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.util.List;
import vn.dti.framework.Scorecard;
import vn.dti.wording.Language;

/** The class of a unit in words: what kept it from a better one, and what is lacking to the next. */
public final class ClassWords {

    private static final String STEP = "  ";

    private ClassWords() {}

    /**
     * A sentence.
     *
     * @param depth how many sentences it is a detail of, 0 for none
     * @param text its words
     */
    public record Line(int depth, String text) {}

    /**
     * The sentences on the class of a result.
     *
     * @param card the result
     * @param language the language to speak
     * @return those of its explanation in reading order; none if totals are not classed
     */
    public static List<Line> of(Scorecard card, Language language) {
        return card.explainClass().stream()
                .flatMap(each -> each.lines(language).stream())
                .map(ClassWords::line)
                .toList();
    }

    private static Line line(String indented) {
        String text = indented.stripLeading();
        return new Line((indented.length() - text.length()) / STEP.length(), text);
    }
}
