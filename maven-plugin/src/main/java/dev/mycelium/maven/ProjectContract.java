package dev.mycelium.maven;

import dev.mycelium.compiler.text.Source;

/**
 * A contract of a project, as it is now.
 *
 * @param source the file, named by where it is
 * @param path below the root of a jar or of a folder of resources: {@code com/acme/chat/contracts.yaml}; for a file of any
 *     place its name
 * @param allowed whether the package says that every change is accepted
 */
record ProjectContract(Source source, String path, boolean allowed) {

    /** Returns the same path with another ending: {@code com/acme/chat/contracts.html}. */
    String pathEnding(String ending) {
        int dot = path.lastIndexOf('.');
        return (dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path) + ending;
    }
}
