// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.dti.page.Markup;

/** The form in which a {@link Report} is written. */
public enum ReportFormat {
    /** One self-contained page for a browser, on a screen, a phone or paper. */
    HTML {
        @Override
        void write(ReportPage page, OutputStream out) throws IOException {
            print(Markup.HTML, page, out);
        }
    },
    /** A document in the style of Decree 30/2020/NĐ-CP; Apache POI ({@code poi-ooxml}) has to be there. */
    DOCX {
        @Override
        void write(ReportPage page, OutputStream out) throws IOException {
            DocxWriter.write(page, out);
        }
    },
    /** Markdown. */
    MD {
        @Override
        void write(ReportPage page, OutputStream out) throws IOException {
            print(Markup.MD, page, out);
        }
    },
    /** Text in UTF-8, a line for each sentence. */
    TXT {
        @Override
        void write(ReportPage page, OutputStream out) throws IOException {
            print(Markup.TXT, page, out);
        }
    },
    /** A workbook: figures as shown with the exact ones beside, and the sentences. */
    XLSX {
        @Override
        void write(ReportPage page, OutputStream out) throws IOException {
            new ReportBook(page).write(out);
        }
    };

    abstract void write(ReportPage page, OutputStream out) throws IOException;

    private static void print(Markup markup, ReportPage page, OutputStream out) throws IOException {
        out.write(markup.write(Report.class, page).getBytes(StandardCharsets.UTF_8));
    }
}
