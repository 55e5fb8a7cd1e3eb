// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks.district;

import java.util.HashMap;
import java.util.Map;

/**
 * The unit that is scored: huyện Bình Chánh 2023, 544.73 of 660 points.
 *
 * <p>The figures are those of {@code dti-examples/cli/examples/binh-chanh-2023.yaml}, chosen so that
 * they give the published points; the real ones were never published. Criterion 5.1 compares with a
 * cohort, which one unit alone does not have: its status is {@code NEEDS_COHORT}.
 */
public final class BinhChanh {

    private BinhChanh() {}

    /** {@return the values as a host that read them from a database would have them} */
    public static Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("committee_head", "leader");
        values.put("meetings_chaired", 8);
        values.put("meetings_total", 8);
        values.put("directives_signed_by_head", 12);
        values.put("directives_required", 12);
        values.put("portal_has_dx_section", true);
        values.put("portal_dx_articles", 36);
        values.put("broadcast_frequency", "weekly");
        values.put("party_resolution_issued", true);
        values.put("five_year_plan_issued", true);
        values.put("annual_plan_issued", true);
        values.put("architecture_training_attendees", 450);
        values.put("staff_total", 450);
        values.put("online_service_initiative_issued", true);
        values.put("sme_initiative_issued", false);
        values.put("officials_with_computer", 450);
        values.put("officials_total", 450);
        values.put("computers_online", 1170);
        values.put("computers_total", 1200);
        values.put("specialised_apps_on_city_dc", 11);
        values.put("specialised_apps_total", 12);
        values.put("shared_platforms_deployed", 7);
        values.put("shared_platforms_required", 7);
        values.put("shared_platforms_on_datacentre", 7);
        values.put("communes_with_digital_team", 16);
        values.put("communes_total", 16);
        values.put("villages_with_digital_team", 105);
        values.put("villages_total", 105);
        values.put("civil_servants_dx_dedicated", 12);
        values.put("civil_servants_dx_concurrent", 130);
        values.put("public_employees_dx_dedicated", 20);
        values.put("public_employees_dx_concurrent", 330);
        values.put("civil_servants_total", 400);
        values.put("public_employees_total", 3600);
        values.put("has_security_staff", true);
        values.put("staff_trained_dx", 0);
        values.put("workers_trained_digital_skills", 169_918L);
        values.put("working_age_population", 530_000L);
        values.put("schools_digital", 48);
        values.put("schools_total", 80);
        values.put("info_systems_approved", 0);
        values.put("info_systems_protected", 0);
        values.put("info_systems_checked", 3);
        values.put("info_systems_with_response_plan", 3);
        values.put("info_systems_total", 19);
        values.put("portal_functions_ok", true);
        values.put("portal_ipv6", false);
        values.put("partial_services_with_dossiers", 14);
        values.put("full_services_with_dossiers", 27);
        values.put("partial_services_with_online_dossiers", 8);
        values.put("full_services_with_online_dossiers", 23);
        values.put("service_dossiers_total", 200_000L);
        values.put("service_dossiers_online_partial", 45_000L);
        values.put("service_dossiers_online_full", 75_000L);
        values.put("satisfaction_satisfied", 4800);
        values.put("satisfaction_respondents", 5000);
        values.put("uses_lgsp", true);
        values.put("uses_shared_data_warehouse", true);
        values.put("uses_feedback_1022", true);
        values.put("uses_online_meetings", true);
        values.put("uses_socioeconomic_dashboard", true);
        values.put("uses_procedure_system", true);
        values.put("uses_data_mining", true);
        values.put("uses_virtual_assistant", true);
        values.put("dossiers_online_this_year", 120_000L);
        values.put("dossiers_resolved_this_year", 160_000L);
        values.put("dossiers_online_last_year", 90_000L);
        values.put("dossiers_resolved_last_year", 150_000L);
        values.put("work_files_online", 9200);
        values.put("work_files_total", 10_000);
        values.put("feedback_1022_on_time", 2500);
        values.put("feedback_1022_received", 2500);
        values.put("indicators_updated", 80);
        values.put("indicators_required", 80);
        values.put("smes_on_platforms", 26_675);
        values.put("smes_total", 48_500);
        values.put("enterprises_with_e_contracts", 30_232);
        values.put("enterprises_with_e_tax", 42_805);
        values.put("enterprises_total", 50_000);
        values.put("people_with_eid", 368_800L);
        values.put("population", 800_000L);
        values.put("people_15_plus_with_account", 434_000L);
        values.put("people_with_e_signature", 28_055L);
        values.put("population_15_plus", 620_000L);
        values.put("engagement_activities", 20);
        values.put("operations_centre_status", "deployed");
        return values;
    }
}
