/**
 * The bundled frameworks, and what hosts load, read and write: frameworks, inputs, published tables,
 * JSON. Depends on the core and on {@code diagnostic}.
 */
package vn.dti.frameworks;
