package vn.dti.framework;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.rule.Explanation;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** A node of the tree of criteria: a group with children, or a criterion with a rule. */
public sealed interface Node permits Group, Criterion {

    /**
     * The id as printed; text, so that {@code 1.10} is not 1.1.
     *
     * @return for example {@code 7.2}
     */
    String id();

    /**
     * The title as printed.
     *
     * @return in the language of the framework
     */
    String title();

    /**
     * What people call this: the title, with the id beside it.
     *
     * @return for example {@code “Cổng thông tin” [7.2]}; the id alone where there is no title
     */
    default Message titled() {
        return title().isBlank()
                ? Message.of(Word.UNTITLED, id())
                : Message.of(Word.TITLED, title(), id());
    }

    /**
     * The points that can be earned at most.
     *
     * @return 0 or more
     */
    Rational max();

    /**
     * The nodes below this one.
     *
     * @return in the order of the document; none for a criterion
     */
    List<Node> children();

    /**
     * This node and all below it.
     *
     * @return in the order of the document, each before its children
     */
    default Stream<Node> walk() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Node::walk));
    }

    /**
     * Why a result of this node is what it is.
     *
     * @param score a result of this node
     * @return the explanation, down to the inputs for a criterion
     */
    Explanation explain(Score score);
}
