/** A framework as a page to read beside the printed decision. Depends on the core alone. */
package vn.dti.page;
