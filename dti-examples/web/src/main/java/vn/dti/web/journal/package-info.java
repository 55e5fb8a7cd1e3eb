/** Who changed what and when: a record to which entries are only added. */
package vn.dti.web.journal;
