// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.wording.NormalText;
import vn.dti.wording.Spelling;

/** The headers that a table of units for a framework may have. */
final class HeadingNames {

    private static final Map<Heading.About, List<String>> ABOUT = Map.of(
            Heading.About.UNIT,
            List.of(
                    "unit",
                    "đơn vị",
                    "tên đơn vị",
                    "địa phương",
                    "tên địa phương",
                    "đơn vị hành chính",
                    "tên đơn vị hành chính",
                    "cơ quan, đơn vị",
                    "cơ quan/đơn vị",
                    "tên cơ quan, đơn vị"),
            Heading.About.GROUP,
            List.of("group", "nhóm", "nhóm xếp hạng"),
            Heading.About.PERIOD,
            List.of("period", "kỳ", "kỳ đánh giá", "năm"),
            Heading.About.KIND,
            List.of("kind", "loại số liệu"),
            Heading.About.NUMBER,
            List.of("stt", "tt", "số tt", "số thứ tự", "thứ tự", "no.", "no", "#"));

    /** What units are called where no figure is called so. */
    private static final List<String> UNITS = List.of(
            "xã",
            "phường",
            "xã, phường",
            "xã/phường",
            "phường/xã",
            "xã, phường, thị trấn",
            "xã, phường, đặc khu",
            "huyện",
            "quận, huyện",
            "quận/huyện",
            "huyện, thị xã, thành phố",
            "cơ quan",
            "sở, ngành",
            "sở, ban, ngành",
            "đơn vị báo cáo");

    private final Map<String, Heading> headings = new HashMap<>();
    private final List<String> known = new ArrayList<>();
    private int longest;

    private HeadingNames() {}

    static HeadingNames of(Framework framework) {
        var names = new HeadingNames();
        List<Input> inputs = framework.inputs();
        // A framework may well have a figure that it calls «kind»; its own name is meant then.
        inputs.stream()
                .filter(input ->
                        !ABOUT.getOrDefault(Heading.About.UNIT, List.of()).contains(input.name()))
                .forEach(input -> names.add(input.name(), new Heading.Figure(input)));
        for (Heading.About about : Heading.About.values()) {
            ABOUT.getOrDefault(about, List.of()).forEach(name -> names.add(name, about));
        }
        inputs.forEach(input -> names.add(input.name(), new Heading.Figure(input)));
        labels(inputs).forEach((label, labelled) -> names.add(label, heading(labelled)));
        framework
                .criteria()
                .forEach(each -> names.add(each.id(), new Heading.OfCriterion(each.id())));
        UNITS.stream()
                .flatMap(name -> Stream.of(name, "tên " + name))
                .forEach(name -> names.add(name, Heading.About.UNIT));
        Stream<String> asked =
                Stream.of("unit", "đơn vị", "group", "nhóm", "period", "kỳ", "kind", "stt");
        names.known.addAll(Stream.concat(
                        asked,
                        inputs.stream().flatMap(each -> Stream.of(each.name(), each.label())))
                .toList());
        return names;
    }

    private static Map<String, List<Input>> labels(List<Input> inputs) {
        var labels = new HashMap<String, List<Input>>();
        inputs.forEach(input -> labels.computeIfAbsent(
                        NormalText.identity(input.label()), label -> new ArrayList<>())
                .add(input));
        return labels;
    }

    private static Heading heading(List<Input> labelled) {
        return labelled.size() == 1
                ? new Heading.Figure(labelled.get(0))
                : new Heading.Ambiguous(labelled.stream().map(Input::name).toList());
    }

    private void add(String name, Heading heading) {
        String identity = NormalText.identity(name);
        headings.putIfAbsent(identity, heading);
        longest = Math.max(longest, identity.length());
    }

    /** The content of a column with a header; empty if it is not known. */
    Optional<Heading> find(String header) {
        return header.isEmpty() || header.length() > 2 * longest
                ? Optional.empty()
                : Optional.ofNullable(headings.get(NormalText.identity(header)));
    }

    /** The known header that is nearest to one that is not. */
    Optional<String> suggestion(String header) {
        return Spelling.nearest(header, known);
    }
}
