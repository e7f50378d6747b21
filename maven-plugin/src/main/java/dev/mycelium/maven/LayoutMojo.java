package dev.mycelium.maven;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.StructLayout;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.ContractReader;
import dev.mycelium.compiler.schema.ContractReading;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Severity;
import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Prints every byte of every message: offset, size, field or padding, type.
 *
 * <p>Without parameters it shows the contracts that the project was compiled from, so compile first:
 * {@code mvn compile mycelium:layout}. A file of any place, in a project or not:
 * {@code mvn dev.mycelium:mycelium-maven-plugin:layout -Dmycelium.contract=contracts.yaml}. One message of it:
 * {@code -Dmycelium.message=TextMessage}.
 */
@Mojo(
        name = "layout",
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class LayoutMojo extends ProjectMojo {

    /** A contract file. Without it: the contracts of the compiled packages. */
    @Parameter(property = "mycelium.contract")
    private java.io.@Nullable File contract;

    /** The name of a message, as the contract writes it. Without it: all messages. */
    @Parameter(property = "mycelium.message")
    private @Nullable String message;

    /** The goal, as Maven starts it. */
    public LayoutMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            List<Source> sources = contract == null
                    ? ProjectContracts.of(classes(), mainContracts(project().getCompileClasspathElements()))
                    : List.of(ProjectContracts.file(contract.toPath()));
            if (sources.isEmpty()) {
                throw new MojoFailureException(
                        "no compiled package has a contract: run \"mvn compile mycelium:layout\","
                                + " or name a file with -Dmycelium.contract=FILE");
            }
            for (Source source : sources) {
                print(source);
            }
        } catch (IOException | UncheckedIOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("cannot read the contract: " + e.getMessage(), e);
        }
    }

    private void print(Source source) throws MojoFailureException {
        ContractReading reading = ContractReader.read(source, false);
        failOnErrors(reading.diagnostics());
        Contract resolved = reading.contract().orElseThrow();
        Diagnostics ofLayout = new Diagnostics(source);
        List<MessageLayout> layouts = StructLayout.of(resolved, ofLayout);
        failOnErrors(ofLayout.inFileOrder());

        List<MessageLayout> shown = layouts.stream()
                .filter(layout -> message == null || layout.message().name().equals(message))
                .toList();
        if (shown.isEmpty() && message != null) {
            throw new MojoFailureException(source.name() + " has no message " + message + "; it has "
                    + String.join(
                            ", ",
                            layouts.stream()
                                    .map(layout -> layout.message().name())
                                    .toList()));
        }
        getLog().info(source.name() + ": digest " + resolved.digest());
        for (MessageLayout layout : shown) {
            getLog().info("");
            ByteTable.of(layout).forEach(getLog()::info);
        }
    }

    private void failOnErrors(List<Diagnostic> diagnostics) throws MojoFailureException {
        boolean failed = false;
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                diagnostic.fullText().lines().forEach(getLog()::error);
                failed = true;
            }
        }
        if (failed) {
            throw new MojoFailureException("the contract has mistakes; they are listed above");
        }
    }
}
