// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

/** A labelled statement. */
record Fact(String label, String text) {}
