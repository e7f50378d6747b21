package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the builder nested in a record, and the two methods of the record that start one. */
final class BuilderGenerator {
    private final MessageTypes message;
    private final Javadoc javadoc;
    private final ClassName builder;

    BuilderGenerator(MessageTypes message, Javadoc javadoc) {
        this.message = message;
        this.javadoc = javadoc;
        this.builder = message.record().nestedClass("Builder");
    }

    /** The method {@code builder()} of the record. */
    MethodSpec start() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(javadoc.of("Starts a message whose components are all zero, empty or false.\n\n"))
                .addJavadoc(javadoc.of("@return a new builder\n"))
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    /** The method {@code toBuilder()} of the record. */
    MethodSpec startFromMessage() {
        StringBuilder calls = new StringBuilder();
        for (Component component : message.components()) {
            calls.append("\n.").append(component.name());
            calls.append('(').append(component.name()).append(')');
        }
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.of("Starts a message from the components of this one.\n\n"))
                .addJavadoc(javadoc.of("@return a new builder\n"))
                .returns(builder)
                .addStatement("return new $T()$L", builder, calls.toString())
                .build();
    }

    /** The class {@code Builder}. */
    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc.of(
                        "Collects the components of a {@link $T}; {@link #build()} checks them.\n", message.record()));
        message.components().forEach(component -> type.addField(field(component)));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        message.components().forEach(component -> type.addMethod(setter(component)));
        return type.addMethod(build()).build();
    }

    private static FieldSpec field(Component component) {
        FieldSpec.Builder field = FieldSpec.builder(component.code().type(), component.name(), Modifier.PRIVATE);
        CodeBlock initial = component.code().initial();
        return initial.isEmpty() ? field.build() : field.initializer(initial).build();
    }

    private MethodSpec setter(Component component) {
        String name = component.name();
        return new AccessorMethod(name, "Sets {@code " + component.field().name() + "}.", javadoc)
                .tag(JavadocText.wrap("@param " + name + " " + ComponentDoc.of(component), 4))
                .tag("@return this builder")
                .returns(builder)
                .parameter(component.code().type(), name)
                .statement("this." + name + " = " + name)
                .statement("return this")
                .build();
    }

    private MethodSpec build() {
        List<String> components =
                message.components().stream().map(Component::name).toList();
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.of("Makes the message.\n\n@return a new message\n"));
        ConstructionErrors.of(message).forEach(line -> method.addJavadoc(javadoc.of(line)));
        return method.returns(message.record())
                .addStatement("return new $T$L", message.record(), Arguments.ofText(components))
                .build();
    }
}
