// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dti.exact.Rounding;
import vn.dti.framework.Classification;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.rule.Explanation;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** The class of a unit in words: what kept it from a better one, and what is lacking to the next. */
public final class ClassWords {

    private static final String STEP = "  ";

    private final Language language;
    private final List<Line> lines = new ArrayList<>();

    private ClassWords(Language language) {
        this.language = language;
    }

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
     * @return in reading order; none if totals are not classed
     */
    public static List<Line> of(Scorecard card, Language language) {
        var words = new ClassWords(language);
        words.tell(card);
        return List.copyOf(words.lines);
    }

    /**
     * The title of a class.
     *
     * @param classification what a total is classed as
     * @param language the language to speak
     * @return the title as printed; that there is none, if it is in no class
     */
    public static String title(Classification classification, Language language) {
        if (!classification.title().isEmpty()) {
            return classification.title();
        }
        return (classification.barred().isEmpty() ? ClassPhrase.NO_CLASS : ClassPhrase.UNCLASSED)
                .template(language);
    }

    private void tell(Scorecard card) {
        Framework framework = card.framework();
        Classification classification = card.classification();
        if (!framework.document().classes().bounds().isEmpty()) {
            add(ClassPhrase.CLASS_OF, title(classification, language));
        }
        reasons(0, classification.barred());
        for (Classification.Denial denial : classification.denials()) {
            add(ClassPhrase.DENIED, denial.title());
            reasons(1, denial.reasons());
        }
        classification
                .next()
                .filter(next -> classification.denials().stream()
                        .noneMatch(denial -> denial.title().equals(next.title())))
                .ifPresent(next -> next(next, classification, framework.display()));
    }

    private void next(Classification.Next next, Classification classification, Rounding display) {
        BigDecimal lacking = next.displayed(display);
        boolean isBarred = !classification.barred().isEmpty();
        List<Explanation> own = next.unmet()
                .subList(classification.barred().size(), next.unmet().size());
        ClassPhrase phrase = isBarred ? ClassPhrase.NEXT_BARRED : ClassPhrase.NEXT;
        if (lacking.signum() == 0) {
            phrase = isBarred ? ClassPhrase.NEXT_BARRED_ONLY : ClassPhrase.NEXT_REQUIRES;
        }
        add(phrase, next.title(), lacking);
        reasons(1, own);
    }

    private void add(ClassPhrase phrase, Object... values) {
        lines.add(new Line(0, Message.of(phrase, values).in(language)));
    }

    private void reasons(int depth, List<Explanation> reasons) {
        for (Explanation reason : reasons) {
            for (String line : reason.lines(language)) {
                String text = line.stripLeading();
                int deeper = (line.length() - text.length()) / STEP.length();
                lines.add(new Line(depth + deeper, text));
            }
        }
    }
}
