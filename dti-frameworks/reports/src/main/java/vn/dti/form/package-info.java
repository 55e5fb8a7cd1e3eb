/** Forms: made of a framework, filled in with a spreadsheet program, and read back. */
package vn.dti.form;
