package vn.dti.benchmarks.district;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Exact without a thought for the price: every number a fraction of big integers. */
public final class FractionsFromMap {

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction FOUR_FIFTHS = Fraction.of(4, 5);

    private final Map<String, ?> unit;
    private final FractionLine[] lines = new FractionLine[61];
    private int next = 1;
    private int group;
    private int states;
    private int groupStates;
    private Fraction points = Fraction.ZERO;
    private Fraction total = Fraction.ZERO;

    private FractionsFromMap(Map<String, ?> unit) {
        this.unit = unit;
    }

    /**
     * Scores one unit.
     *
     * @param unit values by input name: numbers, booleans, options
     * @return the total, then each group followed by its criteria
     */
    public static List<FractionLine> score(Map<String, ?> unit) {
        return new FractionsFromMap(unit).lines();
    }

    private List<FractionLine> lines() {
        awareness();
        institutions();
        infrastructure();
        people();
        security();
        government();
        economy();
        society();
        city();
        Fraction max = Fraction.of(660);
        lines[0] = new FractionLine("", total, max, State.of(groupStates), max.minus(total));
        return Collections.unmodifiableList(Arrays.asList(lines));
    }

    private void awareness() {
        open();
        choice("1.1", 10, "committee_head", "leader", "deputy");
        ratio("1.2", 10, number("meetings_chaired"), number("meetings_total"));
        Optional<Fraction> signed = number("directives_signed_by_head");
        Optional<Fraction> required = number("directives_required");
        if (signed.isPresent() && required.filter(Fraction::isZero).isPresent()) {
            add("1.3", 10, State.ZERO_DENOMINATOR, Fraction.ZERO);
        } else {
            ratio("1.3", 10, signed, required);
        }
        articles();
        choice("1.5", 20, "broadcast_frequency", "weekly", "monthly");
        close("1", 60);
    }

    private void articles() {
        Object section = unit.get("portal_has_dx_section");
        Optional<Fraction> articles = number("portal_dx_articles");
        if (Boolean.FALSE.equals(section)) {
            add("1.4", 10, State.SCORED, Fraction.ZERO);
        } else if (section == null || articles.isEmpty()) {
            add("1.4", 10, State.NO_DATA, Fraction.ZERO);
        } else if (articles.get().isAtLeast(Fraction.of(20))) {
            add("1.4", 10, State.SCORED, Fraction.ONE);
        } else {
            boolean ten = articles.get().isAtLeast(Fraction.of(10));
            add("1.4", 10, State.SCORED, ten ? HALF : Fraction.of(1, 4));
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
        Optional<Fraction> apps = number("specialised_apps_on_city_dc");
        Optional<Fraction> allApps = number("specialised_apps_total");
        State state = state("3.3", apps, allApps);
        Fraction share = state == State.SCORED ? apps.get().over(allApps.get()) : Fraction.ZERO;
        Fraction half = share.isAtLeast(HALF) ? HALF : Fraction.ZERO;
        add("3.3", 30, state, share.isAbove(FOUR_FIFTHS) ? Fraction.ONE : half);
        platforms();
        close("3", 70);
    }

    private void platforms() {
        Optional<Fraction> deployed = number("shared_platforms_deployed");
        Optional<Fraction> required = number("shared_platforms_required");
        Optional<Fraction> central = number("shared_platforms_on_datacentre");
        State first = state("3.4", deployed, required);
        State second = state("3.4", central, deployed);
        Fraction half = first == State.SCORED
                ? deployed.get().over(required.get()).asShare().times(HALF)
                : Fraction.ZERO;
        Fraction other = second == State.SCORED
                ? central.get().over(deployed.get()).asShare().times(HALF)
                : Fraction.ZERO;
        add("3.4", 30, first.and(second), half.plus(other));
    }

    private void people() {
        open();
        ratio("4.1", 10, number("communes_with_digital_team"), number("communes_total"));
        ratio("4.2", 10, number("villages_with_digital_team"), number("villages_total"));
        Optional<Fraction> transforming = sum(
                "civil_servants_dx_dedicated",
                "civil_servants_dx_concurrent",
                "public_employees_dx_dedicated",
                "public_employees_dx_concurrent");
        Optional<Fraction> staff = sum("civil_servants_total", "public_employees_total");
        ratio("4.3", 10, transforming, staff);
        yesNo("4.4", 10, "has_security_staff");
        ratio("4.5", 10, number("staff_trained_dx"), staff);
        ratio("4.6", 5, number("workers_trained_digital_skills"), number("working_age_population"));
        ratio("4.7", 5, number("schools_digital"), number("schools_total"), HALF);
        close("4", 60);
    }

    private void security() {
        open();
        Optional<Fraction> approved = number("info_systems_approved");
        State state = approved.isPresent() ? State.NEEDS_COHORT : State.NO_DATA;
        add("5.1", 10, state, Fraction.ZERO);
        ratio("5.2", 10, number("info_systems_protected"), approved);
        Optional<Fraction> systems = number("info_systems_total");
        ratio("5.3", 10, number("info_systems_checked"), systems);
        ratio("5.4", 5, number("info_systems_with_response_plan"), systems);
        close("5", 35);
    }

    private void government() {
        open();
        portal();
        Optional<Fraction> online =
                sum("partial_services_with_online_dossiers", "full_services_with_online_dossiers");
        ratio(
                "6.2",
                10,
                online,
                sum("partial_services_with_dossiers", "full_services_with_dossiers"));
        Optional<Fraction> dossiers =
                sum("service_dossiers_online_partial", "service_dossiers_online_full");
        ratio("6.3", 20, dossiers, number("service_dossiers_total"), HALF);
        Fraction ninety = Fraction.of(9, 10);
        Optional<Fraction> satisfied = number("satisfaction_satisfied");
        ratio("6.4", 5, satisfied, number("satisfaction_respondents"), ninety);
        yesNo("6.5", 10, "uses_lgsp");
        yesNo("6.6", 10, "uses_shared_data_warehouse");
        yesNo("6.7", 10, "uses_feedback_1022");
        yesNo("6.8", 10, "uses_online_meetings");
        yesNo("6.9", 10, "uses_socioeconomic_dashboard");
        yesNo("6.10", 10, "uses_procedure_system");
        yesNo("6.11", 10, "uses_data_mining");
        yesNo("6.12", 10, "uses_virtual_assistant");
        growth();
        ratio("6.14", 10, number("work_files_online"), number("work_files_total"), FOUR_FIFTHS);
        ratio("6.15", 20, number("feedback_1022_on_time"), number("feedback_1022_received"));
        ratio("6.16", 20, number("indicators_updated"), number("indicators_required"));
        close("6", 185);
    }

    private void portal() {
        Object functions = unit.get("portal_functions_ok");
        Object ipv6 = unit.get("portal_ipv6");
        State state = functions == null && ipv6 == null ? State.NO_DATA : State.SCORED;
        Fraction first = Boolean.TRUE.equals(functions) ? FOUR_FIFTHS : Fraction.ZERO;
        Fraction second = Boolean.TRUE.equals(ipv6) ? Fraction.of(1, 5) : Fraction.ZERO;
        add("6.1", 10, state, first.plus(second));
    }

    private void growth() {
        Optional<Fraction> online = number("dossiers_online_this_year");
        Optional<Fraction> resolved = number("dossiers_resolved_this_year");
        Optional<Fraction> onlineBefore = number("dossiers_online_last_year");
        Optional<Fraction> resolvedBefore = number("dossiers_resolved_last_year");
        if (Stream.of(online, resolved, onlineBefore, resolvedBefore).anyMatch(Optional::isEmpty)) {
            add("6.13", 10, State.NO_DATA, Fraction.ZERO);
        } else if (Stream.of(resolved, onlineBefore, resolvedBefore)
                .anyMatch(each -> each.get().isZero())) {
            boolean sound = !resolved.get().isZero() || online.get().isZero();
            add("6.13", 10, State.overZero("6.13", sound), Fraction.ZERO);
        } else {
            Fraction now = online.get().over(resolved.get()).asShare();
            Fraction before = onlineBefore.get().over(resolvedBefore.get()).asShare();
            Fraction growth = now.over(before).minus(Fraction.ONE);
            add("6.13", 10, State.SCORED, growth.over(Fraction.of(1, 10)).asShare());
        }
    }

    private void economy() {
        open();
        ratio("7.1", 30, number("smes_on_platforms"), number("smes_total"), HALF);
        Optional<Fraction> enterprises = number("enterprises_total");
        ratio("7.2", 30, number("enterprises_with_e_contracts"), enterprises, FOUR_FIFTHS);
        ratio("7.3", 30, number("enterprises_with_e_tax"), enterprises);
        close("7", 90);
    }

    private void society() {
        open();
        ratio("8.1", 20, number("people_with_eid"), number("population"));
        Optional<Fraction> adults = number("population_15_plus");
        ratio("8.2", 20, number("people_15_plus_with_account"), adults, Fraction.of(3, 5));
        ratio("8.3", 20, number("people_with_e_signature"), adults, HALF);
        Optional<Fraction> trained = number("workers_trained_digital_skills");
        ratio("8.4", 10, trained, number("working_age_population"), Fraction.of(7, 10));
        Optional<Fraction> activities = number("engagement_activities");
        State state = activities.isPresent() ? State.SCORED : State.NO_DATA;
        Fraction count = activities.orElse(Fraction.ZERO);
        add("8.5", 20, state, count.over(Fraction.of(20)).asShare());
        close("8", 90);
    }

    private void city() {
        open();
        choice("9.1", 20, "operations_centre_status", "deployed", "in_progress");
        close("9", 20);
    }

    private Optional<Fraction> number(String name) {
        return unit.get(name) instanceof Number number
                ? Optional.of(Fraction.of(number.longValue()))
                : Optional.empty();
    }

    private Optional<Fraction> sum(String... names) {
        Optional<Fraction> sum = Optional.of(Fraction.ZERO);
        for (String name : names) {
            Optional<Fraction> number = number(name);
            sum = sum.flatMap(left -> number.map(left::plus));
        }
        return sum;
    }

    private void yesNo(String id, int max, String name) {
        Object answer = unit.get(name);
        State state = answer == null ? State.NO_DATA : State.SCORED;
        add(id, max, state, Boolean.TRUE.equals(answer) ? Fraction.ONE : Fraction.ZERO);
    }

    private void choice(String id, int max, String name, String whole, String half) {
        Object option = unit.get(name);
        State state = option == null ? State.NO_DATA : State.SCORED;
        Fraction other = half.equals(option) ? HALF : Fraction.ZERO;
        add(id, max, state, whole.equals(option) ? Fraction.ONE : other);
    }

    private void bands(String id, int max, Optional<Fraction> part, Optional<Fraction> whole) {
        State state = state(id, part, whole);
        boolean reached =
                state == State.SCORED && part.get().over(whole.get()).isAtLeast(FOUR_FIFTHS);
        add(id, max, state, reached ? Fraction.ONE : Fraction.ZERO);
    }

    private void ratio(String id, int max, Optional<Fraction> part, Optional<Fraction> whole) {
        ratio(id, max, part, whole, Fraction.ONE);
    }

    private void ratio(
            String id,
            int max,
            Optional<Fraction> part,
            Optional<Fraction> whole,
            Fraction target) {
        State state = state(id, part, whole);
        Fraction share = state == State.SCORED
                ? part.get().over(whole.get()).over(target).asShare()
                : Fraction.ZERO;
        add(id, max, state, share);
    }

    private static State state(String id, Optional<Fraction> part, Optional<Fraction> whole) {
        if (part.isEmpty() || whole.isEmpty()) {
            return State.NO_DATA;
        }
        return whole.get().isZero() ? State.overZero(id, part.get().isZero()) : State.SCORED;
    }

    private void open() {
        group = next++;
        points = Fraction.ZERO;
        states = 0;
    }

    private void add(String id, int max, State state, Fraction share) {
        Fraction most = Fraction.of(max);
        Fraction earned = share.times(most);
        lines[next++] = new FractionLine(id, earned, most, state, most.minus(earned));
        points = points.plus(earned);
        states |= state.bit();
    }

    private void close(String id, int max) {
        Fraction most = Fraction.of(max);
        State state = State.of(states);
        lines[group] = new FractionLine(id, points, most, state, most.minus(points));
        total = total.plus(points);
        groupStates |= state.bit();
    }
}
