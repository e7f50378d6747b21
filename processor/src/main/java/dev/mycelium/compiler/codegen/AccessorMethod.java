package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/**
 * A public method of a field, with its Javadoc and its statements. Both are put together as text that names no type to
 * import, and go to JavaPoet in one piece each: it looks through every piece twice, for line ends and for imports, and
 * these methods are most of what is generated.
 */
final class AccessorMethod {
    private final MethodSpec.Builder method;
    private final String doc;
    private final Javadoc javadoc;
    private final StringBuilder tags = new StringBuilder();
    private final StringBuilder code = new StringBuilder();

    AccessorMethod(String name, String doc, Javadoc javadoc) {
        this.method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
        this.doc = doc;
        this.javadoc = javadoc;
    }

    /** Starts a method whose Javadoc says no more than what it returns, as HTML. */
    static AccessorMethod returning(String name, TypeName type, String what, Javadoc javadoc) {
        return new AccessorMethod(name, JavadocText.returned(what), javadoc).returns(type);
    }

    /** Adds lines of Javadoc below what it begins with; the last line needs no end. */
    AccessorMethod tag(String text) {
        tags.append(text).append('\n');
        return this;
    }

    AccessorMethod returns(TypeName type) {
        method.returns(type);
        return this;
    }

    /** Adds a parameter that a tag tells of. */
    AccessorMethod parameter(TypeName type, String name) {
        method.addParameter(type, name);
        return this;
    }

    /** Adds a parameter and the tag that tells of it. */
    AccessorMethod parameter(TypeName type, String name, String text) {
        return tag("@param " + name + " " + text).parameter(type, name);
    }

    AccessorMethod statement(String statement) {
        code.append(statement).append(";\n");
        return this;
    }

    MethodSpec build() {
        return method.addJavadoc(javadoc.of("$L", doc + "\n" + (tags.isEmpty() ? "" : "\n" + tags)))
                .addCode("$L", code.toString())
                .build();
    }
}
