package dev.mycelium.benchmarks.costs;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same hundred messages as a contract, as a proto file and as an SBE schema: six fields each, one of them text. */
final class HundredMessages {
    static final int COUNT = 100;

    private HundredMessages() {}

    static String name(int number) {
        return String.format(Locale.ROOT, "Event%03d", number);
    }

    /** Joins what is said of each message. */
    static String each(IntFunction<String> said) {
        return IntStream.rangeClosed(1, COUNT).mapToObj(said).collect(Collectors.joining());
    }

    static String contract() {
        return """
                schema_version: "1.0"
                schema: { id: 0x4D594349, version: 1, min_compatible: 1 }
                tag_ranges: { core: 1-999, app: 1000-9999 }
                messages:
                """ + each(number -> """
                          %s:
                            tlv_type: %d
                            domain: Examples
                            description: "Something that happened."
                            fields:
                              id: { type: u64, description: "Which one." }
                              count: { type: u32, description: "How many." }
                              price: { type: i64, description: "How much." }
                              name: { type: String, description: "What it is called.", validation: [ max_length: 32 ] }
                              address: { type: "[u8; 20]", description: "Where it is." }
                              delta: { type: i32, description: "By how much." }
                        """.formatted(name(number), 1000 + number));
    }

    static String proto(String javaPackage) {
        return """
                syntax = "proto3";
                package hundred;
                option java_package = "%s";
                option java_multiple_files = true;
                """.formatted(javaPackage) + each(number -> """
                        message %s {
                          uint64 id = 1;
                          uint32 count = 2;
                          sint64 price = 3;
                          string name = 4;
                          bytes address = 5;
                          sint32 delta = 6;
                        }
                        """.formatted(name(number)));
    }

    static String sbe(String javaPackage) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <sbe:messageSchema xmlns:sbe="http://fixprotocol.io/2016/sbe" package="%s" id="1" version="0"
                                   byteOrder="littleEndian">
                    <types>
                        <composite name="messageHeader">
                            <type name="blockLength" primitiveType="uint16"/>
                            <type name="templateId" primitiveType="uint16"/>
                            <type name="schemaId" primitiveType="uint16"/>
                            <type name="version" primitiveType="uint16"/>
                        </composite>
                        <composite name="varText">
                            <type name="length" primitiveType="uint16"/>
                            <type name="varData" primitiveType="uint8" length="0" characterEncoding="UTF-8"/>
                        </composite>
                        <type name="Address" primitiveType="uint8" length="20"/>
                    </types>
                """.formatted(javaPackage)
                + each(number -> """
                            <sbe:message name="%s" id="%d">
                                <field name="id" id="1" type="uint64"/>
                                <field name="count" id="2" type="uint32"/>
                                <field name="price" id="3" type="int64"/>
                                <field name="address" id="4" type="Address"/>
                                <field name="delta" id="5" type="int32"/>
                                <data name="name" id="6" type="varText"/>
                            </sbe:message>
                        """.formatted(name(number), number))
                + "</sbe:messageSchema>\n";
    }
}
