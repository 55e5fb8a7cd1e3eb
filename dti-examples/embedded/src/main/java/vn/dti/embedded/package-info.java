// SPDX-License-Identifier: Apache-2.0
/** The smallest host of the libraries, packaged as one jar without what it does not use. */
package vn.dti.embedded;
