// SPDX-License-Identifier: Apache-2.0
/**
 * The bundled frameworks, and what hosts load and read: frameworks, inputs, published tables.
 *
 * <p>{@link vn.dti.frameworks.Frameworks} has the bundled ones by their ids, {@link
 * vn.dti.frameworks.FrameworkLoader} loads one of the host's own; each kind of file beside a framework
 * has a type that reads it. {@link vn.dti.frameworks.DocumentCheck} and {@link
 * vn.dti.frameworks.CanonicalForm} are for tools that authors use.
 *
 * <p>Depends on the core and on {@code diagnostic}.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.frameworks;

import org.jspecify.annotations.NullMarked;
