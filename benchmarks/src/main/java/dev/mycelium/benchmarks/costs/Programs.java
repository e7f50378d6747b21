package dev.mycelium.benchmarks.costs;

/** Programs that make one message of each of the hundred types, write it, read it and print how many came back. */
final class Programs {
    private Programs() {}

    /** What a Java virtual machine takes without any message. */
    static String empty(String javaPackage) {
        return "package %s;\nfinal class Main {\n    public static void main(String[] a) { System.out.println(100); }\n}\n"
                .formatted(javaPackage);
    }

    static String mycelium(String javaPackage) {
        return """
                package %s;
                import dev.mycelium.runtime.codec.*;
                final class Main {
                    static <T> int back(MessageCodec<T> codec, T message) {
                        return codec.decode(codec.encode(message)).equals(message) ? 1 : 0;
                    }
                    public static void main(String[] a) {
                        int n = 0;
                """.formatted(javaPackage)
                + HundredMessages.each(number ->
                        "        n += back(%1$s.CODEC, new %1$s(%2$d, 2, -3, \"name\", ByteString.ofZeros(20), 4));\n"
                                .formatted(HundredMessages.name(number), number))
                + "        System.out.println(n);\n    }\n}\n";
    }

    static String protobuf(String javaPackage) {
        return """
                package %s;
                import com.google.protobuf.*;
                final class Main {
                    static int back(Message message) throws InvalidProtocolBufferException {
                        return message.getParserForType().parseFrom(message.toByteArray()).equals(message) ? 1 : 0;
                    }
                    public static void main(String[] a) throws InvalidProtocolBufferException {
                        int n = 0;
                        ByteString address = ByteString.copyFrom(new byte[20]);
                """.formatted(javaPackage)
                + HundredMessages.each(number -> """
                                n += back(%s.newBuilder().setId(%d).setCount(2).setPrice(-3).setName("name").setAddress(address).setDelta(4).build());
                        """.formatted(HundredMessages.name(number), number))
                + "        System.out.println(n);\n    }\n}\n";
    }

    static String sbe(String javaPackage) {
        return """
                package %s;
                import org.agrona.concurrent.UnsafeBuffer;
                final class Main {
                    static final UnsafeBuffer BUFFER = new UnsafeBuffer(new byte[1024]);
                    static final byte[] ADDRESS = new byte[20];
                """.formatted(javaPackage)
                + HundredMessages.each(number -> """
                            static int back%2$d() {
                                new %1$sEncoder().wrap(BUFFER, 0).id(%2$d).count(2).price(-3).putAddress(ADDRESS, 0, 20).delta(4).name("name");
                                %1$sDecoder d = new %1$sDecoder().wrap(BUFFER, 0, %1$sDecoder.BLOCK_LENGTH, 0);
                                boolean same = d.id() == %2$d && d.count() == 2 && d.price() == -3 && d.getAddress(ADDRESS, 0, 20) == 20
                                    && d.delta() == 4 && d.name().equals("name");
                                return same ? 1 : 0;
                            }
                        """.formatted(HundredMessages.name(number), number))
                + "    public static void main(String[] a) {\n        int n = 0;\n"
                + HundredMessages.each(number -> "        n += back%d();\n".formatted(number))
                + "        System.out.println(n);\n    }\n}\n";
    }
}
