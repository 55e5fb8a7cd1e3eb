// SPDX-License-Identifier: Apache-2.0
/** Scores, frameworks and rankings for other programs. */
package vn.dti.web.api;
