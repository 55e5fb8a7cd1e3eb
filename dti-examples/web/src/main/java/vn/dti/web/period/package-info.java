// SPDX-License-Identifier: Apache-2.0
/** Periods of assessment, each of which freezes what its units are scored by. */
package vn.dti.web.period;
