// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.util.ArrayList;
import java.util.List;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;

/**
 * Criteria that follow each other under one heading.
 *
 * @param headings the group's; none for criteria that follow the end of a group below theirs
 */
record Section(List<Heading> headings, List<Entry> entries) {

    /** The line above the criteria of a group; depth 0 is the highest level. */
    record Heading(Link id, String title, String max, int depth, List<Fact> facts) {

        String hashes() {
            return "#".repeat(Math.min(6, depth + 3));
        }

        boolean top() {
            return depth == 0;
        }
    }

    static List<Section> of(Framework framework, PageWords words) {
        var sections = new ArrayList<Section>();
        addChildren(framework.root(), 0, framework, words, sections);
        return sections;
    }

    /** Criteria go to the section that is open, each group below to sections of its own. */
    private static void addChildren(
            Group group, int depth, Framework framework, PageWords words, List<Section> sections) {
        boolean open = !sections.isEmpty();
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                open(sections, List.of(heading(inner, depth, words)));
                addChildren(inner, depth + 1, framework, words, sections);
                open = false;
            } else if (child instanceof Criterion criterion) {
                if (!open) {
                    open(sections, List.of());
                    open = true;
                }
                last(sections).entries().add(Entry.of(criterion, framework, words));
            }
        }
    }

    private static void open(List<Section> sections, List<Heading> headings) {
        sections.add(new Section(headings, new ArrayList<>()));
    }

    private static Section last(List<Section> sections) {
        return sections.get(sections.size() - 1);
    }

    private static Heading heading(Group group, int depth, PageWords words) {
        List<Fact> facts = group.conventions().stream()
                .map(each -> words.fact(PagePhrase.POINTS_COUNT, words.of(each)))
                .toList();
        return new Heading(
                Link.toNode(group.id()),
                group.title(),
                words.language().number(group.max()),
                depth,
                facts);
    }
}
