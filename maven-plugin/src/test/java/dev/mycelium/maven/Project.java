package dev.mycelium.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A small project on disk: one package, one contract, compiled for real. */
final class Project {
    static final String CONTRACT = """
            messages:
              Said:
                tlv_type: 1001
                domain: MarketData
                description: Somebody spoke
                fields:
                  channel: { type: u8, description: Where }
                  who: { type: String, description: The speaker, validation: [ max_length: 12 ] }
                  when: { type: u64, description: Seconds since the start }
            """;

    private static final String MARKED = """
            package com.acme;

            public @interface Marked {
                String[] texts();

                long number();

                Class<?> type();

                java.lang.annotation.ElementType place();

                Inner inner();

                @interface Inner {
                    String value();
                }
            }
            """;

    private final Path root;

    Project(Path root) {
        this.root = root;
    }

    Path classes() {
        return root.resolve("classes");
    }

    Path contracts() {
        return root.resolve("contracts");
    }

    ContractSearch search() {
        return new ContractSearch(List.of(contracts(), classes()));
    }

    Path write(String contract) throws IOException {
        Path file = contracts().resolve("com/acme/chat/contracts.yaml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, contract);
    }

    /** Compiles the package, with these annotations on it. */
    void compile(String annotations) throws IOException {
        Files.createDirectories(root.resolve("src"));
        Files.createDirectories(classes());
        Path source =
                Files.writeString(root.resolve("src/package-info.java"), annotations + "\npackage com.acme.chat;\n");
        Path marked = Files.writeString(root.resolve("src/Marked.java"), MARKED);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    out,
                    files,
                    null,
                    List.of("-d", classes().toString(), "-Amycelium.contracts.dir=" + contracts()),
                    null,
                    files.getJavaFileObjects(source, marked));
            task.setProcessors(ServiceLoader.load(Processor.class));
            assertThat(task.call()).as(out.toString()).isTrue();
        }
    }
}
