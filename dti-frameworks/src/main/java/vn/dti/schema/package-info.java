/** What documents say: frameworks, inputs and published tables, read from YAML into the core. */
package vn.dti.schema;
