// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.cohort.Standing;
import vn.dti.exact.Rounding;
import vn.dti.framework.TagShare;
import vn.dti.page.PagePhrase;
import vn.dti.sheet.SheetPhrase;

/** Prints the points of ranked units by tag: of the maximum, a column for each tag. */
final class TagTable {

    private static final int WIDTH = 81;
    private static final int TAG = -18;

    /** The tags that fit beside the names of units; more take a table of their own. */
    private static final int MOST = 3;

    private final Page page;

    TagTable(Page page) {
        this.page = page;
    }

    void print(List<Standing> standings, Rounding display) {
        int tags = standings.isEmpty() ? 0 : standings.get(0).byTag().size();
        for (int first = 0; first < tags; first += MOST) {
            print(standings, first, Math.min(tags, first + MOST), display);
        }
    }

    private void print(List<Standing> standings, int first, int end, Rounding display) {
        var widths = new ArrayList<Integer>();
        widths.add(WIDTH + TAG * (end - first));
        for (int tag = first; tag < end; tag++) {
            widths.add(TAG);
        }
        var columns = new Columns(widths);
        page.blank();
        page.line(0, PagePhrase.TAGS);
        row(
                columns,
                page.word(SheetPhrase.UNIT),
                standings.get(0),
                first,
                end,
                share -> share.title().in(page.language()));
        for (Standing standing : standings) {
            row(
                    columns,
                    standing.unit().name(),
                    standing,
                    first,
                    end,
                    share -> points(share, display));
        }
    }

    private void row(
            Columns columns,
            String name,
            Standing standing,
            int first,
            int end,
            Function<TagShare, String> cell) {
        Stream<String> cells = standing.byTag().subList(first, end).stream().map(cell);
        columns.lines(Stream.concat(Stream.of(name), cells).toList()).forEach(page::verbatim);
    }

    private String points(TagShare share, Rounding display) {
        return page.language().decimal(display.round(share.points()))
                + " / "
                + page.language().decimal(display.round(share.max()));
    }
}
