// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import vn.dti.wording.NormalText;

/** A writer for a terminal, which passes on nothing that would act there but line ends. */
final class ShownWriter extends FilterWriter {

    ShownWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        write(Character.toString(character));
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        write(new String(characters, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(NormalText.shown(text.substring(offset, offset + length)));
    }
}
