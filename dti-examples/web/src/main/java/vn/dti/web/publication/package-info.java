// SPDX-License-Identifier: Apache-2.0
/** Results as they were published, which never change. */
package vn.dti.web.publication;
