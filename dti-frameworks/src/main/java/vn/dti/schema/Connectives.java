// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.dti.yaml.YamlNode;

/**
 * The keys {@code not}, {@code all} and {@code any}, which make one statement of others, whatever these
 * speak of.
 *
 * @param not the statement that another does not hold
 * @param all the statement that all of some hold
 * @param any the statement that one of some holds
 * @param <C> the kind of statement
 */
record Connectives<C>(UnaryOperator<C> not, Function<List<C>, C> all, Function<List<C>, C> any) {

    /** A statement made of others, or else one by itself. */
    Optional<C> read(
            Fields fields, Function<YamlNode, Optional<C>> each, Supplier<Optional<C>> single) {
        if (fields.has("not")) {
            Optional<YamlNode> node = fields.find("not");
            return node.flatMap(each).map(not);
        }
        if (fields.has("all")) {
            return several(fields, "all", each).map(all);
        }
        return fields.has("any") ? several(fields, "any", each).map(any) : single.get();
    }

    private Optional<List<C>> several(
            Fields fields, String key, Function<YamlNode, Optional<C>> each) {
        if (fields.hasTooManyBranches(key) || fields.saysNothing(key)) {
            return Optional.empty();
        }
        List<YamlNode> items = fields.list(key);
        var read = new ArrayList<C>();
        items.forEach(item -> each.apply(item).ifPresent(read::add));
        return read.size() == items.size() ? Optional.of(read) : Optional.empty();
    }
}
