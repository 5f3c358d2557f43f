package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the value that a file of the index hands over, as a browser would: texts, numbers, lists and objects. */
final class ScriptValue {
    static final Object NULL = "null value";

    private final String script;
    private int at;

    private ScriptValue(String script, int at) {
        this.script = script;
        this.at = at;
    }

    /**
     * The value of {@code lecternData("name",value,"edition");}, if it bears this name and nothing else stands there.
     */
    static Object of(String name, String script) {
        ScriptValue reading = new ScriptValue(script, 0);
        reading.expect("lecternData(");
        assertThat(reading.text()).isEqualTo(name);
        reading.expect(",");
        Object value = reading.value();
        reading.expect(",");
        assertThat(reading.text()).matches("[0-9a-f]{1,8}");
        reading.expect(");\n");
        assertThat(reading.at).isEqualTo(script.length());
        return value;
    }

    private void expect(String words) {
        assertThat(script.startsWith(words, at)).as(words + " at " + at).isTrue();
        at += words.length();
    }

    private boolean accept(String words) {
        boolean there = script.startsWith(words, at);
        at += there ? words.length() : 0;
        return there;
    }

    private void blanks() {
        while (script.charAt(at) == '\n') {
            at++;
        }
    }

    private Object value() {
        if (script.charAt(at) == '"') {
            return text();
        }
        if (accept("null")) {
            return NULL;
        }
        if (accept("[")) {
            List<Object> items = new ArrayList<>();
            while (!accept("]")) {
                items.add(value());
                accept(",");
                blanks();
            }
            return items;
        }
        if (accept("{")) {
            Map<String, Object> fields = new LinkedHashMap<>();
            blanks();
            while (!accept("}")) {
                String key = run("[a-z]");
                expect(":");
                fields.put(key, value());
                accept(",");
                blanks();
            }
            return fields;
        }
        return Integer.valueOf(run("[0-9-]"));
    }

    private String run(String letters) {
        int start = at;
        while (script.substring(at, at + 1).matches(letters)) {
            at++;
        }
        return script.substring(start, at);
    }

    private String text() {
        expect("\"");
        StringBuilder out = new StringBuilder();
        while (!accept("\"")) {
            if (accept("\\u")) {
                out.append((char) Integer.parseInt(script.substring(at, at + 4), 16));
                at += 4;
            } else if (accept("\\n")) {
                out.append('\n');
            } else {
                accept("\\");
                out.append(script.charAt(at));
                at++;
            }
        }
        return out.toString();
    }
}
