package dev.mycelium.maven;

import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.page.LayoutText;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Shows every byte of every message: prints a table, and draws one HTML page for each contract.
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

    /** The name of a message, as the contract writes it: only its table is printed. Without it: all. The page has all. */
    @Parameter(property = "mycelium.message")
    private @Nullable String message;

    /**
     * The folder that the pages are written to, each under the path of its contract:
     * {@code com/acme/chat/contracts.html}. A page loads nothing from elsewhere and can be sent to anybody.
     */
    @Parameter(property = "mycelium.layout.directory", defaultValue = "${project.build.directory}/mycelium-layout")
    private File layoutDirectory;

    /** The goal, as Maven starts it. */
    public LayoutMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            List<ProjectContract> contracts = contract == null
                    ? ProjectContracts.of(classes(), mainContracts(project().getCompileClasspathElements()))
                    : List.of(ProjectContracts.file(contract.toPath()));
            if (contracts.isEmpty()) {
                throw new MojoFailureException(
                        "no compiled package has a contract: run \"mvn compile mycelium:layout\","
                                + " or name a file with -Dmycelium.contract=FILE");
            }
            for (ProjectContract shown : contracts) {
                show(shown);
            }
        } catch (IOException | UncheckedIOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("cannot show the layout: " + e.getMessage(), e);
        }
    }

    private void show(ProjectContract shown) throws MojoFailureException, IOException {
        LaidOut all = ReadContract.of(shown.source(), getLog());
        LayoutText.of(all.contract().orElseThrow(), chosen(shown, all.layouts()))
                .lines()
                .forEach(getLog()::info);
        Path page = layoutDirectory.toPath().resolve(shown.pathEnding(".html"));
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(page, all.page().orElseThrow(), StandardCharsets.US_ASCII);
        getLog().info("");
        getLog().info("drawn in " + page);
    }

    private List<MessageLayout> chosen(ProjectContract shown, List<MessageLayout> all) throws MojoFailureException {
        List<MessageLayout> chosen = all.stream()
                .filter(layout -> message == null || layout.message().name().equals(message))
                .toList();
        if (chosen.isEmpty() && message != null) {
            throw new MojoFailureException(shown.source().name() + " has no message " + message + "; it has "
                    + all.stream().map(layout -> layout.message().name()).collect(Collectors.joining(", ")));
        }
        return chosen;
    }
}
