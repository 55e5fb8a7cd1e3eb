// SPDX-License-Identifier: Apache-2.0
package vn.dti.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every seed, and every finding of the fuzzing once more: a result or a refusal. */
class SeedsTest {

    @TestFactory
    Stream<DynamicContainer> endInAResultOrInARefusal() {
        return Stream.of(FuzzTarget.values()).map(target -> {
            var seeds = Seeds.of(target);
            assertThat(seeds).as(target.name()).isNotEmpty();
            return dynamicContainer(
                    target.name(),
                    seeds.entrySet().stream()
                            .map(seed -> dynamicTest(
                                    seed.getKey(),
                                    () -> assertThatCode(() -> target.take(seed.getValue()))
                                            .doesNotThrowAnyException())));
        });
    }
}
