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
 * Compiles a test package again when its contract has changed: what the goal {@code refresh} does for main classes.
 */
@Mojo(
        name = "refresh-tests",
        defaultPhase = LifecyclePhase.PROCESS_TEST_RESOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class RefreshTestsMojo extends ProjectMojo {

    /** Switches the goal off. */
    @Parameter(property = "mycelium.refresh.skip", defaultValue = "false")
    private boolean skip;

    /** The goal, as Maven starts it. */
    public RefreshTestsMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            return;
        }
        try {
            List<String> classPath = project().getTestClasspathElements();
            StalePackages.delete(testClasses(), testContracts(classPath)).forEach(getLog()::info);
        } catch (IOException | UncheckedIOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("cannot compare classes with contracts: " + e.getMessage(), e);
        }
    }
}
