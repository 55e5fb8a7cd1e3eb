package vn.dti.audit;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dti.framework.Framework;

/**
 * A published table against its framework: what cannot be right, and which convention explains it.
 *
 * <p>Nothing is compared within a tolerance. A printed figure stands for the interval of exact values
 * that are printed so; a row is possible if that interval holds a value that its rule can give, and a
 * group if it holds a sum, mean or maximum of values that stand behind its children. That nothing is
 * found proves that much and no more: the inputs may still contradict one another in ways that no
 * single row, group or measure shows.
 *
 * @param stated the convention that the framework states
 * @param findings what cannot be right under it: rows unknown or missing first, then points, each group
 *     after its children, then the figures beside them
 * @param verdicts what the table says of each convention
 * @param checked the printed figures that were checked
 * @param unchecked the printed figures that nothing could be held against
 * @param unlisted the rows that the table may leave out, and does
 */
public record Audit(
        Convention stated,
        List<Finding> findings,
        List<Verdict> verdicts,
        int checked,
        int unchecked,
        int unlisted) {

    /**
     * Copies the lists.
     *
     * @param stated as in the record
     * @param findings as in the record
     * @param verdicts as in the record
     * @param checked as in the record
     * @param unchecked as in the record
     * @param unlisted as in the record
     */
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
        var stated = Convention.stated(framework.display().mode());
        var check =
                new Check(framework, table, Behind.rounded(framework.display().mode()), false);
        List<Finding> findings = check.findings();
        var verdicts = new ArrayList<Verdict>();
        for (Convention convention : Convention.values()) {
            verdicts.add(verdict(framework, table, convention));
        }
        int unchecked = check.unchecked();
        return new Audit(
                stated, findings, verdicts, table.size() - unchecked, unchecked, check.unlisted());
    }

    /** One way to round that no row refutes is enough; else what refutes the first is said. */
    private static Verdict verdict(Framework framework, Published table, Convention convention) {
        var tried = new ArrayList<Verdict>();
        for (RoundingMode mode : convention.modes()) {
            Verdict verdict = verdict(framework, table, convention, mode);
            if (verdict.isCompatible()) {
                return verdict;
            }
            tried.add(verdict);
        }
        return tried.get(0);
    }

    /** Rows that are missing or unknown say nothing about rounding. */
    private static Verdict verdict(
            Framework framework, Published table, Convention convention, RoundingMode mode) {
        boolean addsRounded = convention == Convention.SUMS_OF_ROUNDED;
        var check = new Check(framework, table, Behind.rounded(mode), addsRounded);
        List<Finding> refutations = check.findings().stream()
                .filter(finding -> finding.kind().isAboutRounding())
                .toList();
        return new Verdict(convention, refutations, check.uncheckedSums());
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
