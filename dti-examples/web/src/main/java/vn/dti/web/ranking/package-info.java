// SPDX-License-Identifier: Apache-2.0
/** The ranks of units while they are being assessed. */
package vn.dti.web.ranking;
