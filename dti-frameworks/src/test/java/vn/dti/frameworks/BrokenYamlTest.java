// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Language;

/** What is said of text that is no YAML: in which line and column, and what is to be written. */
class BrokenYamlTest {

    private static String said(String yaml) {
        var refusal = catchThrowableOfType(
                InvalidFileException.class, () -> CanonicalForm.of(new Source("f.yaml", yaml)));
        assertThat(refusal).as(yaml).isNotNull();
        return refusal.diagnostics().stream()
                .map(BrokenYamlTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Diagnostic each) {
        String beside = each.notes().stream()
                .map(note -> " <" + place(note.place().position()))
                .collect(Collectors.joining());
        String hints = each.hints().stream()
                .map(hint -> " → " + hint.in(Language.EN))
                .collect(Collectors.joining());
        return place(each.position()) + beside + " " + each.code() + " "
                + each.message().in(Language.EN) + hints;
    }

    private static String place(Position position) {
        return position.line() + ":" + position.column();
    }

    static Stream<Arguments> isSaidWhereItStands() {
        return Stream.of(
                arguments(
                        "a: 1\n\tb: 2\n",
                        "2:1 DTI-1004 a tab cannot indent, use spaces → set your editor to write two spaces for the Tab key"),
                arguments(
                        "a: \"x\nb: 2\n",
                        "1:4 DTI-1005 a quote is not closed → close it with the mark that opened it; inside, write \\\" (or '' between single quotes)"),
                arguments(
                        "a: [1, 2\nb: 3\n",
                        "1:4 <2:2 DTI-1022 the bracket '[' is not closed, or a comma is missing → close it with ']'; inside, text with a comma or a bracket must be quoted"),
                arguments(
                        "a: {x: 1\nb: 3\n",
                        "1:4 <2:2 DTI-1022 the bracket '{' is not closed, or a comma is missing → close it with '}'; inside, text with a comma or a bracket must be quoted"),
                arguments(
                        "a: [1, 2}\n",
                        "1:9 <1:4 DTI-1022 the bracket '[' is not closed, or a comma is missing → close it with ']'; inside, text with a comma or a bracket must be quoted"),
                arguments(
                        "title: Họp: tháng 3\n",
                        "1:11 DTI-1007 expected 'key: value'; text with a colon must be quoted → write title: \"Họp: tháng 3\""),
                arguments(
                        "target: a : b\n",
                        "1:11 DTI-1049 a division is written with '/', not with ':' → write target: a / b; if it is text, write target: \"a : b\""),
                arguments(
                        "max: 10 title: Họp\ntitle: x\n",
                        "1:14 DTI-1007 one line has two keys → begin a line before title:, in the column of the first key of this line"),
                arguments(
                        "max: title: Họp\ntitle: x\n",
                        "1:11 DTI-1146 pairs in one line belong between braces → write max: {title: Họp}"),
                arguments(
                        "a: 1\n  b: 2\n",
                        "2:3 <1:1 DTI-1006 the indentation does not fit → the keys of one item stand in one column"),
                arguments(
                        "a:\n  b: 1\n c: 2\n",
                        "3:2 <2:3 <1:1 DTI-1006 the indentation does not fit → the keys of one item stand in one column"),
                arguments(
                        "a:\n  - 1\n  b: 2\n",
                        "3:3 <2:3 DTI-1048 the '- ' that begins an item of a list is missing → write - b: 2"),
                arguments(
                        "a: 1\n- 2\n",
                        "2:1 <1:1 DTI-1047 this list belongs to no key → write its key in the line above, such as criteria: — or align the '-' with the other items"),
                arguments(
                        "title Họp\nmax: 10\n",
                        "1:1 DTI-1007 the colon after the key is missing → write title: Họp"),
                arguments(
                        "max: 10\ntitle Họp\n",
                        "2:1 DTI-1007 the colon after the key is missing → write title: Họp"),
                arguments(
                        "max: 10\nCuộc họp tháng 3\nlast: 1\n",
                        "2:1 DTI-1007 expected 'key: value'; text with a colon must be quoted"),
                arguments(
                        "a: @x\n",
                        "1:4 DTI-1023 text that starts with '@' must be quoted → write \"@x\""),
                arguments(
                        "a: - 1\n",
                        "1:4 DTI-1024 an item '- ' of a list starts a line of its own → start a new line, or write [one, two]; text that starts with '-' must be quoted"),
                arguments(
                        "a: \"C:\\data\"\n",
                        "1:8 DTI-1051 between double quotes '\\d' has no meaning → put text with a \\ between single quotes: 'C:\\data'"),
                arguments("a: 1\n}\n", "2:1 DTI-1147 this '}' closes nothing → delete the '}'"),
                arguments(
                        "a: 1\n...\nb: 2\n",
                        "2:1 DTI-1015 the file holds more than one document (...) → delete the line ... if it only divides; one file for each document"),
                arguments(
                        "a: 1\n---\nb: 2\n",
                        "2:1 DTI-1015 the file holds more than one document (---) → delete the line --- if it only divides; one file for each document"),
                arguments(
                        "a: {x: \"y\" z, b: 1}\n",
                        "1:12 DTI-1046 text goes on after the closing \"; all of it belongs between one pair of quotes → write '\"y\" z'"),
                arguments(
                        "a: {x: \"y\" b: 1}\n",
                        "1:12 DTI-1143 within braces a comma is missing before 'b' → write x: \"y\", b: 1"),
                arguments(
                        "a: {x: 1; y: 2}\n",
                        "1:11 DTI-1143 within braces a comma is missing before 'y' → write x: 1, y: 2"),
                arguments(
                        "a: {x: 1 y: 2}\n",
                        "1:10 DTI-1143 within braces a comma is missing before 'y' → write x: 1, y: 2"),
                arguments(
                        "a: {x: b : c}\n",
                        "1:10 DTI-1049 a division is written with '/', not with ':' → write x: b / c; if it is text, write x: \"b : c\""),
                arguments(
                        "a: {x: Họp: tháng 3}\n",
                        "1:11 DTI-1007 expected 'key: value'; text with a colon must be quoted → write x: \"Họp: tháng 3\""),
                arguments(
                        "inputs:\n  label: A\n  - x: 1\n",
                        "3:3 DTI-1148 a '-' begins an item of a list, here is a key → write x: 1"),
                arguments(
                        "list:\n  - a: 1\n  b: 2\n",
                        "3:3 <2:3 DTI-1048 the '- ' that begins an item of a list is missing → write - b: 2"),
                arguments(
                        "list:\n  - a: 1\n    b: 2\n  c: 3\n",
                        "4:3 <2:3 DTI-1048 the '- ' that begins an item of a list is missing → write - c: 3"),
                arguments(
                        "a: 1\nb:\n  c: 1\n    d: 2\n",
                        "4:5 <3:3 DTI-1006 the indentation does not fit → the keys of one item stand in one column"),
                arguments(
                        "a: 'x' y\nb: 1\n",
                        "1:8 DTI-1046 text goes on after the closing '; all of it belongs between one pair of quotes → write \"'x' y\""),
                arguments(
                        "a: *x\n",
                        "1:4 DTI-1016 an alias (*) without its anchor (&) → text that starts with * must be quoted: \"*x\""),
                arguments(
                        "a: b: c: d\n",
                        "1:5 DTI-1007 expected 'key: value'; text with a colon must be quoted → write a: \"b: c: d\""),
                arguments(
                        "ghi chú: a: b\n",
                        "1:11 DTI-1007 expected 'key: value'; text with a colon must be quoted"),
                arguments(
                        "a:\n  - x: 1\n     y: 2\n",
                        "3:6 <2:3 DTI-1006 the indentation does not fit → the keys of one item stand in one column"),
                arguments("key\n", "1:1 DTI-1101 found 'key', expected a mapping"),
                arguments("", "1:1 DTI-1002 the file is empty"),
                arguments(
                        "a: `x`\n",
                        "1:4 DTI-1023 text that starts with '`' must be quoted → write \"`x`\""),
                arguments(
                        "a: %5\n",
                        "1:4 DTI-1023 text that starts with '%' must be quoted → write \"%5\""),
                arguments(
                        "a: \"x\\d\" # y\n",
                        "1:7 DTI-1051 between double quotes '\\d' has no meaning → put text with a \\ between single quotes: 'x\\d'"),
                arguments(
                        "a: {x: \"C:\\data\", y: 1}\n",
                        "1:12 DTI-1051 between double quotes '\\d' has no meaning → put text with a \\ between single quotes: 'C:\\data'"),
                arguments(
                        "a: \"C:\\data\\\"\n",
                        "1:8 DTI-1051 between double quotes '\\d' has no meaning → put text with a \\ between single quotes: 'C:\\data\\'"),
                arguments(
                        "max: 10\ntitle: Họp max: 10\n",
                        "2:15 DTI-1007 one line has two keys → begin a line before max:, in the column of the first key of this line"),
                arguments(
                        "max: 10\ntitle: \"Họp\" max: 10\n",
                        "2:14 DTI-1046 text goes on after the closing \"; all of it belongs between one pair of quotes → write '\"Họp\" max: 10'"),
                arguments(
                        "max: 10\ntitle: Họp last: 10\n",
                        "2:16 DTI-1007 expected 'key: value'; text with a colon must be quoted → write title: \"Họp last: 10\""),
                arguments(
                        "a: {x: 1, Họp: b: c}\n",
                        "1:17 DTI-1007 expected 'key: value'; text with a colon must be quoted → write Họp: \"b: c\""),
                arguments("a:\n- x: 1\n-y: 2\n", "1:1 DTI-1104 missing key 'format'"),
                arguments(
                        "a:\n  b: 1\n\n  # c\n   c: 2\n",
                        "5:4 <2:3 DTI-1006 the indentation does not fit → the keys of one item stand in one column"),
                arguments(
                        "list:\n  label: A\n   type: count\n",
                        "3:4 <2:3 DTI-1006 the indentation does not fit → the keys of one item stand in one column"),
                arguments(
                        "x: 1\n  label: A\n  type: count\n",
                        "2:3 <1:1 DTI-1006 the indentation does not fit → the keys of one item stand in one column"),
                arguments(
                        "a: “x: 1”\n",
                        "1:6 DTI-1007 expected 'key: value'; text with a colon must be quoted → write a: \"“x: 1”\""),
                arguments(
                        "a： 1\nb： 2\nc: 3\n",
                        "1:2 DTI-1044 '：' is a full-width sign, expected the plain ':' → write a: 1\n"
                                + "2:2 DTI-1044 '：' is a full-width sign, expected the plain ':' → write b: 2"),
                arguments(
                        "- a\n- b: 1\n c: 2\n",
                        "3:2 <2:1 <1:1 DTI-1006 the indentation does not fit → the keys of one item stand in one column"));
    }

    @ParameterizedTest
    @MethodSource
    void isSaidWhereItStands(String yaml, String expected) {
        assertThat(said(yaml)).isEqualTo(expected);
    }
}
