/** YAML as nodes with places, read within limits. Depends on {@code diagnostic}. */
package vn.dti.yaml;
