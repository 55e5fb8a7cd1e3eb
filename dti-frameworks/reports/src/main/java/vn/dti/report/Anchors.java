// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import vn.dti.page.Link;

/** The places of a page that a node leads to. */
final class Anchors {

    private Anchors() {}

    /** The row of a node. */
    static String row(String id) {
        return Link.toNode(id).anchor();
    }
}
