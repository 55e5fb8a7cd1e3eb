// SPDX-License-Identifier: Apache-2.0
/** Pages for a browser, in Vietnamese and English. */
package vn.dti.web.page;
