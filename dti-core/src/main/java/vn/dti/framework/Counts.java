package vn.dti.framework;

/**
 * How many nodes the decision says it has.
 *
 * @param groups the groups of the highest level
 * @param criteria the criteria of all levels
 */
public record Counts(int groups, int criteria) {

    static Counts of(Group root) {
        long criteria = root.walk().filter(Criterion.class::isInstance).count();
        return new Counts(root.children().size(), (int) criteria);
    }
}
