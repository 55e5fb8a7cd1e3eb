// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.exact.Unmapped;
import vn.dti.input.Input;
import vn.dti.rule.Rule;

/**
 * Puts a framework together in Java, criterion by criterion.
 *
 * <pre>{@code
 * Input planned = Input.yesNo("planned", "Đã ban hành kế hoạch");
 * Input solved = Input.count("solved", "Phản ánh đã xử lý").partOf("received");
 * Input received = Input.count("received", "Phản ánh đã nhận");
 * Framework framework = FrameworkBuilder.of("xa-5-2024", "Chỉ số của xã", decision)
 *         .criterion("1", "Kế hoạch", 10, YesNo.of(planned))
 *         .group("2", "Phản ánh", group -> group
 *                 .criterion("2.1", "Tiếp nhận", 5, YesNo.of(open))
 *                 .criterion("2.2", "Xử lý", 15, Ratio.of(Expression.of(solved).over(Expression.of(received)))))
 *         .build();
 * }</pre>
 *
 * <p>A group adds up the points of what is in it. Inputs are those of the rules, in the order in which
 * these ask for them; others, such as the whole of a part, are added by {@link #input}. For one thread.
 */
public final class FrameworkBuilder implements Unmapped {

    private final String id;
    private final String title;
    private final Decision decision;
    private final List<Input> inputs;
    private final List<Node> children = new ArrayList<>();
    private Rounding display = Rounding.HALF_UP_2;
    private Edition edition = Edition.UNSTATED;
    private Classes classes = Classes.none();

    private FrameworkBuilder(String id, String title, Decision decision, List<Input> inputs) {
        this.id = Objects.requireNonNull(id, "id");
        this.title = Objects.requireNonNull(title, "title");
        this.decision = Objects.requireNonNull(decision, "decision");
        this.inputs = inputs;
    }

    /**
     * A framework without criteria yet.
     *
     * @param id issuer, number, year and level, for example {@code hcmc-79-2023-districts}
     * @param title its title
     * @param decision the decision that it carries out
     * @return a builder
     */
    public static FrameworkBuilder of(String id, String title, Decision decision) {
        return new FrameworkBuilder(id, title, decision, new ArrayList<>());
    }

    /**
     * Adds an input, in the place where it is first added.
     *
     * @param input an input; the same once more is of no effect, another of its name is refused in the end
     * @return this builder
     */
    public FrameworkBuilder input(Input input) {
        if (!inputs.contains(Objects.requireNonNull(input, "input"))) {
            inputs.add(input);
        }
        return this;
    }

    /**
     * Adds a criterion on ordinary terms.
     *
     * @param number its id as printed, for example {@code 2.1}
     * @param named its title
     * @param max the points that can be earned at most
     * @param rule how points follow from inputs
     * @return this builder
     */
    public FrameworkBuilder criterion(String number, String named, long max, Rule rule) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(named, "named");
        Objects.requireNonNull(rule, "rule");
        return criterion(Criterion.of(number, named, Rational.of(max), rule));
    }

    /**
     * Adds a criterion.
     *
     * @param criterion any criterion
     * @return this builder
     */
    public FrameworkBuilder criterion(Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        criterion.rule().inputs().forEach(this::input);
        children.add(criterion);
        return this;
    }

    /**
     * Adds a group whose maximum is the sum of what is in it.
     *
     * @param number its id as printed
     * @param named its title
     * @param content adds its criteria and groups to the builder that it is given
     * @return this builder
     */
    public FrameworkBuilder group(String number, String named, Consumer<FrameworkBuilder> content) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(named, "named");
        Objects.requireNonNull(content, "content");
        var group = new FrameworkBuilder(number, named, decision, inputs);
        content.accept(group);
        children.add(group.root(number));
        return this;
    }

    /**
     * States how points are shown, in place of two places, half up.
     *
     * @param rounding the places and the mode
     * @return this builder
     */
    public FrameworkBuilder display(Rounding rounding) {
        display = Objects.requireNonNull(rounding, "rounding");
        return this;
    }

    /**
     * States the version and when it applies.
     *
     * @param state the edition; its fingerprint may be empty, and is that of the content then
     * @return this builder
     */
    public FrameworkBuilder edition(Edition state) {
        edition = Objects.requireNonNull(state, "state");
        return this;
    }

    /**
     * States the classes that totals fall in.
     *
     * @param bounds the classes
     * @return this builder
     */
    public FrameworkBuilder classes(Classes bounds) {
        classes = Objects.requireNonNull(bounds, "bounds");
        return this;
    }

    /**
     * The framework.
     *
     * @return a framework of all that was added
     * @throws InvalidFrameworkException with everything that does not fit
     */
    public Framework build() {
        var document = new Document(
                decision, edition, List.of(), List.of(), List.of(), List.of(), classes);
        return new Framework(id, document, display, inputs, root(""));
    }

    private Group root(String number) {
        Rational max = children.stream()
                .filter(child -> !child.isBeside())
                .map(Node::max)
                .reduce(Rational.ZERO, Rational::plus);
        return new Group(number, title, max, new Aggregation.Sum(), children);
    }

    /** {@return the id and how many nodes it has so far, for logs} */
    @Override
    public String toString() {
        return id + ": " + children.size();
    }
}
