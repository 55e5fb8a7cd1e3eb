// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** The inflated bytes of a part of a workbook: within the budgets, and those that were packed. */
final class BoundedStream extends FilterInputStream {

    private final CRC32 sum = new CRC32();
    private final ZipEntry entry;
    private final LongConsumer total;
    private long read;
    private long mark;

    /** The total is told of the bytes as they are read, and may refuse them. */
    BoundedStream(InputStream in, ZipEntry entry, LongConsumer total) {
        super(in);
        this.entry = entry;
        this.total = total;
    }

    /** A parser begins to look for its next event. */
    void mark() {
        mark = read;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        if (count < 0) {
            requireWhole();
            return count;
        }
        sum.update(bytes, offset, count);
        read += count;
        total.accept(count);
        long packed = Math.max(1, entry.getCompressedSize());
        if (read > TableBudget.RATIO_FROM && read / packed >= TableBudget.RATIO) {
            throw new UnreadableException(
                    WorkbookFinding.RATIO, entry.getName(), TableBudget.RATIO);
        }
        if (read - mark > TableBudget.EVENT_BYTES) {
            throw new UnreadableException(
                    WorkbookFinding.EVENT, entry.getName(), TableBudget.EVENT_BYTES);
        }
        return count;
    }

    private void requireWhole() throws ZipException {
        if (read != entry.getSize() || sum.getValue() != entry.getCrc()) {
            throw new ZipException("a part is not as it was packed");
        }
    }

    /** Parsers close what they read, before it is known whether there is more. */
    @Override
    public void close() {}

    /** Closes the stream for good. */
    void shut() throws IOException {
        in.close();
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
