// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dti.framework.Node;
import vn.dti.input.Assessment.Kind;
import vn.dti.web.period.Period;
import vn.dti.web.period.PeriodTerms;
import vn.dti.web.ranking.LiveRanking;
import vn.dti.web.submission.UnitSubmission;

/**
 * All that a ranking is made of, as files, and the command that makes it of them once more: {@code dti rank
 * framework.yaml units …}.
 */
final class RankingSources {

    private final Map<String, String> files = new LinkedHashMap<>();

    private RankingSources() {}

    /**
     * The files by their names.
     *
     * @param live finds the reports of the period before, where rules ask for them
     */
    static Map<String, String> of(
            Period period, PeriodTerms terms, List<UnitSubmission> taking, LiveRanking live) {
        var sources = new RankingSources();
        sources.files.put("framework.yaml", terms.framework());
        if (!terms.overlay().isBlank()) {
            sources.files.put("plan.yaml", terms.overlay());
        }
        for (int number = 1; number <= taking.size(); number++) {
            sources.put("units", number, taking.get(number - 1), Kind.VERIFIED);
        }
        if (period.asksForPrevious()) {
            sources.addPrevious(taking, live);
        }
        sources.files.put("command.txt", sources.command(period, terms) + "\n");
        return sources.files;
    }

    private void addPrevious(List<UnitSubmission> taking, LiveRanking live) {
        int number = 0;
        for (UnitSubmission each : taking) {
            number++;
            int place = number;
            live.earlier(each).ifPresent(last -> put("previous", place, last, last.counting()));
        }
    }

    private void put(String folder, int number, UnitSubmission one, Kind kind) {
        files.put(String.format(Locale.ROOT, "%s/%03d.yaml", folder, number), one.text(kind));
    }

    private String command(Period period, PeriodTerms terms) {
        var command = new StringBuilder("dti rank framework.yaml units");
        if (files.keySet().stream().anyMatch(file -> file.startsWith("previous/"))) {
            command.append(" --previous previous");
        }
        terms.readings()
                .forEach((criterion, reading) -> command.append(" --reading ")
                        .append(criterion)
                        .append('=')
                        .append(reading));
        for (Node group : period.framework().root().children()) {
            command.append(" --group ").append(group.id());
        }
        return command.append(" --format json --lang vi").toString();
    }
}
