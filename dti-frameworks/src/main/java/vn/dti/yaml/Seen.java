// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

import vn.dti.diagnostic.Position;

/**
 * An event of the parser at one place, in a fraction of its memory.
 *
 * @param kind what it is
 * @param text that of a text, the name of an alias, else empty
 * @param plain whether a text is without quotes
 * @param inLine whether a text is in one line
 * @param position its first character
 */
record Seen(Kind kind, String text, boolean plain, boolean inLine, Position position) {

    /** The kinds of events. */
    enum Kind {
        TEXT,
        LIST,
        MAPPING,
        END,
        ALIAS
    }

    static Seen of(Event event) {
        Position position = YamlReader.position(event.getStartMark());
        if (event instanceof ScalarEvent text) {
            return new Seen(
                    Kind.TEXT,
                    text.getValue(),
                    text.getScalarStyle() == ScalarStyle.PLAIN,
                    event.getStartMark().getLine() == event.getEndMark().getLine(),
                    position);
        }
        if (event instanceof AliasEvent alias) {
            return new Seen(Kind.ALIAS, alias.getAnchor(), true, true, position);
        }
        if (event instanceof CollectionEndEvent) {
            return new Seen(Kind.END, "", true, true, position);
        }
        Kind kind = event instanceof MappingStartEvent ? Kind.MAPPING : Kind.LIST;
        return new Seen(kind, "", true, true, position);
    }

    boolean isStart() {
        return kind == Kind.LIST || kind == Kind.MAPPING;
    }
}
