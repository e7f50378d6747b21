package dev.mycelium.maven;

import dev.mycelium.compiler.text.Source;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Says what a change of a contract does to bytes, and fails where old and new code do not read each other's.
 *
 * <p>Compares with a git revision: {@code mvn compile mycelium:check -Dmycelium.check.revision=origin/main} for the
 * contracts that the project was compiled from, or {@code -Dmycelium.contract=FILE} for any file. Compares with what is
 * published: {@code -Dmycelium.check.published=com.acme:chat:1.4}, or a file: a jar, a contract, a lock.
 *
 * <p>Every change is listed below its message, with what it does. The goal fails for what fails the compiler too, and says
 * it in the same words: {@code schema.version} was not raised, and neither the package nor {@code -Dmycelium.check.allow}
 * allows it. Bound to {@code verify}, if it is bound.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends ProjectMojo {
    private final RepositorySystem repositories;

    /** A contract file. Without it: the contracts of the compiled packages, where they stand in the sources. */
    @Parameter(property = "mycelium.contract")
    private @Nullable File contract;

    /**
     * The git revision to compare with: a tag, a branch, a commit. A contract that is not in it is a new one and fails for
     * nothing. The command git has to be there.
     */
    @Parameter(property = "mycelium.check.revision", defaultValue = "HEAD")
    private String revision;

    /**
     * What is published, to compare with: then no revision is asked for. A file (a jar, a contract, or the lock of one), or
     * GROUP:ARTIFACT:VERSION (or GROUP:ARTIFACT:EXTENSION:CLASSIFIER:VERSION), which Maven fetches. In a jar, the
     * contract or its lock is looked for under the path that it has among the resources.
     */
    @Parameter(property = "mycelium.check.published")
    private @Nullable String published;

    /** Lists changes and fails for none of them. */
    @Parameter(property = "mycelium.check.allow", defaultValue = "false")
    private boolean allow;

    /** Switches the goal off. */
    @Parameter(property = "mycelium.check.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession repositorySession;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> remoteRepositories;

    /**
     * The goal, as Maven starts it.
     *
     * @param repositories what fetches a published contract
     */
    @Inject
    public CheckMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        try {
            List<ProjectContract> contracts = contract == null
                    ? ProjectContracts.of(classes(), writtenContracts())
                    : List.of(ProjectContracts.file(contract.toPath()));
            if (contracts.isEmpty()) {
                throw new MojoFailureException("no compiled package has a contract among the sources and resources:"
                        + " run \"mvn compile mycelium:check\", or name a file with -Dmycelium.contract=FILE");
            }
            boolean refused = false;
            for (ProjectContract checked : contracts) {
                refused |= isRefused(checked);
            }
            if (refused) {
                throw new MojoFailureException(
                        "a contract was changed so that old and new code do not read each other's"
                                + " bytes; the changes are listed above. If all of them are wanted: -Dmycelium.check.allow");
            }
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("cannot compare the contract: " + e.getMessage(), e);
        }
    }

    private boolean isRefused(ProjectContract checked) throws IOException, MojoFailureException {
        Optional<Source> older = published == null
                ? new GitRevision(revision).contentOf(Path.of(checked.source().name()))
                : Optional.of(published(published, checked));
        if (older.isEmpty()) {
            ReadContract.of(checked.source(), getLog());
            getLog().info(checked.source().name() + " is a new contract: " + revision + " does not have it");
            return false;
        }
        ContractVerdict verdict = ContractVerdict.of(older.get(), checked, allow, getLog());
        verdict.report().forEach(getLog()::info);
        return ReadContract.logErrors(verdict.errors(), getLog());
    }

    private Source published(String named, ProjectContract checked) throws IOException {
        if (Files.exists(Path.of(named)) || named.chars().filter(c -> c == ':').count() < 2) {
            return PublishedContract.read(Path.of(named), named, checked);
        }
        try {
            ArtifactRequest request = new ArtifactRequest(new DefaultArtifact(named), remoteRepositories, null);
            File file = repositories
                    .resolveArtifact(repositorySession, request)
                    .getArtifact()
                    .getFile();
            return PublishedContract.read(file.toPath(), named, checked);
        } catch (IllegalArgumentException | ArtifactResolutionException e) {
            throw new IOException("\"" + named + "\" is no file, and Maven cannot fetch it: " + e.getMessage(), e);
        }
    }
}
