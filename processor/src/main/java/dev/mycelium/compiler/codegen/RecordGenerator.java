package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.mycelium.compiler.schema.Message;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the record of a message: its values, and the way to its codec and its builder. */
final class RecordGenerator {
    private final MessageTypes message;
    private final ContractTypes contract;
    private final Javadoc javadoc;

    RecordGenerator(MessageTypes message, ContractTypes contract, Javadoc javadoc) {
        this.message = message;
        this.contract = contract;
        this.javadoc = javadoc;
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(message.record())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.of("$L", MessageDoc.of(message, contract)))
                .addSuperinterface(message.holder().nestedClass("Message"))
                .recordConstructor(components());
        constants().forEach(type::addField);
        List<CodeBlock> checks = checks();
        if (!checks.isEmpty()) {
            type.addMethod(compactConstructor(checks));
        }
        BuilderGenerator builder = new BuilderGenerator(message, javadoc);
        return type.addMethod(codec())
                .addMethod(validate())
                .addMethod(builder.start())
                .addMethod(builder.startFromMessage())
                .addMethod(print())
                .addType(builder.generate());
    }

    private MethodSpec components() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        message.components()
                .forEach(component -> components.addParameter(component.code().type(), component.name()));
        return components.build();
    }

    private List<FieldSpec> constants() {
        Message contract = message.layout().message();
        return List.of(
                constant(TypeName.INT, "TYPE_ID", CodeBlock.of("$L", contract.typeId()))
                        .addJavadoc(javadoc.of("The type id on the wire."))
                        .build(),
                constant(ClassName.get(String.class), "TOPIC", CodeBlock.of("$L", StringLiteral.of(contract.topic())))
                        .addJavadoc(javadoc.of("The topic, made from the contract's domain."))
                        .build(),
                constant(
                                TypeName.INT,
                                "SIZE",
                                CodeBlock.of("$L", message.layout().size()))
                        .addJavadoc(javadoc.of("The payload's bytes, padding included."))
                        .build(),
                constant(codecType(), "CODEC", CodeBlock.of("new $T()", message.codec()))
                        .addJavadoc(javadoc.of("Encodes and decodes this message."))
                        .build());
    }

    private static FieldSpec.Builder constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value);
    }

    private List<CodeBlock> checks() {
        return message.components().stream()
                .map(component -> component.code().check(component))
                .filter(check -> !check.isEmpty())
                .toList();
    }

    private MethodSpec compactConstructor(List<CodeBlock> checks) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.of(
                        "Checks range, capacity and length of the components, so that a message that exists can be"
                                + " encoded.\n\n$L",
                        parameters()));
        ConstructionErrors.of(message).forEach(line -> constructor.addJavadoc(javadoc.of(line)));
        checks.forEach(constructor::addStatement);
        return constructor.build();
    }

    private String parameters() {
        StringBuilder tags = new StringBuilder();
        for (Component component : message.components()) {
            tags.append("@param ").append(component.name()).append(' ');
            tags.append(ComponentDoc.typeAndRange(component)).append('\n');
        }
        return tags.toString();
    }

    private MethodSpec codec() {
        return MethodSpec.methodBuilder("codec")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(codecType())
                .addStatement("return CODEC")
                .build();
    }

    private MethodSpec validate() {
        return MethodSpec.methodBuilder("validate")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("CODEC.validate(this)")
                .build();
    }

    private MethodSpec print() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", message.layout().message().redacted() ? redacted() : printed())
                .build();
    }

    private CodeBlock redacted() {
        return CodeBlock.of("$S", message.record().simpleName() + "[redacted]");
    }

    private CodeBlock printed() {
        String components = message.components().stream().map(Component::name).collect(Collectors.joining(", "));
        return CodeBlock.of("$T.of(CODEC, this, $L)", Abi.RECORD_TEXT, StringLiteral.wrapped(components));
    }

    private TypeName codecType() {
        return ParameterizedTypeName.get(Abi.MESSAGE_CODEC, message.record());
    }
}
