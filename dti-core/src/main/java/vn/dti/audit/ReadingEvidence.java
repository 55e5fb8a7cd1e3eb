// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/**
 * The evidence of a published table for and against the readings of one ambiguous clause.
 *
 * <p>A reading is ruled out if the table would not be possible with it alone: if no input earns the
 * printed points by it, if they do not go with other rows or with the measure printed beside them, or if
 * the unit's inputs, where they are known, earn other points. A printed figure means all values that are
 * printed so; every other ambiguous clause may be read in any way.
 *
 * <p>A clause against a target of which the framework names no readings is looked at too if its measure is
 * printed beside its points: whether the authority took the ratio itself.
 *
 * @param criterion the criterion
 * @param printed its printed points; none if the table does not list it
 * @param measured what is printed beside them of its measure
 * @param readings the verdict on each reading, in the order of the framework
 */
public record ReadingEvidence(
        Criterion criterion,
        Optional<BigDecimal> printed,
        Optional<PrintedMeasure> measured,
        List<ReadingVerdict> readings) {

    /** Copies the verdicts. */
    public ReadingEvidence {
        readings = List.copyOf(readings);
    }

    /**
     * What the cells of a table alone can tell.
     *
     * @param framework the framework that the table is of
     * @param table the printed figures
     * @return the evidence on each ambiguous clause, in the order of the framework
     */
    public static List<ReadingEvidence> of(Framework framework, Published table) {
        return new ReadingTrials(framework, table, Optional.empty()).evidence();
    }

    /**
     * What a table tells together with the inputs of its unit.
     *
     * @param framework the framework that the table is of
     * @param table the printed figures
     * @param inputs what the unit reported
     * @return the evidence on each ambiguous clause, in the order of the framework
     * @throws InvalidInputsException with every problem under the readings in use
     */
    public static List<ReadingEvidence> of(Framework framework, Published table, Inputs inputs) {
        return new ReadingTrials(framework, table, Optional.of(inputs)).evidence();
    }

    /**
     * What a reader should know of inputs that a table is held against.
     *
     * @param unit the unit of the table
     * @param period its period
     * @param inputs the unit, the period and the kind of figures of the inputs
     * @return a sentence with a code for a unit and for a period that differ where both are stated
     */
    public static List<Message> notices(String unit, String period, Assessment inputs) {
        var notices = new ArrayList<Message>();
        if (differ(unit, inputs.unit())) {
            notices.add(Message.of(AuditPhrase.INPUTS_OF_OTHER_UNIT, inputs.unit(), unit));
        }
        if (differ(period, inputs.period())) {
            notices.add(Message.of(AuditPhrase.INPUTS_OF_OTHER_PERIOD, inputs.period(), period));
        }
        return notices;
    }

    private static boolean differ(String one, String other) {
        return !one.isBlank()
                && !other.isBlank()
                && !NormalText.identity(one).equals(NormalText.identity(other));
    }

    /** Whether one reading is ruled out, and another can have produced the printed points. */
    boolean tellsApart() {
        return decides()
                && readings.stream().anyMatch(each -> each.kind() == ReadingVerdict.Kind.POSSIBLE);
    }

    /** {@return whether some reading is ruled out} */
    public boolean decides() {
        return readings.stream().anyMatch(each -> each.kind() == ReadingVerdict.Kind.RULED_OUT);
    }
}
