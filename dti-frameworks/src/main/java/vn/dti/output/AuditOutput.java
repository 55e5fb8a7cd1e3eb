// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.list;
import static vn.dti.output.Datum.object;
import static vn.dti.output.Datum.some;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.audit.Audit;
import vn.dti.audit.Finding;
import vn.dti.audit.ReadingEvidence;
import vn.dti.audit.ReadingVerdict;
import vn.dti.audit.Verdict;
import vn.dti.exact.Rounding;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.frameworks.PublishedTable;
import vn.dti.output.Datum.Entries;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/**
 * The audit of a published table.
 *
 * <p>{@code figures} were {@code checked} or not, {@code unlisted} are criteria without a row; {@code
 * decimals} are the places {@code taken}, those that the framework has {@code declared}, and those that
 * are {@code explaining} the table, left out if none do. {@code findings} are what cannot be; {@code
 * conventions} each way of rounding, with what refutes it; {@code ambiguous} the readings of each
 * ambiguous clause that can, and that cannot, have produced the table.
 */
public final class AuditOutput {

    private AuditOutput() {}

    /**
     * An audit.
     *
     * @param table the table
     * @param framework the framework that the table is of
     * @param audit what was found in it
     * @param evidence what it says of the readings of ambiguous clauses
     * @param notices what is to be known of the inputs that it was held against
     * @param language the language of the messages
     * @return the document {@code audit}
     */
    public static Entries of(
            PublishedTable table,
            Framework framework,
            Audit audit,
            List<ReadingEvidence> evidence,
            List<Message> notices,
            Language language) {
        return object(
                Vocabulary.head("audit"),
                Vocabulary.framework(framework),
                field("unit", table.unit()),
                field("period", table.period()),
                field("citation", table.citation()),
                Vocabulary.notices(notices, language),
                field("consistent", audit.isConsistent()),
                field(
                        "figures",
                        object(
                                field("checked", audit.checked()),
                                field("unchecked", audit.unchecked()))),
                field("unlisted", audit.unlisted()),
                field(
                        "decimals",
                        object(
                                field("taken", audit.places()),
                                field("declared", framework.display().places()),
                                field("explaining", boxed(audit.explaining())))),
                field("findings", findings(audit.findings(), language)),
                field(
                        "conventions",
                        list(audit.verdicts(), each -> verdict(each, audit, language))),
                some("ambiguous", evidence, each -> evidence(each, framework.display(), language)));
    }

    private static Entries evidence(ReadingEvidence evidence, Rounding display, Language language) {
        Criterion criterion = evidence.criterion();
        return object(
                Vocabulary.node(criterion.id(), criterion.title()),
                field("printed", evidence.printed()),
                field("printedMeasure", evidence.measured().map(each -> each.in(Language.EN))),
                field(
                        "alternatives",
                        list(evidence.readings(), each -> verdict(each, display, language))));
    }

    private static Entries verdict(ReadingVerdict verdict, Rounding display, Language language) {
        return object(
                field("reading", verdict.reading().name()),
                field("meaning", verdict.meaning().in(language)),
                field("inUse", verdict.isInUse()),
                field("evidence", verdict.kind()),
                verdict.points()
                        .map(points -> Vocabulary.points(points, display))
                        .orElseGet(Datum::object),
                some("reasons", Vocabulary.words(verdict.reasons(), language)));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static Entries verdict(Verdict verdict, Audit audit, Language language) {
        return object(
                field("convention", verdict.convention()),
                field("stated", verdict.convention() == audit.stated()),
                field("compatible", verdict.isCompatible()),
                field("places", verdict.places()),
                field("uncheckedSums", verdict.uncheckedSums()),
                field("refutations", findings(verdict.refutations(), language)));
    }

    private static Datum findings(List<Finding> findings, Language language) {
        return list(
                findings,
                finding -> object(
                        field("id", Vocabulary.id(finding.node())),
                        Vocabulary.message(finding.kind().name(), finding.message(), language)));
    }
}
