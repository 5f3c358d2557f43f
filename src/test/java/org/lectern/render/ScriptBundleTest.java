package org.lectern.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Modules become one script, or the fault has a place. */
class ScriptBundleTest {
    private static String join(Map<String, String> modules) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        modules.forEach((name, text) -> files.put("scripts/" + name, text.getBytes(StandardCharsets.UTF_8)));
        return ScriptBundle.join(new Theme(files), "main.js", "export const site = {};\n");
    }

    @Test
    void aModuleStandsBehindThoseThatItImportsAndOnce() {
        assertThat(join(Map.of(
                        "main.js", "import { b } from './b.js';\nimport { a } from './a.js';\n\nb(a);\n",
                        "b.js", "import { a } from './a.js';\n// Says b.\nexport function b(x) {\n  return x + a;\n}\n",
                        "a.js", "import { site } from './site.js';\nexport const a = site;\n")))
                .isEqualTo("(function(){'use strict';const c={};const a=c;function b(x){return x + a;}\nb(a);})();");
    }

    @Test
    void modulesMayImportEachOther() {
        assertThat(join(Map.of(
                        "main.js", "import { b } from './b.js';\nexport const a = 1;\nb();\n",
                        "b.js", "import { a } from './main.js';\nexport function b() { return a; }\n")))
                .contains("function b(){return a;}\nconst a=1;b();");
    }

    /** Several names on a line are not told apart, and none is missed then. */
    @Test
    void takesEveryNameOfTheLanguage() {
        assertThat(join(Map.of(
                        "main.js", "import { $a, größe, c, e } from './b.js';\n$a(größe, c, e);\n",
                        "b.js", "export function *$a() {}\nexport let größe = 1, c = 2;\nexport const { e } = c;\n")))
                .contains("function*$a(){}")
                .doesNotContain("export");
    }

    @Test
    void saysWhereAFaultIs() {
        assertFault(
                Map.of("main.js", "\nimport { b } from './b.js';\n"),
                "templates/scripts/main.js:2:1: error: "
                        + "there is no script b.js; put it into templates/scripts/. [script-fault]");
        assertFault(
                Map.of("main.js", "import b from './b.js';\n"),
                "templates/scripts/main.js:1:1: error: "
                        + "this import is not understood; write import { name } from './module.js'; [script-fault]");
        assertFault(
                Map.of("main.js", "import { b as c } from './b.js';\n"),
                "templates/scripts/main.js:1:1: error: "
                        + "this import is not understood; write import { name } from './module.js'; [script-fault]");
        for (String export : List.of("default function b() {}", "{ b };", "* from './a.js';")) {
            assertFault(
                    Map.of("main.js", "import { b } from './b.js';\n", "b.js", "\nexport " + export + "\n"),
                    "templates/scripts/b.js:2:1: error: this export is not understood; write export in front of a"
                            + " function, const, let or class that has a name. [script-fault]");
        }
        assertFault(
                Map.of(
                        "main.js",
                        "const d = 1;\nimport { b, c } from './b.js';\n",
                        "b.js",
                        "export function b(x, y) {}\nlet c;\n"),
                "templates/scripts/main.js:2:1: error: b.js does not export c; correct the name, or write export in"
                        + " front of it there. [script-fault]");
        assertFault(
                Map.of(
                        "main.js",
                        "import { b } from './b.js';\nconst a = 1;\n",
                        "b.js",
                        "export let b;\n\nfunction a() {}\n"),
                "templates/scripts/main.js:2:1: error: the name a is given by b.js too; give it another name: "
                        + "all scripts become one. [script-fault]");
    }

    private static void assertFault(Map<String, String> modules, String message) {
        assertThatThrownBy(() -> join(modules))
                .isInstanceOfSatisfying(
                        TemplateFaultException.class,
                        fault -> assertThat(fault.diagnostic()).hasToString(message));
    }
}
