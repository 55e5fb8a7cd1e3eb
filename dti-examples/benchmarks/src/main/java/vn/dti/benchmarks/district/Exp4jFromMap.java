// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks.district;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.objecthunter.exp4j.Expression;
import net.objecthunter.exp4j.ExpressionBuilder;
import net.objecthunter.exp4j.function.Function;
import net.objecthunter.exp4j.operator.Operator;

/**
 * One exp4j expression per criterion, built once: what many hosts do today.
 *
 * <p>An expression is the whole rule, as it would be in a host's configuration: it gives points, with
 * functions for what exp4j lacks, the limits of a share and the steps of bands. Java decides what is
 * missing and asks for the gate of 1.4. The two criteria in parts, 3.4 and 6.1, have an expression for
 * each part, since a part can be undefined by itself. Division gives NaN for 0/0 in place of exp4j's
 * exception, which would cost more than all the rest. An expression keeps the values of its variables,
 * so that an instance serves one thread.
 */
public final class Exp4jFromMap {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z_0-9]*+(?!\\()");

    /** Only 1.3 and 6.13 take a/0 for nothing; elsewhere it is a mistake. */
    private static final List<String> LENIENT = List.of("1.3", "6.13");

    /** A line for each group and criterion: its id, its maximum, and the points that it earns. */
    private static final String ANNEX = """
            1 60
            1.1 10 committee_head * 10
            1.2 10 share(meetings_chaired / meetings_total) * 10
            1.3 10 share(directives_signed_by_head / directives_required) * 10
            1.4 10 2.5 + 2.5 * at_least(portal_dx_articles, 10) + 5 * \
            at_least(portal_dx_articles, 20)
            1.5 20 broadcast_frequency * 20
            2 50
            2.1 5 party_resolution_issued * 5
            2.2 5 five_year_plan_issued * 5
            2.3 10 annual_plan_issued * 10
            2.4 10 share(architecture_training_attendees / staff_total) * 10
            2.5 10 online_service_initiative_issued * 10
            2.6 10 sme_initiative_issued * 10
            3 70
            3.1 5 at_least(officials_with_computer / officials_total, 0.8) * 5
            3.2 5 at_least(computers_online / computers_total, 0.8) * 5
            3.3 30 (at_least(specialised_apps_on_city_dc / specialised_apps_total, 0.5) + \
            above(specialised_apps_on_city_dc / specialised_apps_total, 0.8)) * 15
            3.4 30 share(shared_platforms_deployed / shared_platforms_required) * 15 ; \
            share(shared_platforms_on_datacentre / shared_platforms_deployed) * 15
            4 60
            4.1 10 share(communes_with_digital_team / communes_total) * 10
            4.2 10 share(villages_with_digital_team / villages_total) * 10
            4.3 10 share((civil_servants_dx_dedicated + civil_servants_dx_concurrent + \
            public_employees_dx_dedicated + public_employees_dx_concurrent) / \
            (civil_servants_total + public_employees_total)) * 10
            4.4 10 has_security_staff * 10
            4.5 10 share(staff_trained_dx / (civil_servants_total + public_employees_total)) * \
            10
            4.6 5 share(workers_trained_digital_skills / working_age_population) * 5
            4.7 5 share(schools_digital / schools_total / 0.5) * 5
            5 35
            5.1 10 info_systems_approved * 0
            5.2 10 share(info_systems_protected / info_systems_approved) * 10
            5.3 10 share(info_systems_checked / info_systems_total) * 10
            5.4 5 share(info_systems_with_response_plan / info_systems_total) * 5
            6 185
            6.1 10 portal_functions_ok * 8 ; portal_ipv6 * 2
            6.2 10 share((partial_services_with_online_dossiers + \
            full_services_with_online_dossiers) / (partial_services_with_dossiers + \
            full_services_with_dossiers)) * 10
            6.3 20 share((service_dossiers_online_partial + service_dossiers_online_full) / \
            service_dossiers_total / 0.5) * 20
            6.4 5 share(satisfaction_satisfied / satisfaction_respondents / 0.9) * 5
            6.5 10 uses_lgsp * 10
            6.6 10 uses_shared_data_warehouse * 10
            6.7 10 uses_feedback_1022 * 10
            6.8 10 uses_online_meetings * 10
            6.9 10 uses_socioeconomic_dashboard * 10
            6.10 10 uses_procedure_system * 10
            6.11 10 uses_data_mining * 10
            6.12 10 uses_virtual_assistant * 10
            6.13 10 share((share(dossiers_online_this_year / dossiers_resolved_this_year) / \
            share(dossiers_online_last_year / dossiers_resolved_last_year) - 1) / 0.1) * 10
            6.14 10 share(work_files_online / work_files_total / 0.8) * 10
            6.15 20 share(feedback_1022_on_time / feedback_1022_received) * 20
            6.16 20 share(indicators_updated / indicators_required) * 20
            7 90
            7.1 30 share(smes_on_platforms / smes_total / 0.5) * 30
            7.2 30 share(enterprises_with_e_contracts / enterprises_total / 0.8) * 30
            7.3 30 share(enterprises_with_e_tax / enterprises_total) * 30
            8 90
            8.1 20 share(people_with_eid / population) * 20
            8.2 20 share(people_15_plus_with_account / population_15_plus / 0.6) * 20
            8.3 20 share(people_with_e_signature / population_15_plus / 0.5) * 20
            8.4 10 share(workers_trained_digital_skills / working_age_population / 0.7) * 10
            8.5 20 share(engagement_activities / 20) * 20
            9 20
            9.1 20 operations_centre_status * 20
            """;

    /** The points of a criterion or of a part of one, and the inputs that they follow from. */
    private record Measure(Expression expression, List<String> names) {}

    /** A criterion, or a group where there is nothing to measure. */
    private record Node(String id, int max, List<Measure> measures) {}

    private final Node[] nodes;

    /** Builds the expressions. */
    public Exp4jFromMap() {
        nodes = ANNEX.lines().map(Exp4jFromMap::node).toArray(Node[]::new);
    }

    private static Node node(String line) {
        String[] words = line.split(" ", 3);
        List<Measure> measures = words.length < 3
                ? List.of()
                : Arrays.stream(words[2].split(" ; "))
                        .map(Exp4jFromMap::measure)
                        .toList();
        return new Node(words[0], Integer.parseInt(words[1]), measures);
    }

    private static Measure measure(String formula) {
        List<String> names = NAME.matcher(formula)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        Expression expression = new ExpressionBuilder(formula)
                .operator(new Quotient())
                .functions(new Share(), new AtLeast(), new Above())
                .implicitMultiplication(false)
                .variables(Set.copyOf(names))
                .build();
        return new Measure(expression, names);
    }

    /** IEEE division, infinite for a/0, but NaN for all that is divided by 0/0 or a/0. */
    private static final class Quotient extends Operator {
        Quotient() {
            super("/", 2, true, PRECEDENCE_DIVISION);
        }

        @Override
        public double apply(double... operands) {
            return Double.isInfinite(operands[1]) ? Double.NaN : operands[0] / operands[1];
        }
    }

    /** Limited to 0…1. */
    private static final class Share extends Function {
        Share() {
            super("share", 1);
        }

        @Override
        public double apply(double... x) {
            return Double.isInfinite(x[0]) ? x[0] : Math.max(0, Math.min(x[0], 1));
        }
    }

    /** 1 from a threshold on. */
    private static final class AtLeast extends Function {
        AtLeast() {
            super("at_least", 2);
        }

        @Override
        public double apply(double... x) {
            return Double.isFinite(x[0]) ? x[0] >= x[1] ? 1 : 0 : x[0];
        }
    }

    /** 1 above a threshold. */
    private static final class Above extends Function {
        Above() {
            super("above", 2);
        }

        @Override
        public double apply(double... x) {
            return Double.isFinite(x[0]) ? x[0] > x[1] ? 1 : 0 : x[0];
        }
    }

    /**
     * Scores one unit.
     *
     * @param unit values by input name: numbers, booleans, options, or all of them as texts
     * @return the total, then each group followed by its criteria
     */
    public List<ScoreLine> score(Map<String, ?> unit) {
        var lines = new ScoreLine[nodes.length + 1];
        double total = 0;
        int groupStates = 0;
        int at = 0;
        while (at < nodes.length) {
            Node group = nodes[at];
            int head = ++at;
            double points = 0;
            int states = 0;
            while (at < nodes.length && !nodes[at].measures().isEmpty()) {
                ScoreLine line = line(nodes[at++], unit);
                lines[at] = line;
                points += line.points();
                states |= line.state().bit();
            }
            State state = State.of(states);
            lines[head] =
                    new ScoreLine(group.id(), points, group.max(), state, group.max() - points);
            total += points;
            groupStates |= state.bit();
        }
        lines[0] = new ScoreLine("", total, 660, State.of(groupStates), 660 - total);
        return Collections.unmodifiableList(Arrays.asList(lines));
    }

    private static ScoreLine line(Node node, Map<String, ?> unit) {
        if (node.id().equals("1.4") && !Written.isYes(unit, "portal_has_dx_section")) {
            boolean known = unit.get("portal_has_dx_section") != null;
            return line(node, known ? State.SCORED : State.NO_DATA, 0);
        }
        double points = 0;
        int states = 0;
        for (Measure measure : node.measures()) {
            State state = fill(measure, unit);
            if (state == State.SCORED) {
                double value = measure.expression().evaluate();
                if (Double.isNaN(value) || Double.isInfinite(value)) {
                    state = State.overZero(
                            node.id(), Double.isNaN(value) || LENIENT.contains(node.id()));
                } else {
                    points += value;
                }
            }
            states |= state.bit();
        }
        boolean cohort = node.id().equals("5.1") && states == State.SCORED.bit();
        return line(node, cohort ? State.NEEDS_COHORT : State.of(states), points);
    }

    private static ScoreLine line(Node node, State state, double points) {
        return new ScoreLine(node.id(), points, node.max(), state, node.max() - points);
    }

    private static State fill(Measure measure, Map<String, ?> unit) {
        for (String name : measure.names()) {
            Object value = unit.get(name);
            if (value == null) {
                return State.NO_DATA;
            }
            measure.expression().setVariable(name, number(value));
        }
        return State.SCORED;
    }

    private static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value instanceof Boolean yes ? (yes ? 1 : 0) : number((String) value);
    }

    private static double number(String word) {
        return switch (word) {
            case "leader", "weekly", "deployed", "có", "true" -> 1;
            case "deputy", "monthly", "in_progress" -> 0.5;
            case "none", "less", "không", "false" -> 0;
            default -> Written.decimal(word);
        };
    }
}
