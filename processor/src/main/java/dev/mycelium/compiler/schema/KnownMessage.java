package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.text.Location;
import java.util.List;

/** A message of a contract, with what could be made out of it: all, in a {@link Message}, or less. */
public sealed interface KnownMessage permits Message, IncompleteMessage {

    /** As the contract writes it. */
    String name();

    /** The contract's text, empty where there is none. */
    String description();

    /** Of the message's name. */
    Location location();

    /** In the order of the file. */
    List<KnownField> knownFields();

    /** Whether these are all fields, so that offsets can be counted. */
    boolean hasAllFields();
}
