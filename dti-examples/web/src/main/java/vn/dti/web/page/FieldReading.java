// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.framework.Framework;
import vn.dti.input.Award;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.input.ReportSection;
import vn.dti.wording.Message;

/**
 * Inputs from the fields of a form.
 *
 * <p>A field that is there says what there is: an empty one that the figure is not stated. What the form
 * has no field for stays as the base says. Points are read where the form has fields for them.
 */
final class FieldReading {

    static final String FIGURE = "f.";
    static final String ROWS = "r.";
    static final String NOT_APPLICABLE = "na.";
    static final String POINTS = "award.points.";
    static final String REASON = "award.reason.";

    private final Framework framework;
    private final Map<String, String> fields;
    private final Inputs base;
    private final List<Problem> problems = new ArrayList<>();

    private FieldReading(Framework framework, Map<String, String> fields, Inputs base) {
        this.framework = framework;
        this.fields = fields;
        this.base = base;
    }

    /**
     * What a form says over what was there.
     *
     * @throws InvalidInputsException if points are given without a reason, or cannot be read; what is
     *     wrong with figures is found when they are scored
     */
    static Inputs of(Framework framework, Map<String, String> fields, Inputs base) {
        var reading = new FieldReading(framework, fields, base);
        Inputs inputs = reading.inputs();
        if (!reading.problems.isEmpty()) {
            throw new InvalidInputsException(reading.problems);
        }
        return inputs;
    }

    /** What can be read of a form, whatever is wrong with it. */
    static Inputs legible(Framework framework, Map<String, String> fields, Inputs base) {
        return new FieldReading(framework, fields, base).inputs();
    }

    private Inputs inputs() {
        return new Inputs(
                base.assessment(),
                values(),
                reasons(),
                base.references(),
                base.evidence(),
                awards(),
                base.numbers());
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(base.stated());
        for (Input input : framework.inputs()) {
            String key = FIGURE + input.name();
            if (fields.containsKey(key)) {
                values.remove(input.name());
                add(values, input, fields.getOrDefault(key, "").strip());
            }
        }
        return values;
    }

    private void add(Map<String, Object> values, Input input, String text) {
        List<Map<String, Object>> rows = input.type() instanceof InputType.Listing listing
                ? rows(input, listing)
                : List.of();
        if (!text.isEmpty() && !rows.isEmpty()) {
            problems.add(new Problem(
                    ReportSection.INPUTS, input.name(), Message.of(PageWord.BOTH_FORMS)));
        }
        if (!text.isEmpty()) {
            values.put(input.name(), text);
        } else if (!rows.isEmpty()) {
            values.put(input.name(), rows);
        }
    }

    private List<Map<String, Object>> rows(Input input, InputType.Listing listing) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int row = 0; isRow(input, listing, row); row++) {
            var cells = new LinkedHashMap<String, Object>();
            for (Input field : listing.fields()) {
                String cell = fields.getOrDefault(rowKey(input, row, field), "").strip();
                if (!cell.isEmpty()) {
                    cells.put(field.name(), cell);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private boolean isRow(Input input, InputType.Listing listing, int row) {
        return listing.fields().stream()
                .anyMatch(field -> fields.containsKey(rowKey(input, row, field)));
    }

    static String rowKey(Input input, int row, Input field) {
        return ROWS + input.name() + "." + row + "." + field.name();
    }

    private Map<String, String> reasons() {
        var reasons = new LinkedHashMap<>(base.notApplicable());
        framework.criteria().forEach(criterion -> {
            String reason = fields.get(NOT_APPLICABLE + criterion.id());
            if (reason != null && reason.isBlank()) {
                reasons.remove(criterion.id());
            } else if (reason != null) {
                reasons.put(criterion.id(), reason.strip());
            }
        });
        return reasons;
    }

    private Map<String, Award> awards() {
        var awards = new LinkedHashMap<>(base.awards());
        framework.criteria().forEach(criterion -> {
            String points = fields.get(POINTS + criterion.id());
            String reason = fields.getOrDefault(REASON + criterion.id(), "").strip();
            if (points != null) {
                awards.remove(criterion.id());
                award(awards, criterion.id(), points.strip(), reason);
            }
        });
        return awards;
    }

    private void award(Map<String, Award> awards, String criterion, String points, String reason) {
        if (points.isEmpty() && reason.isEmpty()) {
            return;
        }
        if (points.isEmpty() || reason.isEmpty()) {
            refuse(criterion, Message.of(PageWord.AWARD_INCOMPLETE));
            return;
        }
        try {
            Rational read = base.numbers().read(points);
            awards.put(criterion, new Award(read, reason));
        } catch (UnreadableNumberException unreadable) {
            refuse(criterion, Message.of(unreadable));
        }
    }

    private void refuse(String criterion, Message message) {
        problems.add(new Problem(ReportSection.AWARDS, criterion, message));
    }
}
