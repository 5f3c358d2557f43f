package org.lectern.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names become short where nothing but the script itself can know them. */
class ScriptNamesTest {
    private static String shortened(String script) {
        return String.join("", ScriptNames.shortened(ScriptTokens.of(script), Set.of("find", "works")));
    }

    @Test
    void eachNameBecomesOneThatStandsNowhereElse() {
        assertThat(shortened(
                        "function find(b) { return [...works].map(a => b(a)); }\nlet works = find('find', /works/);"))
                .isEqualTo("function c(b) { return [...d].map(a => b(a)); }\nlet d = c('find', /works/);");
    }

    @Test
    void afterLettersComePairsOfLettersAndNoWordsOfTheLanguage() {
        String letters = "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z";
        assertThat(shortened(letters + ";find()")).isEqualTo(letters + ";aa()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "find(a.find)",
                "find(a?.find)",
                "find({ find: 1 })",
                "find({ find })",
                "find({ a, find, b })",
                "const { find = 1 } = find(a)",
                "find({ find() { return 1; } })",
                "class A { find(a = (b)) { find(a); } }",
                "find(`${find}`)",
            })
    void aNameThatMayBeAPropertysIsKept(String script) {
        assertThat(shortened(script)).isEqualTo(script);
    }

    @Test
    void namesInsideOfFunctionsToo() {
        assertThat(shortened("function a(b) { const wanted = b; let [other, one] = b; return () => wanted + other; }"))
                .isEqualTo("function a(b) { const c = b; let [other, one] = b; return () => c + other; }");
        assertThat(shortened("function a() { const location = 1; } location.reload()"))
                .isEqualTo("function a() { const location = 1; } location.reload()");
        assertThat(shortened("const length = a.length")).isEqualTo("const length = a.length");
    }

    @Test
    void aCallBeforeABlockIsNoMethod() {
        assertThat(shortened("if (find(1)) { find(2); }")).isEqualTo("if (a(1)) { a(2); }");
    }
}
