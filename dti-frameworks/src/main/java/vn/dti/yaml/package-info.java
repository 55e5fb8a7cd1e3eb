// SPDX-License-Identifier: Apache-2.0
/** YAML as nodes with places, read within limits. Depends on {@code diagnostic}. */
package vn.dti.yaml;
