package dev.mycelium.processor;

import dev.mycelium.compiler.Compilation;
import dev.mycelium.compiler.codegen.GeneratedFile;
import dev.mycelium.compiler.schema.IncompleteMessage;
import dev.mycelium.compiler.schema.KnownMessage;
import dev.mycelium.compiler.schema.Message;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Tells those who ask for it what is looked for, read and written: notes, which no build takes for warnings. */
final class Narration {
    private final Messager messager;
    private final String packageName;
    private final boolean isWanted;

    Narration(Messager messager, String packageName, boolean isWanted) {
        this.messager = messager;
        this.packageName = packageName;
        this.isWanted = isWanted;
    }

    /** The places that were tried, in order; where something was found it was in the last. */
    void lookedFor(String path, List<String> tried, boolean found) {
        StringBuilder text = new StringBuilder("looked for \"" + Shown.of(path) + "\":");
        for (int i = 0; i < tried.size(); i++) {
            boolean here = found && i == tried.size() - 1;
            text.append("\n  ").append(tried.get(i)).append(here ? ": found" : ": not there");
        }
        tell(text.toString());
    }

    void read(FoundContract found, Compilation compilation) {
        List<KnownMessage> messages = compilation.contract().messages();
        tell("read " + found.file() + ": "
                + found.source().bytes().length + " bytes, SHA-256 "
                + compilation.contract().digest() + ", " + messages.size()
                + (messages.size() == 1 ? " message" : " messages")
                + messages.stream().map(Narration::line).collect(Collectors.joining()));
    }

    private static String line(KnownMessage message) {
        if (message instanceof Message whole) {
            return "\n  " + whole.typeId() + " " + whole.name();
        }
        return "\n  " + Shown.of(((IncompleteMessage) message).name()) + ", with a mistake";
    }

    void readLock(LockPlace place, boolean isThere) {
        tell((isThere ? "compared with the lock " : "found no lock ") + place.describe());
    }

    void wrote(List<GeneratedFile> files) {
        tell("generated" + files.stream().map(file -> "\n  " + file.typeName()).collect(Collectors.joining()));
    }

    /** A file other than a source. */
    void wrote(String what) {
        tell("wrote " + what);
    }

    private void tell(String text) {
        if (isWanted) {
            messager.printMessage(Kind.NOTE, "mycelium, package " + packageName + ": " + text);
        }
    }
}
