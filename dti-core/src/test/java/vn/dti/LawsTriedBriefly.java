// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Tries each law with fewer samples than it states, where a property says so.
 *
 * <p>{@code -Ddti.laws.share=5} takes the fifth part of them, ten at least, for the default build.
 * {@code -Ddti.laws.tries=25} takes so many and the same ones each time: so mutation tests, which run the
 * laws that reach a change for each of thousands of changes, can ask them at all, and find the same
 * survivors tomorrow. Without these properties nothing changes.
 *
 * <p>jqwik finds it on the class path by itself, and on the module path, where no service of tests is
 * found, with the classes of laws that take long, which name it.
 */
public final class LawsTriedBriefly implements AroundPropertyHook, AroundTryHook {

    private static final Optional<Integer> MOST =
            Optional.ofNullable(Integer.getInteger("dti.laws.tries"));

    private static final int SHARE = Integer.getInteger("dti.laws.share", 1);

    private static final int FEWEST = 10;

    private static final int DISCARDED = 20;

    private static final int TRIES_BY_DEFAULT = 1000;

    /** For jqwik. */
    public LawsTriedBriefly() {}

    @Override
    public boolean appliesTo(Optional<AnnotatedElement> element) {
        return MOST.isPresent() || SHARE > 1;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(
            PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        int tries = attributes.tries().orElse(TRIES_BY_DEFAULT);
        if (MOST.isPresent()) {
            attributes.setTries(Math.min(tries, MOST.orElseThrow()));
            attributes.setSeed("1");
            attributes.setAfterFailure(AfterFailureMode.RANDOM_SEED);
            attributes.setShrinking(ShrinkingMode.OFF);
        } else {
            attributes.setTries(Math.min(tries, Math.max(FEWEST, tries / SHARE)));
            // Of few samples more may be refused by chance.
            attributes.setMaxDiscardRatio(DISCARDED);
        }
        return property.execute();
    }

    @Override
    public TryExecutionResult aroundTry(
            TryLifecycleContext context, TryExecutor sample, List<Object> parameters) {
        return TestsFoundWithoutRunning.areSought() || ClassesAtOnce.hasFailed()
                ? TryExecutionResult.satisfied(true)
                : sample.execute(parameters);
    }
}
