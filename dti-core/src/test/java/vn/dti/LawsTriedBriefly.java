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
 * Tries each law with a few samples, the same ones each time, where {@code -Ddti.laws.tries=25} says how many.
 *
 * <p>So mutation tests, which run the laws that reach a change for each of thousands of changes, can ask
 * them at all, and find the same survivors tomorrow. Without that property nothing changes.
 */
public final class LawsTriedBriefly implements AroundPropertyHook, AroundTryHook {

    private static final Optional<Integer> MOST =
            Optional.ofNullable(Integer.getInteger("dti.laws.tries"));

    private static final int TRIES_BY_DEFAULT = 1000;

    /** For jqwik. */
    public LawsTriedBriefly() {}

    @Override
    public boolean appliesTo(Optional<AnnotatedElement> element) {
        return MOST.isPresent();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(
            PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        attributes.setTries(
                Math.min(attributes.tries().orElse(TRIES_BY_DEFAULT), MOST.orElseThrow()));
        attributes.setSeed("1");
        attributes.setAfterFailure(AfterFailureMode.RANDOM_SEED);
        attributes.setShrinking(ShrinkingMode.OFF);
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
