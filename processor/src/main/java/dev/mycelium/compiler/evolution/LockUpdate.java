package dev.mycelium.compiler.evolution;

import java.util.List;

/**
 * What is to be written, because the contract is new or its changes were accepted.
 *
 * @param text the lock file's new text
 * @param created whether there was no lock before
 * @param accepted the changes that would have been errors, had they not been allowed
 */
public record LockUpdate(String text, boolean created, List<Change> accepted) {
    public LockUpdate {
        accepted = List.copyOf(accepted);
    }
}
