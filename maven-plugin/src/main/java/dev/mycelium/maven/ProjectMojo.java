package dev.mycelium.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that looks at a project as the processor does. */
abstract class ProjectMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /**
     * The folder that contracts are looked for in first. As a rule there is no need to say it: it is what the
     * {@code compilerArgs} of the maven-compiler-plugin tell the processor with {@code -Amycelium.contracts.dir=FOLDER}.
     */
    @Parameter(property = "mycelium.contracts.dir")
    private @Nullable File contractsDir;

    final MavenProject project() {
        return project;
    }

    /** The places of {@code main}'s contracts, in the order in which the processor looks at them. */
    final ContractSearch mainContracts(List<String> classPath) {
        return search("default-compile", classes(), project.getCompileSourceRoots(), classPath);
    }

    /** The places of {@code test}'s contracts, in the order in which the processor looks at them. */
    final ContractSearch testContracts(List<String> classPath) {
        return search("default-testCompile", testClasses(), project.getTestCompileSourceRoots(), classPath);
    }

    /** The places where people write {@code main}'s contracts: not the copies among the classes. */
    final ContractSearch writtenContracts() {
        List<Path> places = contractsDirs("default-compile");
        project.getResources().forEach(resource -> places.add(Path.of(resource.getDirectory())));
        project.getCompileSourceRoots().forEach(root -> places.add(Path.of(root)));
        return new ContractSearch(places);
    }

    final Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    final Path testClasses() {
        return Path.of(project.getBuild().getTestOutputDirectory());
    }

    private ContractSearch search(String execution, Path classes, List<String> sources, List<String> classPath) {
        List<Path> places = contractsDirs(execution);
        places.add(classes);
        sources.forEach(root -> places.add(Path.of(root)));
        classPath.forEach(element -> places.add(Path.of(element)));
        return new ContractSearch(places);
    }

    private List<Path> contractsDirs(String execution) {
        List<Path> places = new ArrayList<>();
        if (contractsDir != null) {
            places.add(contractsDir.toPath());
        } else {
            CompilerOptions.contractsDir(project, execution).map(Path::of).ifPresent(places::add);
        }
        return places;
    }
}
