package dev.mycelium.compiler.text;

/** How bad a diagnostic is. */
public enum Severity {
    /** The bytes or the meaning are in question: nothing is generated. */
    ERROR,
    /** Java compiles it; Rust will refuse it, or its author should look again. */
    WARNING
}
