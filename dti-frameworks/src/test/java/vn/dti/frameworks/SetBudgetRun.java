// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.Arguments;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;

/** Tries each budget just kept and just exceeded, as it is set in a process of its own for {@link SetBudgetTest}. */
final class SetBudgetRun {

    private static final Pattern CODE = Pattern.compile("DTI-[0-9]+");

    private SetBudgetRun() {}

    /** Prints a line for each budget: its size, whether it is kept, and the code with which it is exceeded. */
    public static void main(String[] none) {
        BudgetTest.budgets().map(Arguments::get).forEach(each -> {
            var text = (BudgetTest.Text) each[1];
            int size = (int) each[2];
            Matcher code = CODE.matcher((String) each[3]);
            boolean told = code.find();
            List<String> kept = BudgetTest.found(text.of(size));
            List<String> exceeded = BudgetTest.found(text.of(size + 1));
            String beyond = told ? code.group() : "";
            System.out.println(each[0] + ": " + size + " "
                    + (kept.stream().noneMatch(found -> found.contains(beyond)) ? "kept" : kept)
                    + (exceeded.size() == 1 && exceeded.get(0).contains(beyond)
                            ? ", then " + beyond
                            : ", then " + exceeded));
        });
        System.out.println("bytes: " + Budget.BYTES + " " + ofBytes(Budget.BYTES) + ", then "
                + ofBytes(Budget.BYTES + 1));
        System.out.println("nodes: " + Budget.NODES + " " + ofNodes(Budget.NODES - 1) + ", then "
                + ofNodes(Budget.NODES));
        System.out.println(
                "bundled: " + Frameworks.ids().stream().map(Frameworks::get).count()
                        + " "
                        + TestsFile.bundled(Frameworks.ids().get(0))
                                .run(Frameworks.get(Frameworks.ids().get(0)))
                                .isClean());
    }

    private static String ofBytes(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) '\n');
        try {
            Source.read("f.yaml", new ByteArrayInputStream(bytes));
            return "kept";
        } catch (InvalidFileException refused) {
            return refused.diagnostics().stream().map(Diagnostic::code).toList().toString();
        }
    }

    private static String ofNodes(int nodes) {
        return DocumentCheck.check(new Source("f.yaml", BudgetTest.items(nodes))).stream()
                .map(Diagnostic::code)
                .toList()
                .toString();
    }
}
