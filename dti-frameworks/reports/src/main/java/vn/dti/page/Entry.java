// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.util.ArrayList;
import java.util.List;
import vn.dti.framework.Criterion;
import vn.dti.framework.Duty;
import vn.dti.framework.Framework;
import vn.dti.framework.Provision;
import vn.dti.framework.Responsibility;
import vn.dti.framework.Tag;

/** A criterion as a row of the table. */
record Entry(
        Link id,
        String title,
        String max,
        Clause rule,
        List<Link> inputs,
        List<Fact> duties,
        List<Fact> statements,
        List<AmbiguousClause> doubts) {

    static Entry of(Criterion criterion, Framework framework, PageWords words) {
        return new Entry(
                Link.toNode(criterion.id()),
                criterion.title(),
                words.language().number(criterion.max()),
                Clause.of(criterion.describe(criterion.rule()), words.language()),
                criterion.rule().inputs().stream()
                        .map(input -> Quantity.reference(input, framework))
                        .toList(),
                duties(criterion.provision().responsibility(), words),
                statements(criterion, framework, words),
                AmbiguousClause.of(criterion, words.language()));
    }

    /** The titles of the tags that a criterion has. */
    static List<String> titles(Provision provision, Framework framework) {
        return framework.document().tags().stream()
                .filter(tag -> provision.tags().contains(tag.name()))
                .map(Tag::title)
                .toList();
    }

    private static List<Fact> duties(Responsibility responsibility, PageWords words) {
        var duties = new ArrayList<Fact>();
        responsibility.duties().forEach((duty, texts) -> {
            String heading = duty.heading(words.language());
            List<String> lines = duty == Duty.ACTION ? texts : List.of(String.join("; ", texts));
            lines.forEach(line -> duties.add(new Fact(heading, line)));
        });
        return duties;
    }

    /** What the document says and what is to be known, but for the readings. */
    private static List<Fact> statements(
            Criterion criterion, Framework framework, PageWords words) {
        Provision provision = criterion.provision();
        var statements = new ArrayList<Fact>();
        if (!provision.clause().isEmpty()) {
            statements.add(words.fact(PagePhrase.CLAUSE, provision.clause()));
        }
        criterion
                .conventions()
                .forEach(each ->
                        statements.add(words.fact(PagePhrase.POINTS_COUNT, words.of(each))));
        provision
                .errata()
                .forEach(each ->
                        statements.add(words.fact(PagePhrase.ERRATUM, words.of(each.message()))));
        List<String> tags = titles(provision, framework);
        if (!tags.isEmpty()) {
            statements.add(words.fact(PagePhrase.TAG, String.join("; ", tags)));
        }
        provision.notes().forEach(note -> statements.add(words.fact(PagePhrase.NOTE, note)));
        statements.addAll(Conventions.differing(criterion.policy(), framework, words));
        return statements;
    }
}
