// SPDX-License-Identifier: Apache-2.0
/** All that is stored as one file, which either database writes and reads. */
package vn.dti.web.backup;
