package dev.mycelium.samples.marketdata;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Prints a line of counters every fifth of a second, and a last one. */
final class Live {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "live");
        thread.setDaemon(true); // if the program fails, it must not go on printing
        return thread;
    });
    private final Future<?> printing;
    private final Supplier<String> line;

    Live(Supplier<String> line) {
        this.line = line;
        printing = timer.scheduleAtFixedRate(this::print, 200, 200, TimeUnit.MILLISECONDS);
    }

    private void print() {
        System.out.println("live " + line.get());
    }

    void stop() {
        printing.cancel(false);
        timer.shutdown();
        print();
    }
}
