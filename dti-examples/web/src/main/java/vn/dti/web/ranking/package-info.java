/** The ranks of units while they are being assessed. */
package vn.dti.web.ranking;
