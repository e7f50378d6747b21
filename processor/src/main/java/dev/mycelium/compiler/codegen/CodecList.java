package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The codecs of a contract as one list. A list of thousands is put together from parts, each in a class of its own: the
 * code that fills one takes 8 bytes a codec and the names 3 places, and the JVM allows 65,535 of either (JVMS 4.7.3, 4.1).
 */
final class CodecList {

    /** So few that javac, whose inference looks at all arguments of a call, has no trouble either. */
    static final int MOST_IN_ONE = 1000;

    private final ContractTypes contract;
    private final TypeName type;
    private final List<List<CodeBlock>> chunks = new ArrayList<>();

    CodecList(ContractTypes contract, TypeName anyCodec) {
        this.contract = contract;
        this.type = ParameterizedTypeName.get(ClassName.get(List.class), anyCodec);
        List<CodeBlock> codecs = contract.records().values().stream()
                .map(record -> CodeBlock.of("$T.CODEC", record))
                .toList();
        for (int i = 0; i < codecs.size(); i += MOST_IN_ONE) {
            chunks.add(codecs.subList(i, Math.min(codecs.size(), i + MOST_IN_ONE)));
        }
    }

    /** Returns the expression that is the whole list. */
    CodeBlock value() {
        if (chunks.size() < 2) {
            return list(chunks.isEmpty() ? List.of() : chunks.get(0));
        }
        List<CodeBlock> parts = IntStream.range(0, chunks.size())
                .mapToObj(number -> CodeBlock.of("$T.CODECS", part(number)))
                .toList();
        return CodeBlock.of(
                "$T.of$>$>$L\n.flatMap($T::stream)\n.toList()$<$<", Stream.class, Arguments.of(parts), List.class);
    }

    /** Returns the classes that hold the parts; none where one list does. */
    List<TypeSpec> parts() {
        if (chunks.size() < 2) {
            return List.of();
        }
        return IntStream.range(0, chunks.size())
                .mapToObj(number -> TypeSpec.classBuilder(part(number))
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addField(FieldSpec.builder(type, "CODECS", Modifier.STATIC, Modifier.FINAL)
                                .initializer(list(chunks.get(number)))
                                .build())
                        .build())
                .toList();
    }

    private ClassName part(int number) {
        return contract.holder().nestedClass("Part" + (number + 1));
    }

    private static CodeBlock list(List<CodeBlock> codecs) {
        return CodeBlock.of("$T.of$>$>$L$<$<", List.class, Arguments.of(codecs));
    }
}
