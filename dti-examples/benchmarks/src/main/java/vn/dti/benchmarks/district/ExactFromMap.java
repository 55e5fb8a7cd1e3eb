// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks.district;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Exact where it matters: thresholds by cross-multiplied longs, sums as intervals that prove the two
 * decimals that are shown, big integers only where they do not.
 *
 * <p>A missing number is −1 on the way. Figures too large for longs are refused.
 */
public final class ExactFromMap {

    private static final long MISSING = -1;

    private final Map<String, ?> unit;
    private final ExactLine[] lines = new ExactLine[61];
    private final long[] numerators = new long[61];
    private final long[] denominators = new long[61];
    private final ExactSum total = new ExactSum();
    private ExactSum points = total;
    private int next = 1;
    private int group;
    private int states;
    private int groupStates;

    private ExactFromMap(Map<String, ?> unit) {
        this.unit = unit;
    }

    /**
     * Scores one unit.
     *
     * @param unit values by input name: numbers, booleans, options, or all of them as texts
     * @return the total, then each group followed by its criteria
     * @throws ArithmeticException if a product does not fit 64 bits
     */
    public static List<ExactLine> score(Map<String, ?> unit) {
        return new ExactFromMap(unit).lines();
    }

    private List<ExactLine> lines() {
        awareness();
        institutions();
        infrastructure();
        people();
        security();
        government();
        economy();
        society();
        city();
        lines[0] = line("", 660, State.of(groupStates), total, 1);
        return Collections.unmodifiableList(Arrays.asList(lines));
    }

    private void awareness() {
        open();
        choice("1.1", 10, "committee_head", "leader", "deputy");
        ratio("1.2", 10, number("meetings_chaired"), number("meetings_total"));
        long signed = number("directives_signed_by_head");
        long required = number("directives_required");
        if (signed >= 0 && required == 0) {
            add("1.3", 10, State.ZERO_DENOMINATOR, 0, 1);
        } else {
            ratio("1.3", 10, signed, required);
        }
        articles();
        choice("1.5", 20, "broadcast_frequency", "weekly", "monthly");
        close("1", 60);
    }

    private void articles() {
        if (unit.get("portal_has_dx_section") == null) {
            add("1.4", 10, State.NO_DATA, 0, 1);
        } else if (!Written.isYes(unit, "portal_has_dx_section")) {
            add("1.4", 10, State.SCORED, 0, 1);
        } else {
            long articles = number("portal_dx_articles");
            if (articles == MISSING) {
                add("1.4", 10, State.NO_DATA, 0, 1);
            } else {
                add("1.4", 10, State.SCORED, articles >= 20 ? 40 : articles >= 10 ? 20 : 10, 4);
            }
        }
    }

    private void institutions() {
        open();
        yesNo("2.1", 5, "party_resolution_issued");
        yesNo("2.2", 5, "five_year_plan_issued");
        yesNo("2.3", 10, "annual_plan_issued");
        ratio("2.4", 10, number("architecture_training_attendees"), number("staff_total"));
        yesNo("2.5", 10, "online_service_initiative_issued");
        yesNo("2.6", 10, "sme_initiative_issued");
        close("2", 50);
    }

    private void infrastructure() {
        open();
        bands("3.1", 5, number("officials_with_computer"), number("officials_total"));
        bands("3.2", 5, number("computers_online"), number("computers_total"));
        long apps = number("specialised_apps_on_city_dc");
        long allApps = number("specialised_apps_total");
        State state = state("3.3", apps, allApps);
        if (state != State.SCORED) {
            add("3.3", 30, state, 0, 1);
        } else {
            boolean most = Math.multiplyExact(apps, 5L) > Math.multiplyExact(allApps, 4L);
            boolean half = Math.multiplyExact(apps, 2L) >= allApps;
            add("3.3", 30, state, most ? 30 : half ? 15 : 0, 1);
        }
        platforms();
        close("3", 70);
    }

    private void platforms() {
        long deployed = number("shared_platforms_deployed");
        long required = number("shared_platforms_required");
        long central = number("shared_platforms_on_datacentre");
        State first = state("3.4", deployed, required);
        State second = state("3.4", central, deployed);
        long above = first == State.SCORED ? Math.min(deployed, required) : 0;
        long below = first == State.SCORED ? required : 1;
        long otherAbove = second == State.SCORED ? Math.min(central, deployed) : 0;
        long otherBelow = second == State.SCORED ? deployed : 1;
        long sum = Math.addExact(
                Math.multiplyExact(above, otherBelow), Math.multiplyExact(otherAbove, below));
        add(
                "3.4",
                30,
                first.and(second),
                Math.multiplyExact(15L, sum),
                Math.multiplyExact(below, otherBelow));
    }

    private void people() {
        open();
        ratio("4.1", 10, number("communes_with_digital_team"), number("communes_total"));
        ratio("4.2", 10, number("villages_with_digital_team"), number("villages_total"));
        long transforming = sum(
                sum(number("civil_servants_dx_dedicated"), number("civil_servants_dx_concurrent")),
                sum(
                        number("public_employees_dx_dedicated"),
                        number("public_employees_dx_concurrent")));
        long staff = sum(number("civil_servants_total"), number("public_employees_total"));
        ratio("4.3", 10, transforming, staff);
        yesNo("4.4", 10, "has_security_staff");
        ratio("4.5", 10, number("staff_trained_dx"), staff);
        ratio("4.6", 5, number("workers_trained_digital_skills"), number("working_age_population"));
        ratio("4.7", 5, number("schools_digital"), number("schools_total"), 1, 2);
        close("4", 60);
    }

    private void security() {
        open();
        long approved = number("info_systems_approved");
        add("5.1", 10, approved == MISSING ? State.NO_DATA : State.NEEDS_COHORT, 0, 1);
        ratio("5.2", 10, number("info_systems_protected"), approved);
        long systems = number("info_systems_total");
        ratio("5.3", 10, number("info_systems_checked"), systems);
        ratio("5.4", 5, number("info_systems_with_response_plan"), systems);
        close("5", 35);
    }

    private void government() {
        open();
        portal();
        long online = sum(
                number("partial_services_with_online_dossiers"),
                number("full_services_with_online_dossiers"));
        long services = sum(
                number("partial_services_with_dossiers"), number("full_services_with_dossiers"));
        ratio("6.2", 10, online, services);
        long dossiers = sum(
                number("service_dossiers_online_partial"), number("service_dossiers_online_full"));
        ratio("6.3", 20, dossiers, number("service_dossiers_total"), 1, 2);
        ratio(
                "6.4",
                5,
                number("satisfaction_satisfied"),
                number("satisfaction_respondents"),
                9,
                10);
        yesNo("6.5", 10, "uses_lgsp");
        yesNo("6.6", 10, "uses_shared_data_warehouse");
        yesNo("6.7", 10, "uses_feedback_1022");
        yesNo("6.8", 10, "uses_online_meetings");
        yesNo("6.9", 10, "uses_socioeconomic_dashboard");
        yesNo("6.10", 10, "uses_procedure_system");
        yesNo("6.11", 10, "uses_data_mining");
        yesNo("6.12", 10, "uses_virtual_assistant");
        growth();
        ratio("6.14", 10, number("work_files_online"), number("work_files_total"), 4, 5);
        ratio("6.15", 20, number("feedback_1022_on_time"), number("feedback_1022_received"));
        ratio("6.16", 20, number("indicators_updated"), number("indicators_required"));
        close("6", 185);
    }

    private void portal() {
        boolean isMissing =
                unit.get("portal_functions_ok") == null && unit.get("portal_ipv6") == null;
        long earned = Written.isYes(unit, "portal_functions_ok") ? 8 : 0;
        earned += Written.isYes(unit, "portal_ipv6") ? 2 : 0;
        add("6.1", 10, isMissing ? State.NO_DATA : State.SCORED, earned, 1);
    }

    /** ((a/b) / (c/d) − 1) / (1/10) of 10 points are 100 (ad − bc) / bc, with a ≤ b and c ≤ d. */
    private void growth() {
        long online = number("dossiers_online_this_year");
        long resolved = number("dossiers_resolved_this_year");
        long onlineBefore = number("dossiers_online_last_year");
        long resolvedBefore = number("dossiers_resolved_last_year");
        if (Math.min(Math.min(online, resolved), Math.min(onlineBefore, resolvedBefore)) < 0) {
            add("6.13", 10, State.NO_DATA, 0, 1);
        } else if (resolved == 0 || onlineBefore == 0 || resolvedBefore == 0) {
            add("6.13", 10, State.overZero("6.13", resolved > 0 || online == 0), 0, 1);
        } else {
            long before = Math.multiplyExact(resolved, Math.min(onlineBefore, resolvedBefore));
            long more = Math.multiplyExact(Math.min(online, resolved), resolvedBefore) - before;
            boolean full = Math.multiplyExact(more, 10L) >= before;
            if (more <= 0 || full) {
                add("6.13", 10, State.SCORED, full ? 10 : 0, 1);
            } else {
                add("6.13", 10, State.SCORED, Math.multiplyExact(more, 100L), before);
            }
        }
    }

    private void economy() {
        open();
        ratio("7.1", 30, number("smes_on_platforms"), number("smes_total"), 1, 2);
        long enterprises = number("enterprises_total");
        ratio("7.2", 30, number("enterprises_with_e_contracts"), enterprises, 4, 5);
        ratio("7.3", 30, number("enterprises_with_e_tax"), enterprises);
        close("7", 90);
    }

    private void society() {
        open();
        ratio("8.1", 20, number("people_with_eid"), number("population"));
        long adults = number("population_15_plus");
        ratio("8.2", 20, number("people_15_plus_with_account"), adults, 3, 5);
        ratio("8.3", 20, number("people_with_e_signature"), adults, 1, 2);
        long trained = number("workers_trained_digital_skills");
        ratio("8.4", 10, trained, number("working_age_population"), 7, 10);
        long activities = number("engagement_activities");
        if (activities == MISSING) {
            add("8.5", 20, State.NO_DATA, 0, 1);
        } else {
            add("8.5", 20, State.SCORED, Math.min(activities, 20), 1);
        }
        close("8", 90);
    }

    private void city() {
        open();
        choice("9.1", 20, "operations_centre_status", "deployed", "in_progress");
        close("9", 20);
    }

    private long number(String name) {
        return Written.whole(unit, name);
    }

    private static long sum(long one, long other) {
        return one < 0 || other < 0 ? MISSING : Math.addExact(one, other);
    }

    private void yesNo(String id, int max, String name) {
        State state = unit.get(name) == null ? State.NO_DATA : State.SCORED;
        add(id, max, state, Written.isYes(unit, name) ? max : 0, 1);
    }

    private void choice(String id, int max, String name, String whole, String half) {
        Object option = unit.get(name);
        if (option == null) {
            add(id, max, State.NO_DATA, 0, 1);
        } else {
            add(
                    id,
                    max,
                    State.SCORED,
                    option.equals(whole) ? max : option.equals(half) ? max / 2 : 0,
                    1);
        }
    }

    private void bands(String id, int max, long part, long whole) {
        State state = state(id, part, whole);
        boolean reached = state == State.SCORED
                && Math.multiplyExact(part, 5L) >= Math.multiplyExact(whole, 4L);
        add(id, max, state, reached ? max : 0, 1);
    }

    private void ratio(String id, int max, long part, long whole) {
        ratio(id, max, part, whole, 1, 1);
    }

    /** With the target t/u: full marks from part × u ≥ whole × t on, else part × u / (whole × t). */
    private void ratio(String id, int max, long part, long whole, long t, long u) {
        State state = state(id, part, whole);
        if (state != State.SCORED) {
            add(id, max, state, 0, 1);
            return;
        }
        long above = Math.multiplyExact(part, u);
        long below = Math.multiplyExact(whole, t);
        if (above >= below) {
            add(id, max, state, max, 1);
        } else {
            add(id, max, state, Math.multiplyExact(above, (long) max), below);
        }
    }

    private static State state(String id, long part, long whole) {
        if (part < 0 || whole < 0) {
            return State.NO_DATA;
        }
        return whole == 0 ? State.overZero(id, part == 0) : State.SCORED;
    }

    private void open() {
        group = next++;
        points = new ExactSum();
        states = 0;
    }

    private void add(String id, int max, State state, long numerator, long denominator) {
        long whole = denominator == 1 ? numerator : numerator / denominator;
        long rest = numerator - whole * denominator;
        long hundredths = whole * 100;
        if (rest != 0) {
            long doubled = Math.addExact(Math.multiplyExact(rest, 200L), denominator);
            hundredths += doubled / Math.multiplyExact(denominator, 2L);
        }
        numerators[next] = numerator;
        denominators[next] = denominator;
        lines[next++] = new ExactLine(id, hundredths, max, state, max * 100L - hundredths);
        points.add(whole, rest, denominator);
        states |= state.bit();
    }

    private void close(String id, int max) {
        State state = State.of(states);
        lines[group] = line(id, max, state, points, group + 1);
        total.add(points);
        groupStates |= state.bit();
    }

    private ExactLine line(String id, int max, State state, ExactSum sum, int from) {
        long hundredths = sum.hundredths();
        return hundredths < 0
                ? slowly(id, max, state, from)
                : new ExactLine(id, hundredths, max, state, max * 100L - hundredths);
    }

    /** The exact sum of all lines since {@code from}; those of groups hold no fraction. */
    private ExactLine slowly(String id, int max, State state, int from) {
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        for (int i = from; i < next; i++) {
            if (denominators[i] != 0) {
                BigInteger denominator = BigInteger.valueOf(denominators[i]);
                BigInteger numerator = BigInteger.valueOf(numerators[i]);
                above = above.multiply(denominator).add(numerator.multiply(below));
                below = below.multiply(denominator);
            }
        }
        long hundredths = ExactSum.hundredths(above, below);
        return new ExactLine(id, hundredths, max, state, max * 100L - hundredths);
    }
}
