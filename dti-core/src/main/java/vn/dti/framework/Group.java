package vn.dti.framework;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.input.Value;
import vn.dti.rule.Explanation;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/**
 * A node whose points follow from those of its children.
 *
 * <p>That the maxima of the children add up to the group's is checked by the {@link Framework}.
 *
 * @param id the id as printed
 * @param title the title as printed
 * @param max the points that can be earned at most
 * @param aggregation how the children's points are put together
 * @param children groups and criteria, in the order of the document
 */
public record Group(
        String id, String title, Rational max, Aggregation aggregation, List<Node> children)
        implements Node {

    /** Copies the children, and takes id and title in their normal form. */
    public Group {
        id = NormalText.of(id);
        title = NormalText.of(title);
        children = List.copyOf(children);
    }

    @Override
    public Explanation explain(Score score) {
        Stream<Explanation> children = score.children().stream().map(Group::line);
        return new Explanation(
                Message.of(FrameworkPhrase.EARNS, label(), score.displayed(), max),
                Value.known(score.points()),
                Stream.concat(aggregated(score), children).toList());
    }

    /** That points add up goes without saying. */
    private Stream<Explanation> aggregated(Score score) {
        return aggregation instanceof Aggregation.Sum
                ? Stream.empty()
                : Stream.of(new Explanation(
                        aggregation.describe(), Value.known(score.points()), List.of()));
    }

    private String label() {
        return id.isEmpty() ? title : id + " " + title;
    }

    private static Explanation line(Score child) {
        String label = child.node().id() + " " + child.node().title();
        return new Explanation(
                Message.of(FrameworkPhrase.EARNS, label, child.displayed(), child.max()),
                Value.known(child.points()),
                List.of());
    }

    Group withChildren(List<Node> others) {
        return new Group(id, title, max, aggregation, others);
    }
}
