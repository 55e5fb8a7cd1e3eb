// SPDX-License-Identifier: Apache-2.0
/** Two hosts as small as they get, to be started as processes. */
package vn.dti.benchmarks.cold;
