package vn.dti.yaml;

import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.dti.diagnostic.Findings;

/** Composes nodes and reports the tags that their author wrote, which the nodes no longer show. */
final class UntaggedComposer extends Composer {

    private final Findings findings;

    UntaggedComposer(Parser parser, LoaderOptions options, Findings findings) {
        super(parser, new Merging(), options);
        this.findings = findings;
    }

    /** What a text is, is for its reader to say; only {@code <<} is not taken for text. */
    private static final class Merging extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<", 2);
        }
    }

    @Override
    protected Node composeScalarNode(String anchor, List<CommentLine> comments) {
        if (parser.peekEvent() instanceof ScalarEvent scalar) {
            check(scalar.getTag());
        }
        return super.composeScalarNode(anchor, comments);
    }

    @Override
    protected Node composeSequenceNode(String anchor) {
        checkCollection();
        return super.composeSequenceNode(anchor);
    }

    @Override
    protected Node composeMappingNode(String anchor) {
        checkCollection();
        return super.composeMappingNode(anchor);
    }

    private void checkCollection() {
        if (parser.peekEvent() instanceof CollectionStartEvent start) {
            check(start.getTag());
        }
    }

    private void check(String tag) {
        if (tag != null) {
            YamlFinding.TAG.report(
                    findings,
                    YamlReader.position(parser.peekEvent().getStartMark()),
                    tag.replace(Tag.PREFIX, "!!"));
        }
    }
}
