// SPDX-License-Identifier: Apache-2.0
/** Sheets in, reports out: forms and tables that officers fill in, and what leaders read. */
module vn.dti.reports {
    requires transitive vn.dti.frameworks;
    requires static org.jspecify;
    requires java.xml;
    requires org.apache.commons.csv;
    requires org.dhatim.fastexcel;
    requires com.samskivert.jmustache;
    requires static org.apache.poi.ooxml;

    exports vn.dti.report;
    exports vn.dti.form;

    opens vn.dti.page to
            com.samskivert.jmustache;
    opens vn.dti.report to
            com.samskivert.jmustache;
}
