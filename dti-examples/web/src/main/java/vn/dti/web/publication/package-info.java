/** Results as they were published, which never change. */
package vn.dti.web.publication;
