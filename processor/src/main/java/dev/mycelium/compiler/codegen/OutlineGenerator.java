package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.mycelium.compiler.codegen.MessageOutline.TypedName;
import dev.mycelium.compiler.schema.IncompleteMessage;
import dev.mycelium.compiler.schema.Message;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Generates the record of a message with a mistake: the members that {@link RecordGenerator} would generate, as far as they
 * can be known, so that code which uses them compiles while the contract is being mended. None of them can be run.
 */
final class OutlineGenerator {
    private final MessageOutline message;
    private final Javadoc javadoc;
    private final ClassName builder;

    OutlineGenerator(MessageOutline message, Javadoc javadoc) {
        this.message = message;
        this.javadoc = javadoc;
        this.builder = message.record().nestedClass("Builder");
    }

    TypeSpec.Builder generate() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        message.components().forEach(component -> components.addParameter(component.type(), component.name()));
        return TypeSpec.recordBuilder(message.record())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.of(
                        "The message {@code $L}, which has a mistake in the contract: an outline.\n",
                        message.message().name()))
                .addSuperinterface(message.holder().nestedClass("Message"))
                .recordConstructor(components.build())
                .addField(constant(TypeName.INT, "TYPE_ID", typeId().map(id -> CodeBlock.of("$L", id))))
                .addField(constant(
                        ClassName.get(String.class),
                        "TOPIC",
                        topic().map(topic -> CodeBlock.of("$L", StringLiteral.of(topic)))))
                .addField(constant(TypeName.INT, "SIZE", Optional.empty()))
                .addField(constant(codecType(), "CODEC", Optional.empty()))
                .addMethod(instance("codec", codecType())
                        .addAnnotation(Override.class)
                        .build())
                .addMethod(instance("validate", TypeName.VOID)
                        .addAnnotation(Override.class)
                        .build())
                .addMethod(instance("builder", builder)
                        .addModifiers(Modifier.STATIC)
                        .build())
                .addMethod(instance("toBuilder", builder).build())
                .addMethod(refusal())
                .addType(builderType());
    }

    private Optional<Integer> typeId() {
        return message.message() instanceof Message whole
                ? Optional.of(whole.typeId())
                : ((IncompleteMessage) message.message()).typeId();
    }

    private Optional<String> topic() {
        return message.message() instanceof Message whole
                ? Optional.of(whole.topic())
                : ((IncompleteMessage) message.message()).topic();
    }

    private FieldSpec constant(TypeName type, String name, Optional<CodeBlock> known) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(known.orElseGet(() -> CodeBlock.of("$L()", message.refusal())))
                .build();
    }

    private MethodSpec.Builder instance(String name, TypeName returned) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returned);
        return returned.equals(TypeName.VOID)
                ? method.addStatement("$L()", message.refusal())
                : method.addStatement("return $L()", message.refusal());
    }

    private MethodSpec refusal() {
        TypeVariableName anything = TypeVariableName.get("T");
        return MethodSpec.methodBuilder(message.refusal())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariable(anything)
                .returns(anything)
                .addStatement(Refusal.of(message.message().location().path()))
                .build();
    }

    private TypeSpec builderType() {
        TypeSpec.Builder type =
                TypeSpec.classBuilder(builder).addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (TypedName component : message.components()) {
            type.addMethod(instance(component.name(), builder)
                    .addParameter(component.type(), component.name())
                    .build());
        }
        return type.addMethod(instance("build", message.record()).build()).build();
    }

    private TypeName codecType() {
        return ParameterizedTypeName.get(Abi.MESSAGE_CODEC, message.record());
    }
}
