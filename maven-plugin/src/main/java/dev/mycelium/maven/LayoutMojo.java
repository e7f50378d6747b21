package dev.mycelium.maven;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.text.Source;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
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
    private @Nullable File contract;

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
        ResolvedContract resolved = ResolvedContract.of(source, getLog());
        List<MessageLayout> shown = resolved.layouts().stream()
                .filter(layout -> message == null || layout.message().name().equals(message))
                .toList();
        if (shown.isEmpty() && message != null) {
            throw new MojoFailureException(source.name() + " has no message " + message + "; it has "
                    + resolved.layouts().stream()
                            .map(layout -> layout.message().name())
                            .collect(Collectors.joining(", ")));
        }
        getLog().info(source.name() + ": digest " + resolved.contract().digest());
        for (MessageLayout layout : shown) {
            getLog().info("");
            ByteTable.of(layout).forEach(getLog()::info);
        }
    }
}
