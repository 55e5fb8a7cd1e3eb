// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerException;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.Token;
import vn.dti.wording.NormalText;

/**
 * The tokens of a YAML text, between which a tab may be where a space may.
 *
 * <p>YAML allows {@code max:⇥10}, which SnakeYAML refuses. A tab that indents is refused here too.
 */
final class Tokens implements Scanner {

    /** The next line, the line separator and the paragraph separator. */
    static final String BREAKS_OF_1_1 = "\u0085\u2028\u2029";

    private static final Token.ID[] ANY = {};

    private final String text;
    private final StreamReader reader;
    private final Scanner tokens;

    /** The next token, if it is known. */
    private Optional<Token> first = Optional.empty();

    /** The place of the last tab that was passed: in characters, and in code points. */
    private int characters;

    private int codePoints;

    private Tokens(String text, StreamReader reader, LoaderOptions options) {
        this.text = text;
        this.reader = reader;
        this.tokens = new ScannerImpl(reader, options);
    }

    /**
     * The tokens of a text.
     *
     * @param longest how many characters are read at most
     */
    static Tokens of(String text, int longest) {
        var options = new LoaderOptions();
        options.setCodePointLimit(longest);
        return new Tokens(text, new StreamReader(new StringReader(inLines(text))), options);
    }

    /**
     * A text of the same length whose lines end where an editor shows that they end: SnakeYAML, as YAML
     * 1.1, ends lines at three more characters, which YAML 1.2 takes for text.
     */
    private static String inLines(String text) {
        return NormalText.isPlain(text) ? text : text.replaceAll("[" + BREAKS_OF_1_1 + "]", " ");
    }

    static ParserImpl parser(String text, int longest) {
        return new ParserImpl(of(text, longest));
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        Optional<Token> next = first();
        if (next.isEmpty() || choices.length == 0) {
            return next.isPresent();
        }
        Token.ID id = next.get().getTokenId();
        for (Token.ID choice : choices) {
            if (id == choice) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Token peekToken() {
        return first().orElseThrow();
    }

    @Override
    public Token getToken() {
        first();
        first = Optional.empty();
        return tokens.getToken();
    }

    @Override
    public void resetDocumentIndex() {
        tokens.resetDocumentIndex();
    }

    /** The next token, which the parser asks about again and again; none behind the last. */
    private Optional<Token> first() {
        if (first.isEmpty() && isScanned()) {
            first = Optional.of(tokens.peekToken());
        }
        return first;
    }

    /**
     * Scans the next token; before a tab the scanner stops without a change of its own, so that it can go
     * on behind it.
     */
    private boolean isScanned() {
        while (true) {
            try {
                return tokens.checkToken(ANY);
            } catch (ScannerException stopped) {
                if (!isBetweenTokens()) {
                    throw stopped;
                }
                skipBlanks();
            }
        }
    }

    /** Whether a tab is next that is behind something, or in a line that is blank. */
    private boolean isBetweenTokens() {
        if (reader.peek() != '\t') {
            return false;
        }
        characters = text.offsetByCodePoints(characters, reader.getIndex() - codePoints);
        codePoints = reader.getIndex();
        int before = characters - 1;
        while (before >= 0 && isBlank(text.charAt(before))) {
            before--;
        }
        int after = characters;
        while (after < text.length() && isBlank(text.charAt(after))) {
            after++;
        }
        boolean blankLine = after == text.length() || isBreak(text.charAt(after));
        boolean indents = before < 0 || isBreak(text.charAt(before)) || text.charAt(before) == '-';
        return blankLine || !indents;
    }

    private void skipBlanks() {
        while (isBlank(reader.peek())) {
            reader.forward();
        }
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t';
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }
}
