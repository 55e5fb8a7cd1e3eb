// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.dti.wording.Language;
import vn.dti.wording.NormalText;
import vn.dti.wording.Phrase;

/**
 * A language of documents whose templates are filled in: every value is written so that it stays text.
 *
 * <p>A value is one line, whatever it holds, and what would act on a reader's screen is shown by its code.
 */
public enum Markup {
    /** Pages for a browser. */
    HTML("html", "&&amp;", "<&lt;", ">&gt;", "\"&quot;", "'&#39;"),
    /** Markdown, as code hosts and wikis show it. */
    MD(
            "md", "\\\\\\", "|\\|", "*\\*", "_\\_", "`\\`", "~\\~", "[\\[", "]\\]", "#\\#",
            "&&amp;", "<&lt;", ">&gt;"),
    /** Text without any signs of its own. */
    TXT("txt");

    /** Decisions are in Vietnamese. */
    private static final String VIETNAMESE = "vi";

    private final Mustache.Escaper escaper;
    private final String folder;

    /** Each escape is the character and its replacement; the escape character comes first. */
    Markup(String folder, String... escapes) {
        this.folder = folder;
        this.escaper = Escapers.simple(Arrays.stream(escapes)
                .map(each -> new String[] {each.substring(0, 1), each.substring(1)})
                .toArray(String[][]::new));
    }

    /**
     * The labels of a template.
     *
     * @param phrases an enum of sentences without values
     * @param language the language of the document
     * @return the sentences by the names of their constants in lower case
     */
    public static <P extends Enum<P> & Phrase> Map<String, String> labels(
            Class<P> phrases, Language language) {
        var labels = new TreeMap<String, String>();
        for (P phrase : phrases.getEnumConstants()) {
            labels.put(phrase.name().toLowerCase(Locale.ROOT), phrase.template(language));
        }
        return labels;
    }

    /**
     * Fills in the template {@code page} of the folder that is named after this language.
     *
     * @param home a class beside that folder; what the folder lacks is taken from the one of this class
     * @param model the values
     * @return the text of the file, the same for the same values
     */
    public String write(Class<?> home, Object model) {
        return Mustache.compiler()
                .withEscaper(raw -> escaper.escape(inOneLine(raw)))
                .withLoader(name -> template(home, name))
                .strictSections(true)
                .emptyStringIsFalse(true)
                .compile(template(home, "page"))
                .execute(model);
    }

    /**
     * The language of what frameworks and units say, on a page whose own words are in another one.
     *
     * @param language the language of the page, {@code vi} or {@code en}
     * @return {@code vi}; empty on a page that is in it too
     */
    public static String foreign(String language) {
        return language.equals(VIETNAMESE) ? "" : VIETNAMESE;
    }

    /**
     * A text as a single line in which everything can be seen.
     *
     * @param text any text
     * @return the text, harmless wherever it is shown
     */
    public static String inOneLine(String text) {
        return NormalText.shown(text).replaceAll("\\R+$", "").replaceAll("\\s*\\R\\s*", " ");
    }

    private Reader template(Class<?> home, String name) {
        String path = folder + "/" + name + ".mustache";
        try (InputStream own = home.getResourceAsStream(path);
                InputStream shared = Markup.class.getResourceAsStream(path)) {
            InputStream file = own == null ? shared : own;
            byte[] text = Objects.requireNonNull(file, path).readAllBytes();
            return new StringReader(new String(text, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
