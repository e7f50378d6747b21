package dev.mycelium.testkit.peer;

import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.testkit.socket.Sockets;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * What a {@link ScriptedPeer} does with a connection, one step after the other. Each method returns a script with one more
 * step; a script itself never changes, so one may be the beginning of several. Behind the last step the peer closes the
 * connection.
 */
public final class Script {

    /** One step, and how errors name it. */
    record Step(String name, Action action) {}

    /** What a step does; an {@link AssertionError} or an {@link IOException} ends the script. */
    interface Action {
        void run(Conversation conversation) throws IOException, InterruptedException;
    }

    private static final Script EMPTY = new Script(List.of());

    private final List<Step> steps;

    private Script(List<Step> steps) {
        this.steps = steps;
    }

    /** Returns the script without a step. */
    public static Script begin() {
        return EMPTY;
    }

    /**
     * Reads the 34 bytes of a handshake; another length or digest fails, in the words of {@link
     * dev.mycelium.runtime.handshake.HandshakeReader}.
     */
    public Script expectHandshake(SchemaDigest digest) {
        return then("expect the handshake of " + digest, conversation -> conversation.expectHandshake(digest));
    }

    /** Sends the 34 bytes of a handshake: for a peer that plays the client. */
    public Script sendHandshake(SchemaDigest digest) {
        return send(Handshake.bytes(digest));
    }

    /** Reads as many bytes, which must be these. */
    public Script expect(byte... bytes) {
        byte[] expected = bytes.clone();
        return then("expect " + expected.length + " bytes", conversation -> conversation.expect(expected));
    }

    /** Reads a frame, which must be this one: the bytes of {@code codec.encodeFrame(message)}, or others. */
    public Script expectFrame(int typeId, byte[] payload) {
        byte[] frame = frame(typeId, payload);
        return then("expect a frame of type " + typeId, conversation -> conversation.expect(frame));
    }

    /** Reads the end of what the other sends; a byte or a reset fails. */
    public Script expectEnd() {
        return then("expect the end", Conversation::expectEnd);
    }

    /** Reads and throws away whatever comes, until the other ends or resets the connection. */
    public Script drain() {
        return then("drain", Conversation::drain);
    }

    /** Sends bytes, whatever they mean. */
    public Script send(byte... bytes) {
        byte[] sent = bytes.clone();
        return then("send " + sent.length + " bytes", conversation -> conversation.send(sent));
    }

    /** Sends a frame; its payload is not checked. */
    public Script sendFrame(int typeId, byte[] payload) {
        byte[] frame = frame(typeId, payload);
        return then("send a frame of type " + typeId, conversation -> conversation.send(frame));
    }

    /** Lets time pass, by the peer's clock. */
    public Script pause(Duration time) {
        return then("pause " + time, conversation -> conversation.pause(time));
    }

    /** Waits until the test lets it go on. */
    public Script await(CountDownLatch signal) {
        return then("await", conversation -> signal.await());
    }

    /** Tells the test that it has come so far. */
    public Script signal(CountDownLatch signal) {
        return then("signal", conversation -> signal.countDown());
    }

    /** Ends what the peer sends; it can go on reading. */
    public Script halfClose() {
        return then("half-close", conversation -> conversation.channel().shutdownOutput());
    }

    /** Closes the connection so that the other sees a reset: on TCP always, on a Unix socket if something of its is not read. */
    public Script reset() {
        return then("reset", conversation -> Sockets.reset(conversation.channel()));
    }

    /** Closes the connection. */
    public Script close() {
        return then("close", conversation -> conversation.channel().close());
    }

    List<Step> steps() {
        return steps;
    }

    private static byte[] frame(int typeId, byte[] payload) {
        byte[] frame = new byte[FrameHeader.SIZE + payload.length];
        FrameHeader.write(frame, 0, typeId, payload.length);
        System.arraycopy(payload, 0, frame, FrameHeader.SIZE, payload.length);
        return frame;
    }

    private Script then(String name, Action action) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(name, action));
        return new Script(List.copyOf(more));
    }
}
