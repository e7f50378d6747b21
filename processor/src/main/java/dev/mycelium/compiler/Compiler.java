package dev.mycelium.compiler;

import dev.mycelium.compiler.codegen.GeneratedFile;
import dev.mycelium.compiler.codegen.JavaGenerator;
import dev.mycelium.compiler.text.Source;
import java.util.List;

/**
 * The way of a contract from bytes to Java source:
 *
 * <ol>
 *   <li><b>Read</b> ({@code text}, {@code syntax}, {@code schema}): the bytes become a contract whose names, types and
 *       rules are resolved. Every mistake of the file is found; a contract comes out only where there is none.
 *   <li><b>Lay out</b> ({@code layout}): every field gets the offset that rustc gives it, every gap its padding. A payload
 *       that no bus accepts is an error.
 *   <li><b>Generate</b> ({@code codegen}): every message becomes a record and a codec, the contract a class that holds
 *       them. Nothing is generated where a stage before found an error.
 * </ol>
 *
 * <p>The layout can also be drawn, as a page or as text: {@link LaidOut}.
 *
 * <p>The same bytes and target give the same sources, on every machine and JDK: nothing here asks for the time, the
 * locale or a file.
 */
public final class Compiler {

    private Compiler() {}

    /**
     * Compiles a contract.
     *
     * @param source the contract as it was found
     * @param target where the sources will be, and what they may use
     * @param warnOnWideTypes whether types that Rust's generator does not accept today get a warning
     */
    public static Compilation compile(Source source, Target target, boolean warnOnWideTypes) {
        LaidOut laidOut = LaidOut.of(source, warnOnWideTypes);
        if (laidOut.contract().isEmpty()) {
            return new Compilation(List.of(), laidOut.diagnostics());
        }
        List<GeneratedFile> files = JavaGenerator.generate(
                laidOut.contract().get(),
                laidOut.layouts(),
                target.packageName(),
                target.holderName(),
                target.generatedAnnotation());
        return new Compilation(files, laidOut.diagnostics());
    }
}
