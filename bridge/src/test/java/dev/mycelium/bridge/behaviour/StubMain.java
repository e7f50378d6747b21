package dev.mycelium.bridge.behaviour;

import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The stub in Java: does what its arguments say, one after the other; see {@code src/test/stubs/README.md}. */
final class StubMain {
    private static final PrintStream OUT = System.out;
    private static final List<SocketChannel> OPEN = new ArrayList<>();

    private StubMain() {}

    public static void main(String[] words) throws Exception {
        for (String word : words) {
            int colon = word.indexOf(':');
            act(colon < 0 ? word : word.substring(0, colon), colon < 0 ? "" : word.substring(colon + 1));
        }
    }

    private static void act(String word, String value) throws Exception {
        switch (word) {
            case "exit" -> Runtime.getRuntime().halt(Integer.parseInt(value));
            case "kill" ->
                run("kill", "-s", value, Long.toString(ProcessHandle.current().pid()));
            case "forever" -> new CountDownLatch(1).await();
            case "ignore-term" -> atTerm(StubMain::forever);
            case "on-term" -> atTerm(() -> Runtime.getRuntime().halt(Integer.parseInt(value)));
            case "line" -> OUT.println(value);
            case "bytes" -> OUT.writeBytes(HexFormat.of().parseHex(value));
            case "lines" -> lines(Integer.parseInt(value));
            case "long-line" -> longLine(Integer.parseInt(value));
            case "child" -> start("sleep", "1000");
            case "deaf-child" -> start("/bin/sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1000; done");
            case "daemon" -> run("/bin/sh", "-c", "setsid sleep 1000 >/dev/null 2>&1 &");
            case "close-output" -> {
                System.out.close();
                System.err.close();
            }
            default -> onTheBus(word, value);
        }
    }

    private static void onTheBus(String word, String value) throws IOException {
        switch (word) {
            case "connect" -> connect();
            case "connects" -> {
                for (int i = 0; i < Integer.parseInt(value); i++) {
                    connect();
                }
            }
            case "handshake" -> write(handshake());
            case "slow-handshake" -> {
                for (byte each : handshake()) {
                    write(new byte[] {each});
                }
            }
            case "part-handshake" -> write(Arrays.copyOf(handshake(), Integer.parseInt(value)));
            case "wrong-handshake" -> {
                byte[] wrong = handshake();
                wrong[33] ^= 1;
                write(wrong);
            }
            case "frame" -> {
                String[] parts = value.split(":", -1);
                byte[] payload = HexFormat.of().parseHex(parts[1]);
                write(ByteBuffer.allocate(6 + payload.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putShort(Short.parseShort(parts[0]))
                        .putInt(payload.length)
                        .put(payload)
                        .array());
            }
            case "raw" -> write(HexFormat.of().parseHex(value));
            case "read" -> read(Integer.parseInt(value) * (6 + Beat.SIZE));
            case "half-close" -> last().shutdownOutput();
            case "disconnect" -> OPEN.remove(OPEN.size() - 1).close();
            default -> throw new IllegalArgumentException("no stub knows \"" + word + "\"");
        }
    }

    private static byte[] handshake() {
        byte[] all = new byte[34];
        all[0] = 32;
        byte[] digest = HexFormat.of().parseHex(System.getenv("MYCELIUM_SCHEMA_DIGEST"));
        System.arraycopy(digest, 0, all, 2, 32);
        return all;
    }

    private static void connect() throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(System.getenv("MYCELIUM_SOCKET")));
        OPEN.add(channel);
    }

    private static SocketChannel last() {
        return OPEN.get(OPEN.size() - 1);
    }

    private static void write(byte[] bytes) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        while (all.hasRemaining()) {
            last().write(all);
        }
    }

    private static void read(int bytes) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(bytes);
        while (all.hasRemaining()) {
            if (last().read(all) < 0) {
                throw new IOException("the bus has ended the connection");
            }
        }
    }

    private static void lines(int count) {
        StringBuilder block = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            block.append(i).append('\n');
            if (i % 1000 == 0 || i == count) {
                OUT.writeBytes(block.toString().getBytes(StandardCharsets.US_ASCII));
                block.setLength(0);
            }
        }
    }

    private static void longLine(int bytes) {
        byte[] block = new byte[Math.min(bytes, 1 << 16)];
        Arrays.fill(block, (byte) 'x');
        for (int left = bytes; left > 0; left -= block.length) {
            OUT.write(block, 0, Math.min(left, block.length));
        }
        OUT.println();
    }

    private static void atTerm(Runnable hook) {
        Runtime.getRuntime().addShutdownHook(new Thread(hook));
    }

    private static void forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        start(command).waitFor();
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command).inheritIO().start();
    }
}
