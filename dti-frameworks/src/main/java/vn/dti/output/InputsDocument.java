// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Inputs;

/**
 * The file that the parts of inputs are, which is given to {@link InputsFile}, so that both doors take the
 * same and refuse the same. Each value has a line of its own, as lines of files have a bound.
 *
 * <p>A JSON number means what it says, though its text may mean a thousand ({@code 1.000}) in a file.
 */
final class InputsDocument implements JsonParts {

    /** Where a document does not say what it is for, which who scores it knows. */
    private static final String UNSAID = "unsaid";

    /** What a host need not be told again. */
    private static final String TOO_LONG = "inputs of more than " + Budget.BYTES + " characters";

    /** Within an object of a host it is its own matter what a null means. */
    private static final String NULL_DOCUMENT = "a document of inputs is an object, and not null";

    private static final int GROUP = 3;

    /** More are refused by who reads the text, without being written out. */
    private static final int MOST_PLACES = 1_000;

    private static final String AFTER_A_KEY = ": ";
    private static final String AFTER_A_VALUE = ",\n";

    private final StringBuilder written = new StringBuilder();
    private final Set<String> keys = new HashSet<>();
    private String lead = "";
    private int depth;

    /** Whether all that was told is of a length that a file may have. */
    boolean hasRoom() {
        return written.length() <= Budget.BYTES;
    }

    /**
     * The inputs that were told.
     *
     * @throws InvalidFileException if they are none
     */
    Inputs inputs() {
        return InputsFile.load(new Source("inputs", written.toString())).inputs();
    }

    /** All that is wrong with inputs, in one line for the exceptions of a library. */
    static String why(InvalidFileException invalid) {
        return invalid.diagnostics().stream()
                .map(each -> each.message() + " [" + each.code() + "]")
                .collect(Collectors.joining("; "));
    }

    /** Why inputs for which there is no more room are refused. */
    static String tooLong() {
        return TOO_LONG;
    }

    /** Why a document that is null is refused. */
    static String isNull() {
        return NULL_DOCUMENT;
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        if (depth == 1) {
            unlessSaid("format", "dti-inputs/1");
            unlessSaid("framework", UNSAID);
        }
        end('}');
    }

    private void unlessSaid(String key, String value) {
        if (!keys.contains(key)) {
            key(key);
            text(value);
        }
    }

    @Override
    public void startList() {
        start('[');
    }

    @Override
    public void endList() {
        end(']');
    }

    private void start(char bracket) {
        written.append(lead).append(bracket);
        lead = "";
        depth++;
    }

    private void end(char bracket) {
        written.append(bracket);
        lead = AFTER_A_VALUE;
        depth--;
    }

    @Override
    public void key(String key) {
        if (depth == 1) {
            keys.add(key);
        }
        quoted(key);
        lead = AFTER_A_KEY;
    }

    @Override
    public void text(String text) {
        quoted(text);
        lead = AFTER_A_VALUE;
    }

    @Override
    public void number(String number) {
        text(plain(number));
    }

    @Override
    public void flag(boolean yes) {
        bare(String.valueOf(yes));
    }

    @Override
    public void none() {
        bare("null");
    }

    private void bare(String word) {
        written.append(lead).append(word);
        lead = AFTER_A_VALUE;
    }

    private void quoted(String text) {
        written.append(lead).append('"');
        for (int index = 0; index < text.length(); index++) {
            char each = text.charAt(index);
            if (each == '"' || each == '\\') {
                written.append('\\').append(each);
            } else if (each < ' ') {
                written.append("\\u00")
                        .append(each < 16 ? "0" : "")
                        .append(Integer.toHexString(each));
            } else {
                written.append(each);
            }
        }
        written.append('"');
    }

    /** The number without a doubt about its point: {@code 1.234} as {@code 1.2340}. */
    private static String plain(String written) {
        BigDecimal number;
        try {
            number = new BigDecimal(written).stripTrailingZeros();
        } catch (NumberFormatException beyond) {
            // An exponent of ten digits, or NaN, where a host lets it through.
            return written;
        }
        if (Math.abs((long) number.scale()) > MOST_PLACES) {
            return written;
        }
        int scale = Math.max(number.scale(), 0);
        return number.setScale(scale == GROUP ? GROUP + 1 : scale).toPlainString();
    }
}
