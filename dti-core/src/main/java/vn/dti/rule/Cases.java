// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * A decision table: the first condition that holds picks the rule, else the last rule counts.
 *
 * <p>A condition that is not known, with none before it that holds, leaves the table undecided: the
 * criterion gets what the policy says for that state.
 *
 * @param cases the conditions with their rules, in the order in which they are asked
 * @param otherwise the rule if no condition holds
 * @param last the condition that holds then, where the cases are the options of a choice that only says
 *     by what a unit is measured; none in a decision table
 */
public record Cases(List<Case> cases, Rule otherwise, Optional<Condition> last) implements Rule {

    /** Copies the cases. */
    public Cases {
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(otherwise, "otherwise");
        Objects.requireNonNull(last, "last");
        cases = List.copyOf(cases);
    }

    /**
     * A decision table.
     *
     * @param cases the conditions with their rules, in the order in which they are asked
     * @param otherwise the rule if no condition holds
     */
    public Cases(List<Case> cases, Rule otherwise) {
        this(cases, otherwise, Optional.empty());
    }

    /**
     * A rule for each option of a choice, such as a target for each region.
     *
     * <p>Example: 80 % in the mountains, 100 % in the plains. A unit that does not report the choice has
     * no value.
     *
     * @param options for each option the condition that it is chosen, and the rule; one or more
     * @return the rule
     */
    public static Cases byOption(List<Case> options) {
        Case last = options.get(options.size() - 1);
        return new Cases(
                options.subList(0, options.size() - 1), last.then(), Optional.of(last.when()));
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.cases().apply(this);
    }

    @Override
    public Explanation explain(Scope scope) {
        Outcome outcome = score(scope);
        Optional<Case> decisive = cases.stream()
                .filter(each -> !each.when().holds(scope.figures()).equals(Value.known(false)))
                .findFirst();
        boolean isPicked = decisive.filter(
                        each -> !each.when().holds(scope.figures()).isKnown())
                .isEmpty();
        var because = new ArrayList<>(asked(decisive, isPicked, scope));
        if (isPicked) {
            because.add(decisive.map(Case::then).orElse(otherwise).explain(scope));
        }
        Message claim = isPicked ? claim(decisive) : outcome.notices().get(0).message();
        return new Explanation(claim, Value.known(outcome.share()), because);
    }

    /**
     * The conditions up to the decisive one; of a choice the chosen option says it all. Of the one that
     * applies the claim says that it holds, so that the figures behind it are left to tell.
     */
    private List<Explanation> asked(Optional<Case> decisive, boolean isPicked, Scope scope) {
        Stream<Condition> before = cases.stream()
                .takeWhile(each -> decisive.filter(each::equals).isEmpty())
                .map(Case::when);
        Optional<Condition> picked = decisive.map(Case::when).or(() -> last);
        Stream<Explanation> others = (isByOption() ? Stream.<Condition>empty() : before)
                .map(condition -> Reasons.condition(condition, scope.figures()));
        Stream<Explanation> deciding = picked.stream()
                .map(condition -> Reasons.condition(condition, scope.figures()))
                .flatMap(each -> isPicked ? each.because().stream() : Stream.of(each));
        return Stream.concat(others, deciding).toList();
    }

    private boolean isByOption() {
        return last.isPresent();
    }

    private Message claim(Optional<Case> decisive) {
        return decisive.map(Case::when)
                .or(() -> last)
                .map(when -> Message.of(RulePhrase.CASE_TAKEN, when))
                .orElseGet(() -> Message.of(RulePhrase.OTHERWISE_TAKEN));
    }

    /** What is said of the rule that is left where no case holds. */
    private Message rest() {
        return last.map(when -> Message.of(RulePhrase.CASE, when))
                .orElseGet(() -> Message.of(RulePhrase.OTHERWISE));
    }

    @Override
    public Description describe(Stake stake) {
        Stream<Description> conditional = cases.stream()
                .map(each -> Description.under(
                        Message.of(RulePhrase.CASE, each.when()), each.then().describe(stake)));
        Stream<Description> last = Stream.of(Description.under(rest(), otherwise.describe(stake)));
        return new Description(
                Message.of(isByOption() ? RulePhrase.BY_OPTION : RulePhrase.CASES),
                Stream.concat(conditional, last).toList());
    }

    @Override
    public List<Message> branches() {
        var branches = new ArrayList<Message>();
        for (int i = 0; i < cases.size(); i++) {
            branches.addAll(Branches.within(caseName(i), cases.get(i).then().branches()));
        }
        branches.addAll(Branches.within(rest(), otherwise.branches()));
        return branches;
    }

    @Override
    public List<Message> branches(Situation situation) {
        List<Optional<Situation>> here = situations(situation);
        return IntStream.rangeClosed(0, cases.size())
                .boxed()
                .flatMap(index -> here.get(index).stream()
                        .flatMap(inner -> Branches.within(
                                index == cases.size() ? rest() : caseName(index),
                                rule(index).branches(inner))
                                .stream()))
                .toList();
    }

    @Override
    public List<Message> branchesTaken(Scope scope) {
        for (int i = 0; i < cases.size(); i++) {
            Value<Boolean> holds = cases.get(i).when().holds(scope.figures());
            if (holds.equals(Value.known(true))) {
                return Branches.within(caseName(i), cases.get(i).then().branchesTaken(scope));
            }
            if (!holds.isKnown()) {
                return List.of();
            }
        }
        return Branches.within(rest(), otherwise.branchesTaken(scope));
    }

    /** None where the conditions ask for what is measured: its value then decides which case applies too. */
    @Override
    public Optional<Expression> measure(Scope scope) {
        List<Input> asked = conditions().flatMap(when -> when.inputs().stream()).toList();
        return applying(scope)
                .flatMap(rule -> rule.measure(scope))
                .filter(measure -> Collections.disjoint(asked, measure.inputs()));
    }

    /** The rule that applies to a unit; none if that is not known. */
    private Optional<Rule> applying(Scope scope) {
        for (Case each : cases) {
            Value<Boolean> holds = each.when().holds(scope.figures());
            if (holds.equals(Value.known(true))) {
                return Optional.of(each.then());
            }
            if (!holds.isKnown()) {
                return Optional.empty();
            }
        }
        return Optional.of(otherwise);
    }

    private Message caseName(int index) {
        return isByOption()
                ? Message.of(RulePhrase.CASE, cases.get(index).when())
                : Message.of(RulePhrase.BRANCH_CASE, index + 1);
    }

    @Override
    public Rational leastShare(Rational maximum) {
        return rules().map(rule -> rule.leastShare(maximum)).reduce(Rational.ZERO, Rational::min);
    }

    @Override
    public List<Interval> attainable(Rational maximum) {
        return rules().flatMap(rule -> rule.attainable(maximum).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Interval> reachable(Rational maximum, Situation situation) {
        List<Optional<Situation>> situations =
                situation.splitOfConsistent(cases.stream().map(Case::when).toList());
        return IntStream.rangeClosed(0, cases.size())
                .boxed()
                .flatMap(index -> situations.get(index).stream()
                        .flatMap(here -> rule(index).reachable(maximum, here).stream()))
                .distinct()
                .toList();
    }

    private Rule rule(int index) {
        return index == cases.size() ? otherwise : cases.get(index).then();
    }

    /** Where each case counts, and at last where none does. */
    private List<Optional<Situation>> situations(Situation situation) {
        return situation.split(cases.stream().map(Case::when).toList());
    }

    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        List<Optional<Situation>> here = situations(situation);
        List<Fault> dead = unreachable(maximum, situation, here);
        Stream<Fault> conditions = dead.isEmpty()
                ? cases.stream()
                        .flatMap(each -> each.when().doubts(situation.unconditional()).stream())
                : dead.stream();
        Stream<Fault> rules = IntStream.rangeClosed(0, cases.size())
                .boxed()
                .flatMap(index -> here.get(index).stream()
                        .flatMap(inner -> doubts(rule(index), maximum, inner).stream()));
        return Stream.concat(conditions, rules).toList();
    }

    /** Of the rule of a case; also that it earns nothing where this case counts. */
    private static List<Fault> doubts(Rule rule, Rational maximum, Situation here) {
        List<Fault> doubts = rule.doubts(maximum, here);
        boolean nothing = rule.reachable(maximum, here).stream().allMatch(Shares.NONE::equals);
        return doubts.isEmpty() && nothing && earns(rule, maximum)
                ? Shares.doubts(rule, List.of(Shares.NONE))
                : doubts;
    }

    /** Cases that never come to count; behind conditions those alone that would earn something. */
    private List<Fault> unreachable(
            Rational maximum, Situation situation, List<Optional<Situation>> here) {
        List<Optional<Situation>> anywhere =
                situation.isUnconditional() ? here : situations(situation.unconditional());
        return IntStream.rangeClosed(0, cases.size())
                .filter(index -> anywhere.get(index).isEmpty()
                        || (here.get(index).isEmpty() && earns(rule(index), maximum)))
                .mapToObj(this::unreachable)
                .toList();
    }

    private static boolean earns(Rule rule, Rational maximum) {
        return rule.attainable(maximum).stream().anyMatch(each -> !each.equals(Shares.NONE));
    }

    private Fault unreachable(int index) {
        boolean last = index == cases.size();
        return last
                ? RuleFault.OTHERWISE_UNREACHABLE.of().at(otherwise)
                : RuleFault.CASE_UNREACHABLE.of(index + 1).at(cases.get(index));
    }

    @Override
    public Message kind() {
        return isByOption() ? otherwise.kind() : Message.of(RulePhrase.KIND_CASES);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new Cases(
                cases.stream()
                        .map(each -> new Case(
                                each.when().withInputs(others), each.then().withInputs(others)))
                        .toList(),
                otherwise.withInputs(others),
                last.map(when -> when.withInputs(others)));
    }

    @Override
    public List<Input> inputs() {
        var inputs = new LinkedHashSet<Input>();
        for (Case each : cases) {
            inputs.addAll(each.when().inputs());
            inputs.addAll(each.then().inputs());
        }
        inputs.addAll(otherwise.inputs());
        return List.copyOf(inputs);
    }

    @Override
    public Stream<Input> lists() {
        return Stream.concat(conditions().flatMap(Aggregate::lists), rules().flatMap(Rule::lists));
    }

    @Override
    public List<Comparison> comparisons() {
        return Stream.concat(
                        conditions()
                                .flatMap(when -> Comparison.of(CohortStatistic.in(when)).stream()),
                        rules().flatMap(rule -> rule.comparisons().stream()))
                .toList();
    }

    /**
     * What a case earns is compared among those for which it is the one, and a condition is asked of those
     * for which the ones before it are known not to hold.
     */
    @Override
    public int stages() {
        var gathered = new HashSet<String>();
        int asked = 0;
        for (Case each : cases) {
            boolean isNew = gathered.addAll(compared(each.when()));
            asked += isNew ? CohortStatistic.depth(each.when()) : 0;
        }
        return asked + rules().mapToInt(Rule::stages).max().orElse(0);
    }

    /** What a condition asks of the units, by {@link Comparison#id}. */
    private static Set<String> compared(Condition when) {
        return Comparison.merged(Comparison.of(CohortStatistic.in(when))).keySet();
    }

    private Stream<Condition> conditions() {
        return cases.stream().map(Case::when);
    }

    @Override
    public List<Message> remarks(ReferenceRange range) {
        return rules().flatMap(rule -> rule.remarks(range).stream()).distinct().toList();
    }

    @Override
    public ShareCurve course(Scope scope, Input varying) {
        Stream<ShareCurve> conditions =
                cases.stream().map(each -> each.when().course(scope.figures(), varying));
        Stream<ShareCurve> rules = rules().map(rule -> rule.course(scope, varying));
        return Stream.concat(conditions, rules).reduce(ShareCurve.still(varying), ShareCurve::or);
    }

    /**
     * A choice that only says by what the unit is measured, or by what levels, is its kind: a region, a
     * type of school. One of which some options earn a fixed share is an answer.
     */
    @Override
    public List<Input> levers() {
        long fixed = rules().filter(rule -> rule.inputs().isEmpty()).count();
        boolean earns = fixed > 0 && (!isByOption() || fixed <= cases.size());
        Stream<Input> conditions = cases.stream()
                .flatMap(each -> each.when().levers().stream())
                .filter(input -> earns || !input.type().isChoice());
        Stream<Input> rules = rules().flatMap(rule -> rule.levers().stream());
        return Stream.concat(conditions, rules).distinct().toList();
    }

    private Stream<Rule> rules() {
        return Stream.concat(cases.stream().map(Case::then), Stream.of(otherwise));
    }
}
