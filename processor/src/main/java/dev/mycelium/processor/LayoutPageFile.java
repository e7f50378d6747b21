package dev.mycelium.processor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The picture of a contract's layout, in the class output beside the package's classes. The contract is read a second time
 * for it: who asks for pictures can wait, and nobody else carries the layout along.
 */
final class LayoutPageFile {

    private LayoutPageFile() {}

    /** Writes the page, and returns what it is, for people; nothing where the contract has mistakes, which were reported when it was compiled. */
    static Optional<String> write(ProcessingEnvironment environment, AnnotatedPackage annotated, Source source)
            throws IOException {
        Optional<String> page = LaidOut.of(source, false).page();
        if (page.isEmpty()) {
            return Optional.empty();
        }
        FileObject file = environment
                .getFiler()
                .createResource(
                        StandardLocation.CLASS_OUTPUT,
                        annotated.packageName(),
                        name(source.name()),
                        annotated.element());
        try (OutputStream out = file.openOutputStream()) {
            out.write(page.get().getBytes(US_ASCII));
        }
        return Optional.of("the page " + file.getName());
    }

    /** Returns the contract's name with another ending, without its folders: {@code contracts.html}. */
    static String name(String contract) {
        String file = contract.substring(contract.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return (dot > 0 ? file.substring(0, dot) : file) + ".html";
    }
}
