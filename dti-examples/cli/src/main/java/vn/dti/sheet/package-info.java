/** Units as tables: read from CSV, XLSX or a folder of YAML files, and their ranking as a workbook. */
package vn.dti.sheet;
