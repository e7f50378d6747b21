package dev.mycelium.benchmarks.startup;

/** The least that a JVM can be started for. */
final class Nothing {
    private Nothing() {}

    public static void main(String[] arguments) {
        // That is all.
    }
}
