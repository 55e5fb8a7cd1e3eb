// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

/** The form in which a {@link FrameworkPage} is written. */
public enum PageFormat {
    /** One self-contained page for a browser: no script, nothing loaded from elsewhere. */
    HTML(Markup.HTML),
    /** Markdown with tables, as code hosts and wikis show it. */
    MD(Markup.MD);

    private final Markup markup;

    PageFormat(Markup markup) {
        this.markup = markup;
    }

    /**
     * Writes a page.
     *
     * @param page any page
     * @return the text of the file, the same for the same page
     */
    public String write(FrameworkPage page) {
        return markup.write(PageFormat.class, page);
    }
}
