// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

import java.time.Instant;
import vn.dti.diagnostic.Source;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.output.InputsOutput;
import vn.dti.output.Yaml;
import vn.dti.web.account.AssessedUnit;
import vn.dti.web.period.Period;

/**
 * The report of a unit for a period.
 *
 * @param id its number
 * @param period the period
 * @param unit the unit
 * @param stage where it is on its way
 * @param texts both columns as documents {@code dti-inputs/1}
 * @param saved when it was changed last
 */
public record UnitSubmission(
        long id, Period period, AssessedUnit unit, Stage stage, Texts texts, Saved saved) {

    /**
     * Both columns as documents.
     *
     * @param self the unit's own
     * @param verified that of the review; empty before it begins
     */
    public record Texts(String self, String verified) {}

    /**
     * The last change.
     *
     * @param version counts the changes, from 1
     * @param by the login of who made it
     * @param at when
     */
    public record Saved(long version, String by, Instant at) {}

    /** {@return whether there is a verified column} */
    public boolean isAssessed() {
        return !texts.verified().isEmpty();
    }

    /**
     * The figures of one column.
     *
     * @param kind {@code SELF} for the unit's own, else the verified ones
     * @return the inputs
     */
    public Inputs inputs(Assessment.Kind kind) {
        return file(kind).inputs();
    }

    /**
     * One column as a file.
     *
     * @param kind {@code SELF} for the unit's own, else the verified ones
     * @return the file, to be scored or to be changed by a form
     */
    public InputsFile file(Assessment.Kind kind) {
        return InputsFile.load(new Source(unit.name() + ".yaml", text(kind)));
    }

    /**
     * One column as a document.
     *
     * @param kind {@code SELF} for the unit's own, else the verified ones
     * @return {@code dti-inputs/1}
     */
    public String text(Assessment.Kind kind) {
        return kind == Assessment.Kind.SELF ? texts.self() : texts.verified();
    }

    /** {@return the kind of the figures that count: verified where there are any, else the unit's own} */
    public Assessment.Kind counting() {
        return isAssessed() ? Assessment.Kind.VERIFIED : Assessment.Kind.SELF;
    }

    /** Inputs of this unit and period as a document. */
    String written(Inputs inputs, Assessment.Kind kind) {
        Inputs named = inputs.about(new Assessment(unit.name(), period.name(), kind));
        return Yaml.text(InputsOutput.of(named, period.framework().id(), unit.group()));
    }
}
