// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.List;
import java.util.Optional;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Findings;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.framework.ScoredReport;
import vn.dti.input.Inputs;
import vn.dti.input.Problem;
import vn.dti.schema.DocumentText;
import vn.dti.schema.InputsReader;

/** The report of a file in the format {@code dti-inputs/1}. */
record YamlReport(InputsReader reader, Findings findings) implements UnitReport {

    static YamlReport read(DocumentText document, NumberStyle unsaid) {
        var findings = new Findings(document.source());
        return new YamlReport(InputsReader.read(document, findings, unsaid), findings);
    }

    @Override
    public String framework() {
        return reader.framework();
    }

    @Override
    public String group() {
        return reader.group();
    }

    @Override
    public Inputs inputs() {
        return reader.inputs();
    }

    @Override
    public void requireFramework(String id, List<String> known) {
        reader.requireFramework(id, known);
    }

    @Override
    public void tellState(Framework now) {
        reader.tellState(now);
    }

    @Override
    public void report(List<Problem> problems, Framework scoring) {
        reader.report(problems, scoring);
    }

    @Override
    public void reportEarlier(List<Problem> problems) {
        reader.reportEarlier(problems);
    }

    @Override
    public Optional<ScoredReport> scored() {
        return reader.scored();
    }

    @Override
    public List<Diagnostic> found() {
        return findings.all();
    }

    @Override
    public boolean hasErrors() {
        return findings.hasErrors();
    }
}
