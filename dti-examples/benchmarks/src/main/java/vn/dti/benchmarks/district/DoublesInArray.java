package vn.dti.benchmarks.district;

import java.util.List;
import java.util.Map;

/**
 * The least that scoring can cost: doubles in an array, no map, no records, no states.
 *
 * <p>Numbers that nobody gave are NaN and earn nothing.
 */
public final class DoublesInArray {

    /** What the criteria read, in the order in which they do; shared inputs stand for each reader. */
    private static final List<String> READ = List.of("""
            committee_head meetings_chaired meetings_total directives_signed_by_head
            directives_required portal_has_dx_section portal_dx_articles broadcast_frequency
            party_resolution_issued five_year_plan_issued annual_plan_issued
            architecture_training_attendees staff_total online_service_initiative_issued
            sme_initiative_issued officials_with_computer officials_total computers_online
            computers_total specialised_apps_on_city_dc specialised_apps_total
            shared_platforms_deployed shared_platforms_required shared_platforms_on_datacentre
            communes_with_digital_team communes_total villages_with_digital_team villages_total
            civil_servants_dx_dedicated civil_servants_dx_concurrent
            public_employees_dx_dedicated public_employees_dx_concurrent civil_servants_total
            public_employees_total has_security_staff staff_trained_dx
            workers_trained_digital_skills working_age_population schools_digital schools_total
            info_systems_protected info_systems_approved info_systems_checked info_systems_total
            info_systems_with_response_plan portal_functions_ok portal_ipv6
            partial_services_with_online_dossiers full_services_with_online_dossiers
            partial_services_with_dossiers full_services_with_dossiers
            service_dossiers_online_partial service_dossiers_online_full service_dossiers_total
            satisfaction_satisfied satisfaction_respondents uses_lgsp uses_shared_data_warehouse
            uses_feedback_1022 uses_online_meetings uses_socioeconomic_dashboard
            uses_procedure_system uses_data_mining uses_virtual_assistant
            dossiers_online_this_year dossiers_resolved_this_year dossiers_online_last_year
            dossiers_resolved_last_year work_files_online work_files_total feedback_1022_on_time
            feedback_1022_received indicators_updated indicators_required smes_on_platforms
            smes_total enterprises_with_e_contracts enterprises_total enterprises_with_e_tax
            people_with_eid population people_15_plus_with_account population_15_plus
            people_with_e_signature engagement_activities operations_centre_status""".strip().split("\\s+"));

    private DoublesInArray() {}

    /**
     * Takes the numbers out of a map, which is not part of what is measured.
     *
     * @param unit values by input name
     * @return numbers as they are, yes and no as 1 and 0, options as their share
     */
    public static double[] extract(Map<String, ?> unit) {
        return READ.stream().mapToDouble(name -> number(unit, name)).toArray();
    }

    private static double number(Map<String, ?> unit, String name) {
        Object value = unit.get(name);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Boolean yes) {
            return yes ? 1 : 0;
        }
        return switch (String.valueOf(value)) {
            case "leader", "weekly", "deployed" -> 1;
            case "deputy", "monthly", "in_progress" -> 0.5;
            case "none", "less" -> 0;
            default -> Double.NaN;
        };
    }

    /**
     * Scores one unit.
     *
     * @param x what {@link #extract} gives
     * @return the points of the total, then of each group followed by its criteria
     */
    public static double[] score(double[] x) {
        var p = new double[61];
        first(x, p);
        second(x, p);
        sum(p, 1, 2, 7);
        sum(p, 7, 8, 14);
        sum(p, 14, 15, 19);
        sum(p, 19, 20, 27);
        sum(p, 27, 28, 32);
        sum(p, 32, 33, 49);
        sum(p, 49, 50, 53);
        sum(p, 53, 54, 59);
        sum(p, 59, 60, 61);
        p[0] = p[1] + p[7] + p[14] + p[19] + p[27] + p[32] + p[49] + p[53] + p[59];
        return p;
    }

    private static void first(double[] x, double[] p) {
        p[2] = 10 * share(x[0]);
        p[3] = 10 * ratio(x[1], x[2]);
        p[4] = 10 * ratio(x[3], x[4]);
        p[5] = x[5] == 1 ? x[6] >= 20 ? 10 : x[6] >= 10 ? 5 : x[6] >= 0 ? 2.5 : 0 : 0;
        p[6] = 20 * share(x[7]);
        p[8] = 5 * share(x[8]);
        p[9] = 5 * share(x[9]);
        p[10] = 10 * share(x[10]);
        p[11] = 10 * ratio(x[11], x[12]);
        p[12] = 10 * share(x[13]);
        p[13] = 10 * share(x[14]);
        p[15] = ratio(x[15], x[16]) >= 0.8 ? 5 : 0;
        p[16] = ratio(x[17], x[18]) >= 0.8 ? 5 : 0;
        double apps = ratio(x[19], x[20]);
        p[17] = apps > 0.8 ? 30 : apps >= 0.5 ? 15 : 0;
        p[18] = 15 * ratio(x[21], x[22]) + 15 * ratio(x[23], x[21]);
        p[20] = 10 * ratio(x[24], x[25]);
        p[21] = 10 * ratio(x[26], x[27]);
        p[22] = 10 * ratio(x[28] + x[29] + x[30] + x[31], x[32] + x[33]);
        p[23] = 10 * share(x[34]);
        p[24] = 10 * ratio(x[35], x[32] + x[33]);
        p[25] = 5 * ratio(x[36], x[37]);
        p[26] = 5 * ratio(x[38], x[39] * 0.5);
        p[29] = 10 * ratio(x[40], x[41]);
        p[30] = 10 * ratio(x[42], x[43]);
        p[31] = 5 * ratio(x[44], x[43]);
    }

    private static void second(double[] x, double[] p) {
        p[33] = 8 * share(x[45]) + 2 * share(x[46]);
        p[34] = 10 * ratio(x[47] + x[48], x[49] + x[50]);
        p[35] = 20 * ratio(x[51] + x[52], x[53] * 0.5);
        p[36] = 5 * ratio(x[54], x[55] * 0.9);
        for (int i = 0; i < 8; i++) {
            p[37 + i] = 10 * share(x[56 + i]);
        }
        p[45] = x[65] > 0 && x[66] > 0 && x[67] > 0
                ? 10 * share((share(x[64] / x[65]) / share(x[66] / x[67]) - 1) / 0.1)
                : 0;
        p[46] = 10 * ratio(x[68], x[69] * 0.8);
        p[47] = 20 * ratio(x[70], x[71]);
        p[48] = 20 * ratio(x[72], x[73]);
        p[50] = 30 * ratio(x[74], x[75] * 0.5);
        p[51] = 30 * ratio(x[76], x[77] * 0.8);
        p[52] = 30 * ratio(x[78], x[77]);
        p[54] = 20 * ratio(x[79], x[80]);
        p[55] = 20 * ratio(x[81], x[82] * 0.6);
        p[56] = 20 * ratio(x[83], x[82] * 0.5);
        p[57] = 10 * ratio(x[36], x[37] * 0.7);
        p[58] = 20 * share(x[84] / 20);
        p[60] = 20 * share(x[85]);
    }

    private static double ratio(double part, double whole) {
        return whole > 0 ? share(part / whole) : 0;
    }

    /** Clamped; NaN is no share. */
    private static double share(double value) {
        return value >= 1 ? 1 : value > 0 ? value : 0;
    }

    private static void sum(double[] p, int group, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += p[i];
        }
        p[group] = sum;
    }
}
