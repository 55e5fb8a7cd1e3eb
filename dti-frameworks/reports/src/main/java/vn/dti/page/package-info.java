// SPDX-License-Identifier: Apache-2.0
/**
 * A framework as a page to read beside the printed decision, and what all pages share: templates, links
 * and the words for classes and differences. Depends on the core alone.
 */
package vn.dti.page;
