// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader that gives a parser at most a number of characters for each record. */
final class BoundedReader extends FilterReader {

    private final int most;
    private long read;

    BoundedReader(Reader in, int most) {
        super(in);
        this.most = most;
    }

    /** A record is longer than it may be. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A parser begins a record. */
    void mark() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return in.read();
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        int count = in.read(characters, offset, length);
        count(count);
        return count;
    }

    private void count(int count) throws IOException {
        read += count;
        if (read > most) {
            throw new TooLongException();
        }
    }
}
