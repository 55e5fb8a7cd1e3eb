// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

/**
 * A type that object mappers refuse to write, as what they would find in it by themselves is not what it
 * says.
 *
 * <p>Mappers take methods named {@code is…} and {@code get…} for the properties of an object: of 1/3 they
 * would make {@code {"zero": false, "integer": false}}. So they meet one that refuses. Jackson learns the
 * documented format by {@code vn.dti.output.DtiModule}, and Jackson 3 by {@code DtiJackson3Module} there;
 * without a mapper {@code vn.dti.output.Json} writes it.
 */
public interface Unmapped {

    /**
     * The property that mappers meet; there is no other reason to call it.
     *
     * @return nothing, ever
     * @throws UnsupportedOperationException always; says what to use instead
     */
    default Object getUnmapped() {
        throw new UnsupportedOperationException(
                getClass().getName()
                        + " has no properties: register vn.dti.output.DtiModule or DtiJackson3Module with the object mapper");
    }
}
