// SPDX-License-Identifier: Apache-2.0
/** Who signs in: accounts with a role, and the units that they belong to. */
package vn.dti.web.account;
