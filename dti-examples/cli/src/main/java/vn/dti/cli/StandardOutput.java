// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.IOException;

/** The standard output, where results are written as they come. */
record StandardOutput(Sink sink) implements Output {

    @Override
    public String name() {
        return Sink.STANDARD;
    }

    @Override
    public void write(Content content) {
        try {
            content.writeTo(sink);
            sink.flush();
        } catch (IOException lost) {
            throw new LostOutputException(name(), lost);
        }
    }
}
