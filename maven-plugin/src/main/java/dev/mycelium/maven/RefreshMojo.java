package dev.mycelium.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compiles a package again when its contract has changed.
 *
 * <p>The maven-compiler-plugin looks at Java sources only: after an edit of nothing but {@code contracts.yaml} it says
 * "Nothing to compile", and the program goes on with the old messages. Add the plugin with an execution whose goal is
 * {@code refresh} (it needs no phase and no configuration), and that cannot happen.
 *
 * <p>It compares the digest that the compiled classes carry with the contract as it is now. Where they differ it deletes the package's {@code package-info.class}, which makes the compiler start; where they
 * agree it does nothing and says nothing. Contracts of test
 * packages are the matter of the goal {@code refresh-tests}.
 */
@Mojo(
        name = "refresh",
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class RefreshMojo extends ProjectMojo {

    /** Switches the goal off. */
    @Parameter(property = "mycelium.refresh.skip", defaultValue = "false")
    private boolean skip;

    /** The goal, as Maven starts it. */
    public RefreshMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            return;
        }
        try {
            List<String> classPath = project().getCompileClasspathElements();
            StalePackages.delete(classes(), mainContracts(classPath)).forEach(getLog()::info);
        } catch (IOException | UncheckedIOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("cannot compare classes with contracts: " + e.getMessage(), e);
        }
    }
}
