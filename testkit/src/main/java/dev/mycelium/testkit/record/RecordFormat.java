package dev.mycelium.testkit.record;

import dev.mycelium.runtime.codec.SchemaDigest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * The file, to the byte; all numbers unsigned and little-endian:
 *
 * <pre>
 *  MYCREC1\n                                            8 bytes, once; or, with the contract's digest:
 *  +-----------+----------------------+----------+
 *  | MYCREC2\n |  digest, 32 bytes    |  CRC-32C |      44 bytes, once
 *  +-----------+----------------------+----------+
 *              |&lt;- which it is of ---&gt;|
 *  +----------+----------+--------------+---------+----------------+
 *  |  length  |  CRC-32C | nanoseconds  | type id |    payload     |   for each frame
 *  |   u32    |   u32    |     u64      |   u16   | length - 10    |
 *  +----------+----------+--------------+---------+----------------+
 *                        |&lt;------ length bytes, which the CRC is of ------&gt;|
 * </pre>
 */
final class RecordFormat {
    static final int MAGIC_SIZE = 8;

    /** Behind the magic: the digest and its CRC. */
    static final int DIGEST_SIZE = SchemaDigest.SIZE + 4;

    /** Length and CRC. */
    static final int PREFIX = 8;

    /** Time and type id. */
    static final int HEAD = 10;

    private static final byte[] MAGIC = "MYCREC1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MAGIC_WITH_DIGEST = "MYCREC2\n".getBytes(StandardCharsets.US_ASCII);

    private RecordFormat() {}

    static ByteBuffer magic() {
        return ByteBuffer.wrap(MAGIC.clone());
    }

    static boolean isMagic(ByteBuffer bytes) {
        return bytes.equals(ByteBuffer.wrap(MAGIC));
    }

    static boolean isMagicWithDigest(ByteBuffer bytes) {
        return bytes.equals(ByteBuffer.wrap(MAGIC_WITH_DIGEST));
    }

    /** The beginning of a file that says which contract its frames are of. */
    static ByteBuffer magic(SchemaDigest digest) {
        byte[] bytes = digest.toBytes();
        return ByteBuffer.allocate(MAGIC_SIZE + DIGEST_SIZE)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC_WITH_DIGEST)
                .put(bytes)
                .putInt(crc(bytes, 0, bytes.length))
                .flip();
    }

    /** A whole record, from its first byte to its last. */
    static ByteBuffer record(long nanos, int typeId, byte[] array, int offset, int length) {
        ByteBuffer record = ByteBuffer.allocate(PREFIX + HEAD + length).order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(HEAD + length).putInt(0).putLong(nanos).putShort((short) typeId);
        record.put(array, offset, length);
        record.putInt(4, crc(record.array(), PREFIX, HEAD + length));
        return record.flip();
    }

    static int crc(byte[] array, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(array, offset, length);
        return (int) crc.getValue();
    }
}
