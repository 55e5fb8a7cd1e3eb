// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

/** A writer of the blocks that every form of a report has. */
interface Pen {

    void paragraph(Paragraph paragraph);

    void bullets(Bullets bullets);

    void grid(Grid grid);
}
