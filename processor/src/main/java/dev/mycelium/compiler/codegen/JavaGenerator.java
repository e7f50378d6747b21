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
import java.util.function.Supplier;

/** Generates the Java side of a contract: a record, a codec and a flyweight for each message, and the class of the whole. */
public final class JavaGenerator {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private final Target target;
    private final Javadoc javadoc;
    private final Optional<CodeBlock> refusal;

    private JavaGenerator(Target target, Optional<CodeBlock> refusal) {
        this.target = target;
        this.javadoc = target.javadoc() ? Javadoc.WRITTEN : Javadoc.LEFT_OUT;
        this.refusal = refusal;
    }

    /**
     * Generates all sources, the class of the whole first, then the messages in the order of the contract. They are
     * still being made when this returns; who asks for one waits for it.
     *
     * @param contract what is generated
     * @param layouts of its messages, all and in its order
     * @param target where the sources will be, and what they may use
     */
    public static List<GeneratedFile> generate(Contract contract, List<MessageLayout> layouts, Target target) {
        return new JavaGenerator(target, Optional.empty())
                .generate(ContractTypes.of(contract, layouts, target.packageName(), target.holderName()));
    }

    /**
     * Generates what can be known of a contract with mistakes: the same types with the same members, for code that uses them
     * to compile. A class of these refuses to be initialized.
     *
     * @param contract what is known of it
     * @param layouts of the messages that have one
     * @param target where the sources will be, and what they may use
     */
    public static List<GeneratedFile> outline(KnownContract contract, List<MessageLayout> layouts, Target target) {
        return new JavaGenerator(target, Optional.of(Refusal.initializer(contract.fileName())))
                .generate(ContractTypes.of(contract, layouts, target.packageName(), target.holderName()));
    }

    private List<GeneratedFile> generate(ContractTypes types) {
        List<Supplier<GeneratedFile>> sources = new ArrayList<>();
        sources.add(() -> source(types.holder(), new HolderGenerator(types, javadoc).generate()));
        for (MessageTypes message : types.messages()) {
            sources.add(() -> source(message.record(), new RecordGenerator(message, types, javadoc).generate()));
            sources.add(() -> source(message.codec(), new CodecGenerator(message, javadoc).generate()));
            if (target.flyweights()) {
                sources.add(() -> source(message.flyweight(), new FlyweightGenerator(message, javadoc).generate()));
            }
        }
        types.outlines()
                .forEach(outline ->
                        sources.add(() -> source(outline.record(), new OutlineGenerator(outline, javadoc).generate())));
        return new GeneratedFiles(sources);
    }

    private GeneratedFile source(ClassName name, TypeSpec.Builder type) {
        if (target.generatedAnnotation()) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", "dev.mycelium.processor.MyceliumProcessor")
                    .build());
        }
        refusal.ifPresent(type::addStaticBlock);
        JavaFile file = JavaFile.builder(target.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        return new GeneratedFile(name.canonicalName(), file.toString());
    }
}
