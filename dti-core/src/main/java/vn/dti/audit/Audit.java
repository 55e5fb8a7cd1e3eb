package vn.dti.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dti.framework.Framework;

/**
 * A published table against its framework: what cannot be right, and which convention explains it.
 *
 * <p>Nothing is compared within a tolerance. A printed figure stands for the interval of exact values
 * that are printed so; a row is possible if that interval holds a value that its rule can give, and a
 * sum if it holds a sum of values that stand behind its children.
 *
 * @param findings the rows that cannot be right under {@link Convention#EXACT_SUMS_ROUNDED}: rows
 *     unknown or missing first, then points, each group after its children, then percentages
 * @param refutations for each convention the rows that refute it; no row if it explains the table
 */
public record Audit(List<Finding> findings, Map<Convention, List<Finding>> refutations) {

    /**
     * Copies the lists.
     *
     * @param findings as in the record
     * @param refutations as in the record
     */
    public Audit {
        findings = List.copyOf(findings);
        refutations = Map.copyOf(refutations);
    }

    /**
     * Audits a table.
     *
     * @param framework the framework that the table is of
     * @param table the printed figures
     * @return what cannot be right, and what refutes each convention
     */
    public static Audit of(Framework framework, Published table) {
        var refutations = new EnumMap<Convention, List<Finding>>(Convention.class);
        for (Convention convention : Convention.values()) {
            refutations.put(convention, refutations(framework, table, convention));
        }
        return new Audit(
                new Check(framework, table, Convention.EXACT_SUMS_ROUNDED).findings(), refutations);
    }

    /** Rows that are missing or unknown say nothing about rounding. */
    private static List<Finding> refutations(
            Framework framework, Published table, Convention convention) {
        return new Check(framework, table, convention)
                .findings().stream()
                        .filter(finding -> finding.kind().isAboutFigures())
                        .toList();
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
        return refutations.getOrDefault(convention, List.of()).isEmpty();
    }
}
