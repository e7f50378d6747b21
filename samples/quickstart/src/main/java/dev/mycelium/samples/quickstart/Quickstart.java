package dev.mycelium.samples.quickstart;

import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.frame.FrameLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** Reads the frames that Rust wrote, shows every byte of them, changes one message and writes it back. */
public final class Quickstart {
    private final PrintStream out;

    private Quickstart(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the program.
     *
     * @param args none
     * @throws IOException if the frames cannot be read
     */
    public static void main(String[] args) throws IOException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        new Quickstart(out).readAll(framesOfRust());
    }

    private static byte[] framesOfRust() throws IOException {
        try (InputStream in = Quickstart.class.getResourceAsStream("rust.frames")) {
            return Objects.requireNonNull(in, "rust.frames lies beside this class")
                    .readAllBytes();
        }
    }

    private void readAll(byte[] frames) {
        out.println("contracts.yaml has the digest " + Contracts.SCHEMA_DIGEST);
        int at = 0;
        while (at < frames.length) {
            FrameHeader header = FrameHeader.read(frames, at, frames.length - at, FrameLimits.DEFAULT);
            int end = at + FrameHeader.SIZE + header.length();
            show(Arrays.copyOfRange(frames, at, end));
            at = end;
        }
    }

    private void show(byte[] frame) {
        Contracts.Message message = Contracts.decode(frame);
        message.validate();
        byte[] payload = Arrays.copyOfRange(frame, FrameHeader.SIZE, frame.length);

        out.println();
        out.println(message);
        ByteTable.print(message.codec().layout(), payload, out);
        if (message instanceof OrderPlaced order) {
            doubleQuantity(order, payload);
        }
    }

    private void doubleQuantity(OrderPlaced order, byte[] fromRust) {
        OrderPlaced doubled = order.toBuilder().quantity(order.quantity() * 2).build();

        out.println("Quantity " + order.quantity() + " becomes " + doubled.quantity() + ". Encoded by Java:");
        ByteTable.printDifferences(OrderPlaced.CODEC.layout(), fromRust, OrderPlaced.CODEC.encode(doubled), out);
        boolean same = Arrays.equals(fromRust, OrderPlaced.CODEC.encode(order));
        out.println(
                "The unchanged order, encoded by Java, is " + (same ? "byte for byte" : "NOT") + " what Rust wrote.");
    }
}
