package dev.mycelium.compiler.text;

/**
 * A place in a contract file.
 *
 * @param path the file's name as diagnostics print it
 * @param line from 1
 * @param column from 1, in characters
 */
public record Location(String path, int line, int column) {

    /** Returns {@code path:line:column}, the form that editors and terminals link. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
