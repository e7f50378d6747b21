package dev.mycelium.samples.marketdata;

import dev.mycelium.runtime.bus.Connection;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Starts the publisher and the subscriber, each in a process of its own, and shows what both print. */
public final class MarketData {
    private static final int QUOTES = 20_000;

    private MarketData() {}

    /** Ends with both; fails if one of them does. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("market-data");
        try {
            String endpoint = "unix:" + folder.resolve("bus.sock");
            Process publisher = start(QuotePublisher.class, endpoint, String.valueOf(QUOTES));
            BufferedReader published = publisher.inputReader(StandardCharsets.UTF_8);
            show("publisher", published.readLine()); // it listens now
            Process subscriber = start(QuoteSubscriber.class, endpoint);

            CompletableFuture<List<String>> fromPublisher =
                    CompletableFuture.supplyAsync(() -> showLive("publisher", published));
            List<String> fromSubscriber = showLive("subscriber", subscriber.inputReader(StandardCharsets.UTF_8));
            fromPublisher.get().forEach(line -> show("publisher", line));
            fromSubscriber.forEach(line -> show("subscriber", line));
            requireSuccess("publisher", publisher);
            requireSuccess("subscriber", subscriber);
        } finally {
            Files.delete(folder);
        }
    }

    private static Process start(Class<?> main, String... args) throws IOException, URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                placeOf(MarketData.class) + File.pathSeparator + placeOf(Connection.class),
                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Shows live lines at once, and returns the others: two processes print them in any order. */
    private static List<String> showLive(String who, BufferedReader from) {
        List<String> others = new ArrayList<>();
        from.lines().forEach(line -> {
            if (line.startsWith("live ")) {
                show(who, line);
            } else {
                others.add(line);
            }
        });
        return others;
    }

    private static void show(String who, String line) {
        System.out.printf("%-10s  %s%n", who, line);
    }

    private static void requireSuccess(String who, Process process) throws InterruptedException {
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException("the " + who + " ended with " + code);
        }
    }
}
