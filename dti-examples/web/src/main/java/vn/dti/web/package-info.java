// SPDX-License-Identifier: Apache-2.0
/** The application and what guards its doors. */
package vn.dti.web;
