package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.contracts.chat.Contracts;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A {@link BridgeHost} that runs. */
final class HostedBridge implements AutoCloseable {
    private final Endpoint endpoint;
    private final Process process;
    private final BufferedReader said;
    private final PrintStream asked;

    private HostedBridge(Endpoint endpoint, Process process) {
        this.endpoint = endpoint;
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.asked = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /**
     * Starts one, and waits until it listens.
     *
     * @param heap as -Xmx has it
     * @param frames may wait for each connection, and as many bytes as that many frames have
     */
    static HostedBridge start(Path folder, String heap, int frames) throws IOException {
        Path socket = Transport.freshPath(folder);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx" + heap,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        classes,
                        BridgeHost.class.getName(),
                        socket.toString(),
                        Integer.toString(frames))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        HostedBridge hosted = new HostedBridge(Endpoint.unix(socket.toString()), process);
        hosted.answer();
        return hosted;
    }

    /** Connects, and says the handshake. */
    SocketChannel connect() throws IOException {
        SocketChannel channel = RawListener.connect(endpoint);
        channel.write(ByteBuffer.wrap(Handshake.bytes(Contracts.SCHEMA.digest())));
        return channel;
    }

    /** Collects its garbage, and says what it holds then. */
    BridgeSample sample() throws IOException {
        asked.println("sample");
        return BridgeSample.parse(answer());
    }

    /** Waits until so many connections have joined, and no more. */
    void awaitJoined(long count) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        for (long joined = sample().joined(); joined != count; joined = sample().joined()) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException(joined + " connections have joined, of " + count);
            }
        }
    }

    private String answer() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new IOException("the bridge has ended");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        asked.close();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        said.close();
    }
}
