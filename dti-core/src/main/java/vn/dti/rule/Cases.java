package vn.dti.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
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
 */
public record Cases(List<Case> cases, Rule otherwise) implements Rule {

    /** Copies the cases. */
    public Cases {
        cases = List.copyOf(cases);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.cases().apply(this);
    }

    @Override
    public Explanation explain(Scope scope) {
        Outcome outcome = score(scope);
        var because = new ArrayList<Explanation>();
        Optional<Case> decisive = cases.stream()
                .filter(each -> !each.when().holds(scope.figures()).equals(Value.known(false)))
                .findFirst();
        cases.stream()
                .takeWhile(each -> decisive.filter(each::equals).isEmpty())
                .forEach(each -> because.add(Reasons.condition(each.when(), scope.figures())));
        decisive.ifPresent(each -> because.add(Reasons.condition(each.when(), scope.figures())));
        boolean isPicked = decisive.filter(
                        each -> !each.when().holds(scope.figures()).isKnown())
                .isEmpty();
        if (isPicked) {
            because.add(decisive.map(Case::then).orElse(otherwise).explain(scope));
        }
        Message claim = isPicked ? claim(decisive) : outcome.notices().get(0).message();
        return new Explanation(claim, Value.known(outcome.share()), because);
    }

    private static Message claim(Optional<Case> decisive) {
        return decisive.map(each -> Message.of(RulePhrase.CASE_TAKEN, each.when()))
                .orElseGet(() -> Message.of(RulePhrase.OTHERWISE_TAKEN));
    }

    @Override
    public Description describe(Rational worth) {
        Stream<Description> conditional = cases.stream()
                .map(each -> Description.under(
                        Message.of(RulePhrase.CASE, each.when()), each.then().describe(worth)));
        Stream<Description> last = Stream.of(
                Description.under(Message.of(RulePhrase.OTHERWISE), otherwise.describe(worth)));
        return new Description(
                Message.of(RulePhrase.CASES), Stream.concat(conditional, last).toList());
    }

    @Override
    public List<Message> branches() {
        var branches = new ArrayList<Message>();
        for (int i = 0; i < cases.size(); i++) {
            branches.addAll(Branches.within(caseName(i), cases.get(i).then().branches()));
        }
        branches.addAll(Branches.within(Message.of(RulePhrase.OTHERWISE), otherwise.branches()));
        return branches;
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
        return Branches.within(Message.of(RulePhrase.OTHERWISE), otherwise.branchesTaken(scope));
    }

    private static Message caseName(int index) {
        return Message.of(RulePhrase.BRANCH_CASE, index + 1);
    }

    @Override
    public List<Interval> attainable(Rational maximum) {
        Stream<Rule> rules = Stream.concat(cases.stream().map(Case::then), Stream.of(otherwise));
        return rules.flatMap(rule -> rule.attainable(maximum).stream())
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
        return Message.of(RulePhrase.KIND_CASES);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new Cases(
                cases.stream()
                        .map(each -> new Case(
                                each.when().withInputs(others), each.then().withInputs(others)))
                        .toList(),
                otherwise.withInputs(others));
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
    public List<Expression> comparisons() {
        var comparisons = new LinkedHashSet<Expression>();
        for (Case each : cases) {
            comparisons.addAll(each.then().comparisons());
        }
        comparisons.addAll(otherwise.comparisons());
        return List.copyOf(comparisons);
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

    /** A choice that only says by what the unit is measured is its kind: a region, a type of school. */
    @Override
    public List<Input> levers() {
        boolean earns = rules().anyMatch(rule -> rule.inputs().isEmpty());
        Stream<Input> conditions = cases.stream()
                .flatMap(each -> each.when().levers().stream())
                .filter(input -> earns || !(input.type() instanceof InputType.Choice));
        Stream<Input> rules = rules().flatMap(rule -> rule.levers().stream());
        return Stream.concat(conditions, rules).distinct().toList();
    }

    private Stream<Rule> rules() {
        return Stream.concat(cases.stream().map(Case::then), Stream.of(otherwise));
    }
}
