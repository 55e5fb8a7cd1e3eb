/** Pages for a browser, in Vietnamese and English. */
package vn.dti.web.page;
