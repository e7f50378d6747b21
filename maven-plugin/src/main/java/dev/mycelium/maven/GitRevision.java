package dev.mycelium.maven;

import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A revision of the git repository that a contract belongs to. It is read with the command {@code git}, which whoever has a
 * repository has: every kind of repository, and every way to name a revision, is what it is for them.
 *
 * @param name what git calls a revision: {@code HEAD}, {@code v1.2}, {@code origin/main}, {@code main@{yesterday}}
 */
record GitRevision(String name) {

    /** What a git command did. */
    @SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
    private record Ended(int exit, byte[] output, String complaint) {}

    /**
     * Returns a file as it was, byte by byte, or nothing where the revision does not have it.
     *
     * @param file as it is now
     * @throws IOException if git is not there, the file is in no repository, or there is no such revision
     */
    Optional<Source> contentOf(Path file) throws IOException {
        if (name.isBlank() || name.startsWith("-") || name.contains(":")) {
            throw new IOException("\"" + name + "\" is no revision; HEAD, v1.2 and origin/main are some");
        }
        Path real = file.toRealPath();
        Path folder = Objects.requireNonNull(real.getParent(), "a file stands in a folder");
        Ended repository = git(folder, "rev-parse", "--git-dir");
        if (repository.exit() != 0) {
            throw new IOException(
                    folder + " is in no git repository (" + repository.complaint()
                            + "): compare with what is published, by -Dmycelium.check.published=FILE or GROUP:ARTIFACT:VERSION");
        }
        if (git(folder, "rev-parse", "--verify", "--quiet", name + "^{commit}").exit() != 0) {
            throw new IOException("git knows no revision \"" + name + "\" in " + folder
                    + "; in a clone that is shallow or old, \"git fetch\" may bring it");
        }
        String fileName = String.valueOf(real.getFileName());
        if (must(git(folder, "ls-tree", "--name-only", name, "--", fileName)).length == 0) {
            return Optional.empty();
        }
        byte[] bytes = must(git(folder, "cat-file", "blob", name + ":./" + fileName));
        return Optional.of(new Source(name + ":" + fileName, bytes));
    }

    private static byte[] must(Ended ended) throws IOException {
        if (ended.exit() != 0) {
            throw new IOException("git: " + ended.complaint());
        }
        return ended.output();
    }

    private static Ended git(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command).directory(folder.toFile()).start();
        } catch (IOException e) {
            throw new IOException("git cannot be run; is it installed, and on the path? (" + e.getMessage() + ")", e);
        }
        try (InputStream out = process.getInputStream();
                InputStream err = process.getErrorStream()) {
            byte[] output = out.readAllBytes();
            String complaint = new String(err.readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output, complaint.strip());
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git ran", e);
        }
    }
}
