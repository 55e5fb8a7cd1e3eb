// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.input.Inputs;

/** The documents of a submission as the files of inputs name them. */
final class ReportEvidence {

    private ReportEvidence() {}

    /** The inputs with these documents in place of those that they name. */
    static Inputs in(Inputs inputs, List<EvidenceDocument> documents) {
        var lines = new LinkedHashMap<String, List<String>>();
        documents.forEach(each -> lines.computeIfAbsent(each.criterion(), key -> new ArrayList<>())
                .add(each.line()));
        return new Inputs(
                inputs.assessment(),
                inputs.values(),
                inputs.notApplicable(),
                inputs.references(),
                lines,
                inputs.awards(),
                inputs.numbers());
    }

    /** The documents that inputs name and that are not among those that are stored. */
    static List<EvidenceDocument> unknown(Inputs inputs, List<EvidenceDocument> documents) {
        var unknown = new ArrayList<EvidenceDocument>();
        for (Map.Entry<String, List<String>> of : inputs.evidence().entrySet()) {
            for (String line : of.getValue()) {
                boolean known = documents.stream()
                        .anyMatch(each -> each.criterion().equals(of.getKey())
                                && each.line().equals(line));
                if (!known) {
                    unknown.add(new EvidenceDocument(0, of.getKey(), "", "", line, "", "", ""));
                }
            }
        }
        return unknown;
    }
}
