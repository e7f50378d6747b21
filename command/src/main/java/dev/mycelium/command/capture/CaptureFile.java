package dev.mycelium.command.capture;

import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.frame.FrameHeader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A capture in which each frame is a packet: pcap with nanoseconds, link type 252 (exported PDU), whose packets name the
 * dissector that they are for. So Wireshark needs no setting to know what they are, as it would with a link type of its user's.
 */
public final class CaptureFile implements AutoCloseable {
    /** The name of the protocol in Wireshark. */
    public static final String PROTOCOL = "mycelium";

    private static final int MAGIC_OF_NANOSECONDS = 0xA1B23C4D;
    private static final int LONGEST_PACKET = 1 << 25;
    private static final int EXPORTED_PDU = 252;
    private static final short TAG_DISSECTOR_NAME = 12;
    private static final long NANOS = 1_000_000_000;

    private final OutputStream out;
    private final byte[] tags;

    /**
     * Begins a file.
     *
     * @param file does not exist yet
     * @throws IOException if it cannot be made, or is there
     */
    public CaptureFile(Path file) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
        tags = tags(PROTOCOL.getBytes(StandardCharsets.US_ASCII));
        out.write(ByteBuffer.allocate(24)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(MAGIC_OF_NANOSECONDS)
                .putShort((short) 2)
                .putShort((short) 4)
                .putInt(0)
                .putInt(0)
                .putInt(LONGEST_PACKET)
                .putInt(EXPORTED_PDU)
                .array());
    }

    /**
     * Writes a packet.
     *
     * @param nanos since 1970, or since the frames began to come
     */
    public void write(long nanos, RawFrame frame) throws IOException {
        byte[] payload = frame.payload().toByteArray();
        int length = tags.length + FrameHeader.SIZE + payload.length;
        byte[] packet = ByteBuffer.allocate(16 + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) (nanos / NANOS))
                .putInt((int) (nanos % NANOS))
                .putInt(length)
                .putInt(length)
                .put(tags)
                .array();
        FrameHeader.write(packet, 16 + tags.length, frame.typeId(), payload.length);
        System.arraycopy(payload, 0, packet, packet.length - payload.length, payload.length);
        out.write(packet);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Big-endian: tag, length, and a value that is filled up to a multiple of four; a tag 0 ends them. */
    private static byte[] tags(byte[] dissector) {
        int room = (dissector.length + 3) / 4 * 4;
        return ByteBuffer.allocate(4 + room + 4)
                .putShort(TAG_DISSECTOR_NAME)
                .putShort((short) room)
                .put(dissector)
                .array();
    }
}
