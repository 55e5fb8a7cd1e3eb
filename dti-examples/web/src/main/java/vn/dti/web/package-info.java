/** The application and what guards its doors. */
package vn.dti.web;
