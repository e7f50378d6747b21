package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.KnownContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generates the Java side of a contract: a record, a codec and a flyweight for each message, and the class of the whole. */
public final class JavaGenerator {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private final String packageName;
    private final boolean generatedAnnotation;
    private final Optional<CodeBlock> refusal;
    private final List<GeneratedFile> sources = new ArrayList<>();

    private JavaGenerator(String packageName, boolean generatedAnnotation, Optional<CodeBlock> refusal) {
        this.packageName = packageName;
        this.generatedAnnotation = generatedAnnotation;
        this.refusal = refusal;
    }

    /**
     * Generates all sources, the class of the whole first, then the messages in the order of the contract.
     *
     * @param contract what is generated
     * @param layouts of its messages, all and in its order
     * @param packageName the package of the sources
     * @param holderName the simple name of the class of the whole
     * @param generatedAnnotation whether the sources may name {@code javax.annotation.processing.Generated}
     */
    public static List<GeneratedFile> generate(
            Contract contract,
            List<MessageLayout> layouts,
            String packageName,
            String holderName,
            boolean generatedAnnotation) {
        JavaGenerator generator = new JavaGenerator(packageName, generatedAnnotation, Optional.empty());
        return generator.generate(ContractTypes.of(contract, layouts, packageName, holderName));
    }

    /**
     * Generates what can be known of a contract with mistakes: the same types with the same members, for code that uses them
     * to compile. A class of these refuses to be initialized.
     *
     * @param contract what is known of it
     * @param layouts of the messages that have one
     * @param packageName the package of the sources
     * @param holderName the simple name of the class of the whole
     * @param generatedAnnotation whether the sources may name {@code javax.annotation.processing.Generated}
     */
    public static List<GeneratedFile> outline(
            KnownContract contract,
            List<MessageLayout> layouts,
            String packageName,
            String holderName,
            boolean generatedAnnotation) {
        Optional<CodeBlock> refusal = Optional.of(Refusal.initializer(contract.fileName()));
        JavaGenerator generator = new JavaGenerator(packageName, generatedAnnotation, refusal);
        return generator.generate(ContractTypes.of(contract, layouts, packageName, holderName));
    }

    private List<GeneratedFile> generate(ContractTypes types) {
        add(types.holder(), new HolderGenerator(types).generate());
        for (MessageTypes message : types.messages()) {
            add(message.record(), new RecordGenerator(message, types).generate());
            add(message.codec(), new CodecGenerator(message).generate());
            add(message.flyweight(), new FlyweightGenerator(message).generate());
        }
        types.outlines().forEach(outline -> add(outline.record(), new OutlineGenerator(outline).generate()));
        return List.copyOf(sources);
    }

    private void add(ClassName name, TypeSpec.Builder type) {
        if (generatedAnnotation) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", "dev.mycelium.processor.MyceliumProcessor")
                    .build());
        }
        refusal.ifPresent(type::addStaticBlock);
        JavaFile file = JavaFile.builder(packageName, type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        sources.add(new GeneratedFile(name.canonicalName(), file.toString()));
    }
}
