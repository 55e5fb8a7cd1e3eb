// SPDX-License-Identifier: Apache-2.0
/** Who changed what and when: a record to which entries are only added. */
package vn.dti.web.journal;
