// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.List;
import java.util.Optional;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.framework.Framework;
import vn.dti.framework.ScoredReport;
import vn.dti.input.Inputs;
import vn.dti.input.Problem;
import vn.dti.wording.Severity;

/**
 * The report of one unit as a file of any kind has it, with the places in the file.
 *
 * <p>A YAML file is one, and so is a form that was filled in; {@link InputsFile} scores, compares and
 * explains them alike. A report is read for one question and collects what is found on the way.
 */
public interface UnitReport {

    /** {@return the id of the framework that the file says it is for; may be empty} */
    String framework();

    /** {@return the units that this one is ranked among beside all; may be empty} */
    String group();

    /** {@return what is reported, as far as it can be read} */
    Inputs inputs();

    /**
     * Adds to what is found if the file is for another framework.
     *
     * @param id the framework that is to score
     * @param known the ids that exist
     */
    void requireFramework(String id, List<String> known);

    /**
     * Adds a warning to what is found if the file says that it was made of another state of a framework.
     *
     * @param now the framework as it is; one that the file is not for is passed over
     */
    default void tellState(Framework now) {
        // A report that says nothing of that is of any state.
    }

    /**
     * Adds problems with the figures to what is found, each at its place.
     *
     * @param problems what the framework refuses
     * @param scoring the framework
     */
    void report(List<Problem> problems, Framework scoring);

    /**
     * Adds problems that another report has with this one, which is of the period before.
     *
     * @param problems at places that end in {@link vn.dti.input.Input#PREVIOUS}
     */
    void reportEarlier(List<Problem> problems);

    /** {@return everything found so far, sorted by place} */
    List<Diagnostic> found();

    /** {@return the report with the result that it had; empty if the file keeps no result} */
    default Optional<ScoredReport> scored() {
        return Optional.empty();
    }

    /** {@return whether the report cannot be used} */
    default boolean hasErrors() {
        return found().stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
