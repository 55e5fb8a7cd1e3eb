// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.List;

/** Sentences in one paragraph. */
record Paragraph(String text) implements Block {

    @Override
    public List<Paragraph> paragraph() {
        return List.of(this);
    }

    @Override
    public void write(Pen pen) {
        pen.paragraph(this);
    }
}
