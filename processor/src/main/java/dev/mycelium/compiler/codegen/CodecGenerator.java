package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.mycelium.compiler.layout.Slot;
import dev.mycelium.compiler.schema.FieldRule;
import dev.mycelium.compiler.schema.Message;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the codec of a message: the layout as a constant, and what writes, reads and checks the bytes. */
final class CodecGenerator {
    private final MessageTypes message;
    private final Javadoc javadoc;

    CodecGenerator(MessageTypes message, Javadoc javadoc) {
        this.message = message;
        this.javadoc = javadoc;
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(message.codec())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Abi.GENERATED_CODEC, message.record()))
                .addJavadoc(javadoc.of(
                        "The bytes of {@link $T}: where each field lies, and what writes, reads and checks it.\n",
                        message.record()));
        type.addField(layout());
        fieldLayouts().forEach(type::addField);
        bounds().forEach(type::addField);
        type.addMethod(constructor())
                .addMethod(write())
                .addMethod(read())
                .addMethod(validate())
                .addMethod(values())
                .addMethod(make());
        message.components()
                .forEach(component -> component.code().methods(component).forEach(type::addMethod));
        return type;
    }

    private FieldSpec layout() {
        Message contract = message.layout().message();
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$L", StringLiteral.of(contract.name())));
        arguments.add(CodeBlock.of("$T.TYPE_ID", message.record()));
        arguments.add(CodeBlock.of("$T.TOPIC", message.record()));
        arguments.add(CodeBlock.of("$L", contract.redacted()));
        arguments.add(CodeBlock.of("$T.SIZE", message.record()));
        arguments.add(CodeBlock.of("$L", message.layout().alignment()));
        message.components().forEach(component -> arguments.add(component.code().place(component)));
        return constant(
                Abi.MESSAGE_LAYOUT, Component.LAYOUT, CodeBlock.of("layout$>$>$L$<$<", Arguments.of(arguments)));
    }

    /** A number's layout is asked for by errors alone, which look it up: no constant, so that a large contract compiles. */
    private List<FieldSpec> fieldLayouts() {
        return message.components().stream()
                .filter(component -> component.code().asksForLayout())
                .map(component -> constant(
                        Abi.FIELD_LAYOUT,
                        component.constant(),
                        CodeBlock.of("$L", Component.LAYOUT + ".field(" + component.ordinal() + ")")))
                .toList();
    }

    private static FieldSpec constant(ClassName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private List<FieldSpec> bounds() {
        List<FieldSpec> bounds = new ArrayList<>();
        for (Component component : message.components()) {
            for (FieldRule rule : component.field().rules()) {
                BoundCode.constant(component, rule).ifPresent(bounds::add);
            }
        }
        return bounds;
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addStatement("super($T.class, $L)", message.record(), Component.LAYOUT)
                .build();
    }

    private MethodSpec write() {
        MethodSpec.Builder method = overriding("write", Modifier.PROTECTED)
                .addParameter(message.record(), "message")
                .addParameter(ArrayTypeName.of(TypeName.BYTE), "dst")
                .addParameter(TypeName.INT, "offset");
        Iterator<Component> components = message.components().iterator();
        for (Slot slot : message.layout().slots()) {
            if (slot instanceof Slot.FieldSlot) {
                Component component = components.next();
                method.addStatement(component.code().write(component));
            } else {
                method.addStatement("zero(dst, offset, $L, $L)", slot.offset(), slot.size());
            }
        }
        return method.build();
    }

    private MethodSpec read() {
        List<CodeBlock> values = message.components().stream()
                .map(component -> component.code().read(component))
                .toList();
        return overriding("read", Modifier.PROTECTED)
                .returns(message.record())
                .addParameter(ArrayTypeName.of(TypeName.BYTE), "src")
                .addParameter(TypeName.INT, "offset")
                .addStatement("return new $T$L", message.record(), Arguments.of(values))
                .build();
    }

    private MethodSpec validate() {
        MethodSpec.Builder method = overriding("validate", Modifier.PUBLIC).addParameter(message.record(), "message");
        for (Component component : message.components()) {
            for (FieldRule rule : component.field().rules()) {
                RuleCode.of(component, rule).ifPresent(code -> method.addCode(check(component, code)));
            }
        }
        return method.build();
    }

    private static CodeBlock check(Component component, RuleCode rule) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", rule.broken())
                .addStatement("throw broken($L, $S, $L)", component.ordinal(), rule.text(), component.ofMessage())
                .endControlFlow()
                .build();
    }

    private MethodSpec values() {
        List<String> values =
                message.components().stream().map(Component::ofMessage).toList();
        return overriding("values", Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(Object.class)))
                .addParameter(message.record(), "message")
                .addStatement("return $T.of$L", List.class, Arguments.ofText(values))
                .build();
    }

    private MethodSpec make() {
        List<CodeBlock> values = message.components().stream()
                .map(component -> component.code().next())
                .toList();
        return overriding("make", Modifier.PROTECTED)
                .returns(message.record())
                .addParameter(Abi.VALUE_READER, "values")
                .addStatement("return new $T$L", message.record(), Arguments.of(values))
                .build();
    }

    private static MethodSpec.Builder overriding(String name, Modifier visibility) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(visibility);
    }
}
