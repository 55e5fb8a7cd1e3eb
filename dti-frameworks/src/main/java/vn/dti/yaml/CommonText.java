package vn.dti.yaml;

import vn.dti.diagnostic.Position;
import vn.dti.wording.Composed;

/** The characters of a document in common YAML: its lines, and the texts in them. */
final class CommonText {

    private static final int PIECE = 64;
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final char END = 0;

    /** No plain text starts with one of them, but a number may with the first. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`\\";

    /** They end a plain text inside brackets, where they may mean something. */
    private static final String SEPARATORS = ",?[]{}";

    /** The document, a line break, and the end. */
    private final char[] text;

    /** The place of the next character. */
    private int at;

    private int line = 1;

    /** The place of the first character of the line. */
    private int start;

    CommonText(String document) {
        int length = document.length();
        this.text = new char[length + 2];
        text[length] = '\n';
        text[length + 1] = END;
        for (int piece = 0; piece < length; piece += PIECE) {
            int end = Math.min(piece + PIECE, length);
            document.getChars(piece, end, text, piece);
            requireCommon(piece, end);
        }
    }

    /** Piece by piece, as the JVM translates what is called often, and only then soon. */
    private void requireCommon(int from, int to) {
        for (int index = from; index < to; index++) {
            char character = text[index];
            if (character < ' ' || character > '~') {
                require(character == '\n' || isCommonLetter(character));
            }
        }
    }

    /** Vietnamese, dashes, quotes and signs, all of which are seen and composed. */
    private static boolean isCommonLetter(char character) {
        return character > NO_BREAK_SPACE
                && character != SOFT_HYPHEN
                && Composed.standsAlone(character);
    }

    /** Leaves a document that is not in common YAML to the parser of all YAML. */
    static void require(boolean common) {
        if (!common) {
            throw new Uncommon();
        }
    }

    /** Says that a document is for the parser of all YAML. */
    static final class Uncommon extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Uncommon() {
            super(null, null, false, false);
        }
    }

    char next() {
        return text[at];
    }

    void skip() {
        at++;
    }

    /** Counts from 0. */
    int column() {
        return at - start;
    }

    Position position() {
        return new Position(line, at - start + 1);
    }

    void skipSpaces() {
        while (text[at] == ' ') {
            at++;
        }
    }

    private void skipMargin(int margin) {
        while (text[at] == ' ' && at - start < margin) {
            at++;
        }
    }

    /** Goes to the first character of the next line. */
    void endLine() {
        while (text[at] != '\n') {
            at++;
        }
        at++;
        line++;
        start = at;
    }

    /** Goes to what the first line from here says that says something: its column, or -1. */
    int nextLine() {
        skipSpaces();
        while (text[at] == '\n' || text[at] == '#') {
            endLine();
            skipSpaces();
        }
        return text[at] == END ? -1 : at - start;
    }

    /** Whether nothing but a comment follows in the line. */
    boolean isLineEnd() {
        return text[at] == '\n' || isComment();
    }

    private boolean isComment() {
        return text[at] == '#' && text[at - 1] == ' ';
    }

    /** Whether an item of a list begins here. */
    boolean isDash() {
        return text[at] == '-' && isBlank(at + 1);
    }

    /** Whether the text before was a key. */
    boolean isColon() {
        return text[at] == ':' && isBlank(at + 1);
    }

    boolean isBracket() {
        return text[at] == '[' || text[at] == '{';
    }

    private boolean isBlank(int index) {
        return text[index] == ' ' || text[index] == '\n';
    }

    /** Reads a text in one line, and the spaces behind it. */
    YamlNode.Scalar scalar(boolean inBrackets) {
        Position position = position();
        boolean plain = text[at] != '"' && text[at] != '\'';
        String words = plain ? plain(inBrackets) : quoted();
        skipSpaces();
        return new YamlNode.Scalar(words, plain, true, position);
    }

    /** Without escapes, and without a quotation mark of its own kind inside. */
    private String quoted() {
        char quote = text[at++];
        int begin = at;
        while (text[at] != quote) {
            require(text[at] != '\n' && text[at] != '\\');
            at++;
        }
        at++;
        require(text[at] != quote);
        return new String(text, begin, at - 1 - begin);
    }

    private String plain(boolean inBrackets) {
        requirePlainStart();
        int begin = at;
        int last = at;
        while (!endsPlain(inBrackets)) {
            if (text[at] != ' ') {
                last = at;
            }
            at++;
        }
        return new String(text, begin, last + 1 - begin);
    }

    /** What begins with three dots may be the end of a document. */
    private void requirePlainStart() {
        char first = text[at];
        boolean number = first == '-' && Character.isDigit(text[at + 1]);
        require(first > ' ' && (number || INDICATORS.indexOf(first) < 0));
        require(first != '.' || at > start);
    }

    /** At a line break, a comment, the colon of a key, or what separates texts in brackets. */
    private boolean endsPlain(boolean inBrackets) {
        char next = text[at];
        if ((next > '?' && next < '[') || next > '}') {
            return false;
        }
        boolean key = next == ':'
                && (isBlank(at + 1) || (inBrackets && SEPARATORS.indexOf(text[at + 1]) >= 0));
        boolean separates = inBrackets && SEPARATORS.indexOf(next) >= 0;
        return next == '\n' || key || separates || isComment();
    }

    /**
     * Reads a text of several lines, all of them indented alike, and blank lines behind it; a line
     * break means a space.
     *
     * @param column that of the key or dash before it
     */
    YamlNode.Scalar folded(int column) {
        Position position = position();
        header();
        skipSpaces();
        int margin = at - start;
        require(margin > column && text[at] != '\n' && text[at] != END);
        var words = new StringBuilder();
        while (at - start == margin && text[at] != '\n') {
            require(text[at] != ' ');
            int begin = at;
            endLine();
            words.append(words.isEmpty() ? "" : " ").append(text, begin, at - 1 - begin);
            skipMargin(margin);
        }
        while (text[at] == '\n') {
            endLine();
            skipMargin(margin);
        }
        require(at - start < margin);
        return new YamlNode.Scalar(words.toString(), false, false, position);
    }

    private void header() {
        require(text[at] == '>' && text[at + 1] == '-');
        at += 2;
        skipSpaces();
        require(text[at] == '\n');
        endLine();
    }
}
