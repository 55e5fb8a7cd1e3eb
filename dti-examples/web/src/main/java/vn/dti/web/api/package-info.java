/** Scores, frameworks and rankings for other programs. */
package vn.dti.web.api;
