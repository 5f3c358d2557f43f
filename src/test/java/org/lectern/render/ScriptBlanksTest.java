package org.lectern.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks go where nothing reads them, and nowhere else. */
class ScriptBlanksTest {
    private static String without(String script) {
        return ScriptBlanks.without(ScriptTokens.of(script));
    }

    @Test
    void commentsIndentationAndEmptyLinesGo() {
        assertThat(without("// Says it.\nf();\n\n  g(); // now\n/* a\n b */ h(); /* c */ i();\n"))
                .isEqualTo("f();g();h();i();");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "if (a) { b = c ? d : [e, f]; } → if(a){b=c?d:[e,f];}",
                "const { a, ...b } = c => !d → const{a,...b}=c=>!d",
                "a + +b - -c / d → a + +b - -c / d",
                "a < !--b → a< !--b",
                "a ? .5 : 1 → a? .5:1",
                "return typeof a in b → return typeof a in b",
                "a = 'b , c' + \"d = e\" → a='b , c' + \"d = e\"",
                "a = 'it\\'s ( this' ; → a='it\\'s ( this';",
                "a ( / b , c / ) → a(/ b , c /)",
                "a = / ' = [/ ' ] / . b → a=/ ' = [/ ' ] / . b",
                "[ / , a / , ! / , b / ] → [/ , a /,!/ , b /]",
                "a && / , b / . c || / , d / . e → a&&/ , b / . c||/ , d / . e",
                "a ? / , b / : / , c / → a?/ , b /:/ , c /",
                "() => / , a / → ()=>/ , a /",
                "return / , a / → return / , a /",
                "{ / , a / . b ; } / , c / . d → {/ , a / . b;}/ , c / . d",
                "a / b , c / d → a / b,c / d",
                "(a) / b , c / d → (a)/ b,c / d",
                "a[0] / b , c / d → a[0]/ b,c / d",
                "a++ / b , c / d → a++ / b,c / d",
                "if (a) / , b / . c → if(a)/ , b / . c",
                "a + / , b / → a + / , b /",
                "a = // b = c → a=",
                "a = 'http://b , c' → a='http://b , c'",
                "`a , ${ b + `c = ${ '}' } , ` } = d` , e → `a , ${ b + `c = ${ '}' } , ` } = d`,e",
            })
    void blanksBesidePunctuationGo(String written, String expected) {
        assertThat(without(written)).isEqualTo(expected);
    }

    @Test
    void linesStayWhereAStatementMayEnd() {
        assertThat(without("a = b\n  ( c )\nreturn\n`x\n  y`\n")).isEqualTo("a=b\n(c)\nreturn\n`x\n  y`\n");
        assertThat(without("f(\n  a,\n  b => {\n    c =\n      d;\n  }\n);\n")).isEqualTo("f(a,b=>{c=d;}\n);");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a , b", "`a , ${", "`a , ${ '}", "a = /b", "/* a", "`\\"})
    void whatDoesNotEndIsNoReasonToFail(String written) {
        assertThat(without(written)).isNotEmpty();
    }
}
