// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Source;

/** Comments and blank lines stay beside what they are about, wherever that comes to stand. */
class KeptCommentsTest {

    private static final String HEAD = "format: dti-inputs/1\nframework: x\n";

    private static String canonical(String inputs) {
        String written = CanonicalForm.of(new Source("f.yaml", HEAD + inputs));
        assertThat(written).startsWith(HEAD);
        return written.substring(HEAD.length());
    }

    static Stream<Arguments> areKept() {
        return Stream.of(
                arguments(
                        "inputs:\n  a: # one\n    # two\n    1 # three\n    # four\n  b: 2\n",
                        "inputs:\n  a:  # one\n    # two\n    1  # three\n  # four\n  b: 2\n"),
                arguments("inputs:\n  a:\n    # two\n    1\n", "inputs:\n  a:\n    # two\n    1\n"),
                arguments(
                        "inputs:\n  a: # one\n    1 # two\n",
                        "inputs:\n  a:  # one\n    1  # two\n"),
                arguments(
                        "inputs:\n  a: [ # one\n    # two\n  ]\n  b: {} # three\n",
                        "inputs:\n  a:  # one\n    []  # two\n  b: {}  # three\n"),
                arguments(
                        "inputs: # one\n  # two\n\n  # three\n  a: 1\n",
                        "inputs:  # one\n  # two\n\n  # three\n  a: 1\n"),
                arguments(
                        "inputs:\n  a:\n    - # one\n      # two\n      x: 1\n    - y: 2 # three\n\n    # four\n    - z: 3\n",
                        "inputs:\n  a:\n    -  # one\n      # two\n      x: 1\n    - y: 2  # three\n\n    # four\n    - z: 3\n"),
                arguments(
                        "inputs:\n  a:\n    -\n      # one\n      -\n        # two\n        - x: 1\n",
                        "inputs:\n  a:\n    # one\n    # two\n    - - - x: 1\n"),
                arguments(
                        "inputs:\n  a:\n\n    - 1\n\n    - 2\n    - {x: 1,\n       y: 2}\n    - 3\n",
                        "inputs:\n  a:\n    - 1\n\n    - 2\n    - {x: 1, y: 2}\n    - 3\n"),
                arguments(
                        "inputs:\n  a: &one\n    b: 1\n  c: *one\n",
                        "inputs:\n  a: &one\n    b: 1\n  c: *one\n"),
                arguments(
                        "inputs:\n  a: |\n    one\n    two\n  b: >- # x\n    three\n",
                        "inputs:\n  a: |\n    one\n    two\n  b: >-  # x\n    three\n"),
                arguments(
                        "inputs:\n  a: [x, " + "y".repeat(110) + "]\n",
                        "inputs:\n  a: [x, " + "y".repeat(110) + "]\n"),
                arguments(
                        "inputs:\n  a: [x, " + "y".repeat(111) + "]\n",
                        "inputs:\n  a:\n    - x\n    - " + "y".repeat(111) + "\n"),
                arguments(
                        "inputs:\n  a: 1\n  # one\n\n  # two\n# three\n",
                        "inputs:\n  a: 1\n  # one\n\n  # two\n# three\n"),
                arguments(
                        "inputs: # one\n  a: 1 # two\n  # three\n\n\n  b: 2\n",
                        "inputs:  # one\n  a: 1  # two\n  # three\n\n  b: 2\n"));
    }

    @ParameterizedTest
    @MethodSource
    void areKept(String inputs, String expected) {
        assertThat(canonical(inputs)).isEqualTo(expected);
        assertThat(canonical(expected)).as("once more").isEqualTo(expected);
    }
}
