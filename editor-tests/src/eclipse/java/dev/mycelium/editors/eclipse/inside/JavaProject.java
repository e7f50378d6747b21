package dev.mycelium.editors.eclipse.inside;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.apt.core.util.AptConfig;
import org.eclipse.jdt.apt.core.util.IFactoryPath;
import org.eclipse.jdt.core.CompletionProposal;
import org.eclipse.jdt.core.CompletionRequestor;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.IMember;
import org.eclipse.jdt.core.ISourceRange;
import org.eclipse.jdt.core.JavaCore;

/** A project with sources in {@code src}, resources in {@code resources} and Mycelium's processor. Runs inside Eclipse. */
public final class JavaProject {
    private final IProject project;
    private final IJavaProject java;

    /** Makes the project; the workspace never builds by itself. */
    public JavaProject(List<String> libraries, String processor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IWorkspaceDescription settings = workspace.getDescription();
        settings.setAutoBuilding(false);
        workspace.setDescription(settings);
        project = workspace.getRoot().getProject("chat");
        project.create(null);
        project.open(null);
        IProjectDescription description = project.getDescription();
        description.setNatureIds(new String[] {JavaCore.NATURE_ID});
        project.setDescription(description, null);
        java = JavaCore.create(project);
        for (String folder : List.of("src", "resources", "bin")) {
            project.getFolder(folder).create(true, true, null);
        }
        Map<String, String> options = java.getOptions(true);
        JavaCore.setComplianceOptions("17", options);
        options.put(JavaCore.CODEASSIST_VISIBILITY_CHECK, JavaCore.ENABLED); // as the editor has it
        java.setOptions(options);
        java.setRawClasspath(classPath(libraries), project.getFolder("bin").getFullPath(), null);
        AptConfig.setEnabled(java, true);
        IFactoryPath path = AptConfig.getFactoryPath(java);
        path.addExternalJar(new File(processor));
        AptConfig.setFactoryPath(java, path);
    }

    private IClasspathEntry[] classPath(List<String> libraries) throws CoreException {
        List<IClasspathEntry> entries = new ArrayList<>(Arrays.asList(java.getRawClasspath()));
        entries.removeIf(entry -> entry.getEntryKind() == IClasspathEntry.CPE_SOURCE
                && entry.getPath().equals(project.getFullPath()));
        entries.add(JavaCore.newSourceEntry(project.getFolder("src").getFullPath()));
        entries.add(JavaCore.newSourceEntry(project.getFolder("resources").getFullPath()));
        entries.add(library(
                Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar").toString()));
        libraries.forEach(jar -> entries.add(library(jar)));
        return entries.toArray(IClasspathEntry[]::new);
    }

    private static IClasspathEntry library(String jar) {
        return JavaCore.newLibraryEntry(new org.eclipse.core.runtime.Path(jar), null, null);
    }

    /** Writes a file of the project. */
    public void save(String path, String text) throws CoreException {
        IFile file = project.getFile(path);
        ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        if (file.exists()) {
            file.setContents(content, true, false, null);
        } else {
            folder(file);
            file.create(content, true, null);
        }
    }

    private void folder(IFile file) throws CoreException {
        List<IFolder> missing = new ArrayList<>();
        for (IResource parent = file.getParent();
                parent instanceof IFolder one && !one.exists();
                parent = parent.getParent()) {
            missing.add(0, one);
        }
        for (IFolder one : missing) {
            one.create(true, true, null);
        }
    }

    /** Builds what has changed. */
    public List<String> build() throws CoreException {
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        return problems();
    }

    /** Builds everything. */
    public List<String> cleanBuild() throws CoreException {
        project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
        project.build(IncrementalProjectBuilder.FULL_BUILD, null);
        return problems();
    }

    private List<String> problems() throws CoreException {
        List<String> problems = new ArrayList<>();
        for (IMarker marker : project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
            problems.add(marker.getResource().getProjectRelativePath() + ":"
                    + marker.getAttribute(IMarker.LINE_NUMBER, 0) + ": " + marker.getAttribute(IMarker.MESSAGE, ""));
        }
        return problems;
    }

    /** Asks for completion at the cursor. */
    public List<String> complete(String path, String text) throws CoreException {
        int cursor = text.indexOf('|');
        save(path, text.substring(0, cursor) + text.substring(cursor + 1));
        ICompilationUnit unit = JavaCore.createCompilationUnitFrom(project.getFile(path));
        Proposals proposals = new Proposals();
        unit.codeComplete(cursor, proposals);
        return proposals.sorted();
    }

    /** The Javadoc comment of a type. */
    public String documentation(String typeName) throws CoreException {
        return documentation(java.findType(typeName));
    }

    /** The Javadoc comment of a type's method without parameters. */
    public String methodDocumentation(String typeName, String method) throws CoreException {
        return documentation(java.findType(typeName).getMethod(method, new String[0]));
    }

    private static String documentation(IMember member) throws CoreException {
        ISourceRange range = member.getJavadocRange();
        return member.getCompilationUnit()
                .getSource()
                .substring(range.getOffset(), range.getOffset() + range.getLength());
    }

    /** Saves the workspace. */
    public void close() throws CoreException {
        ResourcesPlugin.getWorkspace().save(true, null);
    }

    private static final class Proposals extends CompletionRequestor {
        private final Map<String, Integer> relevance = new TreeMap<>();

        Proposals() {
            setRequireExtendedContext(true);
        }

        @Override
        public void accept(CompletionProposal proposal) {
            relevance.put(show(proposal), proposal.getRelevance());
        }

        private static String show(CompletionProposal proposal) {
            if (proposal.getKind() != CompletionProposal.METHOD_REF) {
                return new String(proposal.getCompletion());
            }
            char[][] names = proposal.findParameterNames(null);
            String parameters =
                    names == null ? "" : Arrays.stream(names).map(String::new).collect(Collectors.joining(", "));
            return new String(proposal.getName()) + "(" + parameters + ")";
        }

        List<String> sorted() {
            return relevance.entrySet().stream()
                    .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                            .reversed()
                            .thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
