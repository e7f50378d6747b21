package dev.mycelium.processor;

import dev.mycelium.compiler.evolution.Change;
import dev.mycelium.compiler.evolution.LockUpdate;
import java.io.IOException;
import java.util.Optional;

/** Puts a lock in its place and says what a user has to know about that: nothing, where it is a matter of course. */
final class LockWriting {

    private LockWriting() {}

    /** Returns what to tell; a lock that cannot be written is no reason to fail, the contract is right. */
    static Optional<String> write(LockUpdate update, LockPlace place) {
        String where;
        try {
            where = place.write(update.text());
        } catch (IOException e) {
            return Optional.of("the lock of the contract could not be written: " + e.getMessage());
        }
        if (place.isTemporary()) {
            return Optional.of(
                    "wrote the contract's lock as " + where + " to the class output, where it is lost with the"
                            + " next clean build; copy it beside the contract and commit it, or have it written there with -A"
                            + Options.LOCK_DIR + "=FOLDER" + accepted(update));
        }
        return update.created() || !update.accepted().isEmpty()
                ? Optional.of("wrote the contract's lock " + where + "; commit it" + accepted(update))
                : Optional.empty();
    }

    /** Returns what to tell where nothing may be written. */
    static String refuse(LockUpdate update) {
        return "the contract's lock is " + (update.created() ? "missing" : "not that of this contract")
                + "; build without -A" + Options.LOCK + "=check and commit what is written";
    }

    private static String accepted(LockUpdate update) {
        StringBuilder text = new StringBuilder();
        for (Change change : update.accepted()) {
            text.append("\n  accepted: ").append(change);
        }
        return text.toString();
    }
}
