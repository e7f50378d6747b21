package dev.mycelium.benchmarks.bus;

import java.nio.file.Path;
import java.time.Duration;

/** One way to do what is measured. */
@FunctionalInterface
interface Contender {

    /**
     * Opens what it needs, sees that bytes arrive as they were sent, measures, and closes everything: nothing of it runs while
     * another is measured.
     *
     * @param folder where sockets can be made, on names that nobody else uses
     * @param time about how long to measure
     * @return nanoseconds, or frames a second
     * @throws Exception if it cannot, or if something did not arrive
     */
    double measure(Path folder, Duration time) throws Exception;
}
