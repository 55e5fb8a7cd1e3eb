package vn.dti.output;

import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.list;
import static vn.dti.output.Datum.object;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.audit.Audit;
import vn.dti.audit.Finding;
import vn.dti.audit.Verdict;
import vn.dti.framework.Framework;
import vn.dti.frameworks.PublishedTable;
import vn.dti.output.Datum.Entries;
import vn.dti.wording.Language;

/**
 * The audit of a published table.
 *
 * <p>{@code figures} were {@code checked} or not, {@code unlisted} are criteria without a row; {@code
 * decimals} are the places {@code taken}, those that the framework has {@code declared}, and those that
 * are {@code explaining} the table, left out if none do. {@code findings} are what cannot be; {@code
 * conventions} each way of rounding, with what refutes it.
 */
public final class AuditOutput {

    private AuditOutput() {}

    /**
     * An audit.
     *
     * @param table the table
     * @param framework the framework that the table is of
     * @param audit what was found in it
     * @param language the language of the messages
     * @return the document {@code audit}
     */
    public static Entries of(
            PublishedTable table, Framework framework, Audit audit, Language language) {
        return object(
                Vocabulary.head("audit"),
                Vocabulary.framework(framework),
                field("unit", table.unit()),
                field("period", table.period()),
                field("citation", table.citation()),
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
                        list(audit.verdicts(), each -> verdict(each, audit, language))));
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
