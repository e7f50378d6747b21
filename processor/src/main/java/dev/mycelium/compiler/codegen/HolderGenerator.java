package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.mycelium.compiler.schema.Protocol;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * Generates the class of the contract as a whole: digest, codecs, and the sealed interface of its messages.
 *
 * <p>Exceptions stand in Javadoc only, by their full names: Eclipse's compiler warns of an import that no code needs.
 */
final class HolderGenerator {
    private final ContractTypes contract;
    private final ClassName message;
    private final Javadoc javadoc;

    HolderGenerator(ContractTypes contract, Javadoc javadoc) {
        this.contract = contract;
        this.javadoc = javadoc;
        this.message = contract.holder().nestedClass("Message");
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(contract.holder())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(javadoc.of(
                        "$L",
                        "The contract <code>"
                                + JavadocText.inline(contract.contract().fileName())
                                + "</code> as a whole: digest, codecs, and the interface of its messages.\n"));
        identity().forEach(type::addField);
        CodecList codecs = new CodecList(contract, anyCodec());
        type.addField(codecs(codecs)).addField(schema());
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(codecOrNull())
                .addMethod(decode(ArrayTypeName.of(TypeName.BYTE)))
                .addMethod(decode(ClassName.get(ByteBuffer.class)))
                .addType(messageInterface())
                .addTypes(codecs.parts());
    }

    private List<FieldSpec> identity() {
        Protocol protocol = contract.contract().protocol().orElse(new Protocol(0, 0, 0));
        String absent = contract.contract().protocol().isPresent() ? "" : " The contract has none: 0.";
        return List.of(
                constant(
                        Abi.SCHEMA_DIGEST,
                        "SCHEMA_DIGEST",
                        "SHA-256 over the raw bytes of the contract, as Rust has it.",
                        CodeBlock.of(
                                "$T.ofHex(\n$>$>$S)$<$<",
                                Abi.SCHEMA_DIGEST,
                                contract.contract().digest())),
                constant(
                        TypeName.LONG,
                        "SCHEMA_ID",
                        "The protocol's identity, a {@code u32}." + absent,
                        CodeBlock.of("$L", hex(protocol.id()))),
                constant(
                        TypeName.INT,
                        "SCHEMA_VERSION",
                        "The contract's version, a {@code u16}." + absent,
                        CodeBlock.of("$L", protocol.version())),
                constant(
                        TypeName.INT,
                        "MIN_COMPATIBLE",
                        "The oldest version that understands this one, a {@code u16}." + absent,
                        CodeBlock.of("$L", protocol.minCompatible())));
    }

    private static String hex(long id) {
        return id == 0 ? "0" : String.format(Locale.ROOT, "0x%08XL", id);
    }

    private FieldSpec codecs(CodecList codecs) {
        return constant(
                ParameterizedTypeName.get(ClassName.get(List.class), anyCodec()),
                "CODECS",
                "The codecs, in the order of the contract.",
                codecs.value());
    }

    private FieldSpec schema() {
        return constant(
                ParameterizedTypeName.get(Abi.SCHEMA, message),
                "SCHEMA",
                "All of the above, for connections, golden tests and tools.",
                CodeBlock.of(
                        "new $T<>(\n$>$>SCHEMA_DIGEST, SCHEMA_ID, SCHEMA_VERSION, MIN_COMPATIBLE, CODECS)$<$<",
                        Abi.SCHEMA));
    }

    private FieldSpec constant(TypeName type, String name, String doc, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc.of(doc))
                .initializer(value)
                .build();
    }

    private MethodSpec codecOrNull() {
        return MethodSpec.methodBuilder("codecOrNull")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(javadoc.of("Looks a message type up.\n\n"))
                .addJavadoc(javadoc.of("@param typeId the type id on the wire, 0..65535\n"))
                .addJavadoc(javadoc.of("@return its codec, or null where the contract has no such message\n"))
                .returns(anyCodec())
                .addParameter(TypeName.INT, "typeId")
                .addStatement("return SCHEMA.codecOrNull(typeId)")
                .build();
    }

    private MethodSpec decode(TypeName frameType) {
        return MethodSpec.methodBuilder("decode")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(javadoc.of(
                        "Reads one frame: six bytes of header, then the payload, and nothing behind it.\n\n"))
                .addJavadoc(javadoc.of("@param frame the whole frame\n@return the message\n"))
                .addJavadoc(javadoc.of(
                        "@throws $L if the bytes are no frame of this contract\n",
                        Abi.DECODE_EXCEPTION.canonicalName()))
                .returns(message)
                .addParameter(frameType, "frame")
                .addStatement("return SCHEMA.decode(frame)")
                .build();
    }

    private TypeSpec messageInterface() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(message).addModifiers(Modifier.PUBLIC);
        if (contract.records().isEmpty()) {
            type.addJavadoc(javadoc.of("The messages of the contract, of which there are none.\n"));
        } else {
            type.addModifiers(Modifier.SEALED)
                    .addPermittedSubclasses(contract.records().values())
                    .addJavadoc(javadoc.of(
                            "Every message of the contract: a switch over it is complete without default.\n"));
        }
        return type.addMethod(MethodSpec.methodBuilder("codec")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc(javadoc.of("Encodes and decodes messages of this type.\n\n@return the codec\n"))
                        .returns(anyCodec())
                        .build())
                .addMethod(MethodSpec.methodBuilder("validate")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc(javadoc.of("Checks the contract's rules.\n\n"))
                        .addJavadoc(javadoc.of(
                                "@throws $L for the first rule that the message breaks, naming field, rule and value\n",
                                Abi.VALIDATION_EXCEPTION.canonicalName()))
                        .build())
                .build();
    }

    private TypeName anyCodec() {
        return ParameterizedTypeName.get(Abi.MESSAGE_CODEC, WildcardTypeName.subtypeOf(message));
    }
}
