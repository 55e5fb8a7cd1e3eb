// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * The text between the tokens of a YAML text: its comments and its blank lines.
 *
 * <p>The parser's own comment events lose some places, such as the inside of brackets. Between two
 * tokens there is nothing but space and comments, so that every {@code #} there opens a comment.
 */
final class Lexis {

    private final int[] text;
    private final int[] starts;
    private final List<String> lines;
    private final List<Comment> comments = new ArrayList<>();
    private final Deque<Integer> dashes = new ArrayDeque<>();

    Lexis(String text) {
        this.text = text.codePoints().toArray();
        this.lines = text.lines().toList();
        this.starts = IntStream.rangeClosed(0, this.text.length)
                .filter(index -> index == 0 || this.text[index - 1] == '\n')
                .toArray();
        scan(text);
    }

    List<Comment> comments() {
        return comments;
    }

    /** Where the items of lists begin, in the order of the text. */
    Deque<Integer> dashes() {
        return dashes;
    }

    String slice(int from, int to) {
        return new String(text, from, to - from);
    }

    int line(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found < 0 ? -found - 2 : found;
    }

    int column(int index) {
        return index - starts[line(index)];
    }

    boolean isBlank(int line) {
        return line >= 0 && line < lines.size() && lines.get(line).isBlank();
    }

    private void scan(String source) {
        var scanner = Tokens.of(source, Integer.MAX_VALUE);
        int end = 0;
        Token.ID before = Token.ID.StreamStart;
        while (scanner.checkToken()) {
            Token token = scanner.getToken();
            int start = token.getStartMark().getIndex();
            between(end, start, before);
            if (token instanceof ScalarToken scalar) {
                header(scalar);
            }
            if (token.getTokenId() == Token.ID.BlockEntry) {
                dashes.add(start);
            }
            if (token.getEndMark().getIndex() > start) {
                before = token.getTokenId();
            }
            end = Math.max(end, token.getEndMark().getIndex());
        }
        between(end, text.length, before);
    }

    private void between(int from, int to, Token.ID before) {
        int index = from;
        while (index < to) {
            if (text[index] == '#') {
                add(index, before);
                index = endOfLine(index);
            } else {
                index++;
            }
        }
    }

    /** The comment behind {@code >-}, which belongs to the token. */
    private void header(ScalarToken scalar) {
        int start = scalar.getStartMark().getIndex();
        boolean block = !scalar.getPlain() && (text[start] == '|' || text[start] == '>');
        if (block) {
            between(start, endOfLine(start), Token.ID.Scalar);
        }
    }

    private int endOfLine(int from) {
        int index = from;
        while (index < text.length && text[index] != '\n') {
            index++;
        }
        return index;
    }

    private void add(int index, Token.ID before) {
        int line = line(index);
        boolean own = slice(starts[line], index).isBlank();
        String words = slice(index, endOfLine(index)).stripTrailing();
        comments.add(
                new Comment(words, index, line, column(index), own, isBlank(line - 1), before));
    }
}
