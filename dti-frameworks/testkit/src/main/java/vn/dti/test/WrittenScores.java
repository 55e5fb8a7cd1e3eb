// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The exact points and the status of each node, read from the JSON of a result. */
final class WrittenScores {

    private WrittenScores() {}

    static Map<String, String> of(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            return read(parser);
        } catch (IOException broken) {
            throw new AssertionError("not JSON: " + broken.getMessage(), broken);
        }
    }

    private static Map<String, String> read(JsonParser parser) throws IOException {
        var scores = new HashMap<String, String>();
        Deque<Map<String, String>> open = new ArrayDeque<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                open.push(new HashMap<>());
            } else if (token == JsonToken.END_OBJECT) {
                add(open.pop(), scores);
            } else if (token.isScalarValue() && parser.currentName() != null) {
                open.element().put(parser.currentName(), parser.getText());
            }
        }
        return scores;
    }

    private static void add(Map<String, String> fields, Map<String, String> scores) {
        if (fields.containsKey("id")
                && fields.containsKey("exact")
                && fields.containsKey("status")) {
            scores.put(fields.get("id"), fields.get("exact") + " " + fields.get("status"));
        }
    }
}
