// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.list;
import static vn.dti.output.Datum.object;
import static vn.dti.output.Datum.some;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.rule.Status;
import vn.dti.wording.NormalText;

/** How a datum is printed as JSON. */
class JsonTest {

    @Test
    void everySortOfValueHasItsForm() {
        Datum datum = object(
                field("fraction", Rational.of(775, 82)),
                field("decimal", new BigDecimal("1E+2")),
                field("long", 9_007_199_254_740_993L),
                field("position", Datum.position(12)),
                field("flag", true),
                field("word", Status.NO_DATA),
                field("text", "a\"b\\c\n"),
                field("byId", Map.of("1.10", "literal")),
                field("list", List.of(1, List.of())),
                field("given", Optional.of("x")));

        assertThat(Json.text(datum)).isEqualTo("""
                {
                  "fraction" : "775/82",
                  "decimal" : "100",
                  "long" : "9007199254740993",
                  "position" : 12,
                  "flag" : true,
                  "word" : "NO_DATA",
                  "text" : "a\\"b\\\\c\\n",
                  "byId" : {
                    "1.10" : "literal"
                  },
                  "list" : [
                    "1",
                    [ ]
                  ],
                  "given" : "x"
                }
                """);
    }

    @Test
    void whatDoesNotExistIsLeftOut() {
        Datum datum = object(
                field("ceiling", Optional.empty()),
                field("none", Datum.none()),
                some("notices", List.of()),
                field("criteria", List.of()));

        assertThat(Json.text(datum)).isEqualTo("{\n  \"criteria\" : [ ]\n}\n");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> field("points", 0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no datum is made of class java.lang.Double");
    }

    @Property
    void aTextIsReadBackAsItWasAndNothingInItActsOnATerminal(@ForAll String text)
            throws IOException {
        readsBack(text);
    }

    @Property
    void soIsOneOfCharactersThatAreNotSeen(
            @ForAll
                    @CharRange(from = '\u0000', to = '\u00AD')
                    @CharRange(from = '\u200B', to = '\u206F')
                    @CharRange(from = '\uD83C', to = '\uDFFF')
                    String text)
            throws IOException {
        readsBack(text);
    }

    private static void readsBack(String text) throws IOException {
        String json = Json.text(object(field("text", text)));

        assertThat(NormalText.shown(json)).isEqualTo(json);
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            assertThat(parser.nextFieldName()).isEqualTo("text");
            assertThat(parser.nextTextValue()).isEqualTo(text);
        }
    }

    @Test
    void anItemComesIntoBeingWhenItIsPrinted() throws IOException {
        var made = new AtomicInteger();
        var atFirstByte = new AtomicInteger(-1);
        Datum datum = object(field("units", list(Collections.nCopies(100_000, "Quận"), name -> {
            made.incrementAndGet();
            return object(field("unit", name));
        })));

        Json.write(datum, new OutputStream() {
            @Override
            public void write(int character) {
                atFirstByte.compareAndSet(-1, made.get());
            }
        });

        assertThat(made).hasValue(100_000);
        // A buffer of the printer holds some 8,000 bytes, and a unit takes 30.
        assertThat(atFirstByte.get()).isBetween(1, 1_000);
    }

    @Test
    void aFailureOfTheStreamIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int character) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> Json.write(object(field("unit", "Quận 1")), full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        var closed = new AtomicInteger();
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };

        Json.write(object(), out);

        assertThat(out).hasToString("{ }\n");
        assertThat(closed).hasValue(0);
    }

    @Test
    void inALineAListIsPartedBySemicolonsAndAnObjectIsItsMessage() {
        Datum notices = Datum.of(List.of(
                object(field("code", "no-data"), field("message", "không có số liệu")),
                object(field("code", "relation"), field("message", "mâu thuẫn"))));

        assertThat(notices.inLine()).isEqualTo("không có số liệu; mâu thuẫn");
        assertThat(Datum.none().inLine()).isEmpty();
    }
}
