/**
 * The bundled frameworks, and what hosts load and read: frameworks, inputs, published tables.
 * Depends on the core and on {@code diagnostic}.
 */
package vn.dti.frameworks;
