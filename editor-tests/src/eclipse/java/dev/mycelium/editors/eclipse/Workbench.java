package dev.mycelium.editors.eclipse;

import java.util.List;

/**
 * A Java project in Eclipse, with annotation processing switched on. The class
 * {@code dev.mycelium.editors.eclipse.inside.JavaProject} has these methods; it lives behind Eclipse's class loaders, so
 * that only types of the JDK can cross.
 */
interface Workbench {

    /** Writes a file of the project, as an editor saves it. */
    void save(String path, String text);

    /** Builds what has changed, as Eclipse does whenever a file is saved, and returns all problems of the project. */
    List<String> build();

    /** Builds everything, as "Project, Clean" does, and returns all problems of the project. */
    List<String> cleanBuild();

    /**
     * Asks for completion in a Java file.
     *
     * @param path of the file
     * @param text what stands in the editor; the cursor is behind the first {@code |}, which is not part of it
     * @return what is offered, the most relevant first, as "name" or "name(parameter, ...)"
     */
    List<String> complete(String path, String text);

    /** The Javadoc comment of a type, as hovering shows it. */
    String documentation(String typeName);

    /** The Javadoc comment of a type's method without parameters. */
    String methodDocumentation(String typeName, String method);

    /** Ends Eclipse. */
    void close();
}
