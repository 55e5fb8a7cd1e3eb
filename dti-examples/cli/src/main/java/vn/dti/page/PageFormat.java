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
import java.util.Objects;
import vn.dti.wording.NormalText;

/** The form in which a {@link FrameworkPage} is written. */
public enum PageFormat {
    /** One self-contained page for a browser: no script, nothing loaded from elsewhere. */
    HTML("html", "&&amp;", "<&lt;", ">&gt;", "\"&quot;", "'&#39;"),
    /** Markdown with tables, as code hosts and wikis show it. */
    MD(
            "md", "\\\\\\", "|\\|", "*\\*", "_\\_", "`\\`", "~\\~", "[\\[", "]\\]", "#\\#",
            "&&amp;", "<&lt;", ">&gt;");

    private final Mustache.Escaper escaper;
    private final String folder;

    /** Each escape is the character and its replacement; the escape character comes first. */
    PageFormat(String folder, String... escapes) {
        this.folder = folder;
        this.escaper = Escapers.simple(Arrays.stream(escapes)
                .map(each -> new String[] {each.substring(0, 1), each.substring(1)})
                .toArray(String[][]::new));
    }

    /**
     * Writes a page.
     *
     * @param page any page
     * @return the text of the file, the same for the same page
     */
    public String write(FrameworkPage page) {
        return Mustache.compiler()
                .withEscaper(raw -> escaper.escape(inOneLine(NormalText.shown(raw))))
                .withLoader(this::template)
                .strictSections(true)
                .emptyStringIsFalse(true)
                .compile(template("page"))
                .execute(page);
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\R+$", "").replaceAll("\\s*\\R\\s*", " ");
    }

    private Reader template(String name) {
        String path = folder + "/" + name + ".mustache";
        try (InputStream file = PageFormat.class.getResourceAsStream(path)) {
            byte[] text = Objects.requireNonNull(file, path).readAllBytes();
            return new StringReader(new String(text, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
