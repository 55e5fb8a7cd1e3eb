// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.Message;

/**
 * A published table against its framework: what cannot be right, and which convention explains it.
 *
 * <p>Nothing is compared within a tolerance. A printed figure means the interval of exact values
 * that are printed so; a row is possible if that interval holds a value that its rule can give, and
 * a group if it holds a sum, mean or maximum of values that are behind its children. That nothing
 * is found proves that much and no more: the inputs may still contradict one another in ways that
 * no single row, group, measure or answer shows. A row that shares an answer and another value with
 * other rows is counted as unchecked, as only each of the two was held against the others.
 *
 * <p>Figures are printed to the places that the table says, else to those of the framework. A table that
 * says nothing and shows fewer, but one at least, may be printed to those: it is if more of its rows
 * are possible so.
 *
 * @param stated the convention that the framework states
 * @param findings what cannot be right under it: rows unknown or missing first, then points, each group
 *     after its children, then the figures beside them
 * @param verdicts what the table says of each convention
 * @param places to how many decimal places the figures are taken to be printed
 * @param explaining other places, to which all points would be possible; empty if they are, or never
 * @param checked the printed figures that were checked
 * @param unchecked the printed figures that nothing could be held against, or not all that decides them
 * @param unlisted the rows that the table may leave out, and does
 */
public record Audit(
        Convention stated,
        List<Finding> findings,
        List<Verdict> verdicts,
        int places,
        OptionalInt explaining,
        int checked,
        int unchecked,
        int unlisted)
        implements Unmapped {

    /** Copies the lists. */
    public Audit {
        findings = List.copyOf(findings);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Audits a table.
     *
     * @param framework the framework that the table is of
     * @param table the printed figures
     * @return what cannot be right, and what refutes each convention
     */
    public static Audit of(Framework framework, Published table) {
        return new Trials(framework, table, Earnings.NOTHING).audit();
    }

    /**
     * Audits a table together with the inputs of its unit.
     *
     * <p>Points are held against those that the inputs earn by any reading, where these tell all that a
     * criterion asks for; what follows from them decides sums, percentages and conventions too. Example:
     * 10/3 points printed 3.34 are rounded up. Points that no way of rounding makes of those that the
     * inputs earn are found, but speak of other figures, and against no convention.
     *
     * @param framework the framework that the table is of
     * @param table the printed figures
     * @param inputs what the unit reported
     * @return what cannot be right, and what refutes each convention
     * @throws InvalidInputsException with every problem under the readings in use
     */
    public static Audit of(Framework framework, Published table, Inputs inputs) {
        return new Trials(framework, table, Earnings.of(framework, inputs)).audit();
    }

    /**
     * What a reader should know of a table that is held against inputs: the printed criteria that are not, as
     * they ask for figures of the period before which are not given.
     *
     * <p>Example: of {@code capital / capital@previous} the report of this year alone tells nothing.
     *
     * @param framework the framework that the table is of
     * @param table the printed figures
     * @param inputs what the unit reported
     * @return one sentence with a code that names the criteria; none if there are no such
     * @throws InvalidInputsException with every problem under the readings in use
     */
    public static List<Message> notices(Framework framework, Published table, Inputs inputs) {
        Earnings earnings = Earnings.of(framework, inputs);
        List<String> open = framework
                .criteria()
                .filter(criterion -> table.tells(criterion) && earnings.lacksPrevious(criterion))
                .map(Criterion::id)
                .toList();
        return open.isEmpty() ? List.of() : List.of(Message.of(AuditPhrase.WITHOUT_PREVIOUS, open));
    }

    /** {@return whether nothing in the table is impossible} */
    public boolean isConsistent() {
        return findings.isEmpty();
    }

    /**
     * Whether a convention explains the table.
     *
     * @param convention the convention
     * @return true if no row refutes it
     */
    public boolean isCompatibleWith(Convention convention) {
        return refutations().getOrDefault(convention, List.of()).isEmpty();
    }

    /**
     * The rows that refute each convention.
     *
     * @return no row for a convention that explains the table
     */
    public Map<Convention, List<Finding>> refutations() {
        var refutations = new EnumMap<Convention, List<Finding>>(Convention.class);
        verdicts.forEach(each -> refutations.put(each.convention(), each.refutations()));
        return refutations;
    }
}
