package dev.mycelium.compiler.evolution;

import static dev.mycelium.compiler.evolution.ChangeKind.*;

import java.util.List;
import java.util.Locale;

/**
 * A change of each kind, as small as it gets.
 *
 * @param kind what it is called
 * @param place where the two texts stand in a contract, {@code %s} for them
 * @param older what stood there
 * @param newer what stands there now
 */
record ChangeExample(ChangeKind kind, String place, String older, String newer) {

    /** In the order of {@link ChangeKind}. */
    static final List<ChangeExample> ALL = List.of(
            schemas(TEXT_ONLY, "# Paid in cents.", "# Paid in euros."),
            messages(
                    MESSAGES_REORDERED,
                    "A: {tlv_type: 1, domain: D, fields: {x: u8}}, B: {tlv_type: 2, domain: D, fields: {y: u8}}",
                    "B: {tlv_type: 2, domain: D, fields: {y: u8}}, A: {tlv_type: 1, domain: D, fields: {x: u8}}"),
            schemas(SCHEMA_ADDED, "", "schema: {id: 1, version: 1}"),
            schemas(SCHEMA_REMOVED, "schema: {id: 1, version: 1}", ""),
            schemas(SCHEMA_ID_CHANGED, "schema: {id: 1, version: 1}", "schema: {id: 2, version: 1}"),
            schemas(
                    VERSION_RAISED,
                    "schema: {id: 1, version: 1, min_compatible: 1}",
                    "schema: {id: 1, version: 2, min_compatible: 1}"),
            schemas(
                    VERSION_LOWERED,
                    "schema: {id: 1, version: 2, min_compatible: 1}",
                    "schema: {id: 1, version: 1, min_compatible: 1}"),
            schemas(
                    MIN_COMPATIBLE_RAISED,
                    "schema: {id: 1, version: 3, min_compatible: 1}",
                    "schema: {id: 1, version: 3, min_compatible: 2}"),
            schemas(
                    MIN_COMPATIBLE_LOWERED,
                    "schema: {id: 1, version: 3, min_compatible: 2}",
                    "schema: {id: 1, version: 3, min_compatible: 1}"),
            messages(
                    MESSAGE_ADDED,
                    "A: {tlv_type: 1, domain: D, fields: {x: u8}}",
                    "A: {tlv_type: 1, domain: D, fields: {x: u8}}, B: {tlv_type: 2, domain: D, fields: {y: u8}}"),
            messages(
                    MESSAGE_REMOVED,
                    "A: {tlv_type: 1, domain: D, fields: {x: u8}}, B: {tlv_type: 2, domain: D, fields: {y: u8}}",
                    "A: {tlv_type: 1, domain: D, fields: {x: u8}}"),
            messages(
                    MESSAGE_RENAMED,
                    "A: {tlv_type: 1, domain: D, fields: {x: u8}}",
                    "B: {tlv_type: 1, domain: D, fields: {x: u8}}"),
            messages(
                    TYPE_ID_CHANGED,
                    "A: {tlv_type: 1, domain: D, fields: {x: u8}}",
                    "A: {tlv_type: 2, domain: D, fields: {x: u8}}"),
            messages(
                    TYPE_ID_REUSED,
                    "A: {tlv_type: 1, domain: D, fields: {x: u8}}",
                    "A: {tlv_type: 2, domain: D, fields: {x: u8}}, B: {tlv_type: 1, domain: D, fields: {y: i8}}"),
            messages(
                    TOPIC_CHANGED,
                    "A: {tlv_type: 1, domain: Market, fields: {x: u8}}",
                    "A: {tlv_type: 1, domain: Trade, fields: {x: u8}}"),
            messages(
                    REDACTION_ADDED,
                    "A: {tlv_type: 1, domain: D, fields: {x: u8}}",
                    "A: {tlv_type: 1, domain: D, log_payload: false, fields: {x: u8}}"),
            messages(
                    REDACTION_REMOVED,
                    "A: {tlv_type: 1, domain: D, log_payload: false, fields: {x: u8}}",
                    "A: {tlv_type: 1, domain: D, fields: {x: u8}}"),
            fields(MESSAGE_RESIZED, "x: u32", "x: u32, y: u32"),
            fields(ALIGNMENT_CHANGED, "x: u64, y: u64", "x: u64, y: u64, z: '[u128; 0]'"),
            fields(FIELDS_REORDERED, "x: u32, y: u32", "y: u32, x: u32"),
            fields(FIELD_ADDED, "x: u64", "x: u64, y: u8"),
            fields(FIELD_ADDED_IN_PADDING, "x: u8, z: u32", "x: u8, y: u8, z: u32"),
            fields(FIELD_ADDED_WITHOUT_BYTES, "x: u8", "x: u8, y: '[u8; 0]'"),
            fields(FIELD_REMOVED, "x: u64, y: u8", "x: u64"),
            fields(FIELD_REMOVED_TO_PADDING, "x: u8, y: u8, z: u32", "x: u8, z: u32"),
            fields(FIELD_REMOVED_WITHOUT_BYTES, "x: u8, y: '[u8; 0]'", "x: u8"),
            fields(FIELD_RENAMED, "x: u64", "y: u64"),
            fields(FIELD_MOVED, "x: u32, y: u64", "y: u64, x: u32"),
            fields(FIELD_RESIZED, "x: '[u8; 20]'", "x: '[u8; 32]'"),
            fields(FIELD_RETYPED, "x: u8, y: u32", "x: u16, y: u32"),
            fields(FIELD_REINTERPRETED, "x: u64", "x: i64"),
            fields(FIELD_RESPELLED, "x: '[u8; 32]'", "x: U256"),
            fields(CAPACITY_RAISED, text(32), text(64)),
            fields(CAPACITY_RAISED_IN_PLACE, text(31), text(32)),
            fields(CAPACITY_LOWERED, text(64), text(32)),
            fields(CAPACITY_LOWERED_IN_PLACE, text(32), text(31)),
            fields(RULE_ADDED, "x: u8", "x: {type: u8, validation: [{not_zero: true}]}"),
            fields(RULE_REMOVED, "x: {type: u8, validation: [{not_zero: true}]}", "x: u8"),
            fields(RULE_TIGHTENED, "x: {type: u8, validation: [{max: 9}]}", "x: {type: u8, validation: [{max: 8}]}"),
            fields(RULE_LOOSENED, "x: {type: u8, validation: [{min: 5}]}", "x: {type: u8, validation: [{min: 4}]}"));

    String olderContract() {
        return String.format(Locale.ROOT, place, older);
    }

    String newerContract() {
        return String.format(Locale.ROOT, place, newer);
    }

    private static ChangeExample schemas(ChangeKind kind, String older, String newer) {
        return new ChangeExample(kind, "%s\nmessages: {A: {tlv_type: 1, domain: D, fields: {x: u8}}}\n", older, newer);
    }

    private static ChangeExample messages(ChangeKind kind, String older, String newer) {
        return new ChangeExample(kind, "messages: {%s}\n", older, newer);
    }

    private static ChangeExample fields(ChangeKind kind, String older, String newer) {
        return new ChangeExample(kind, "messages: {A: {tlv_type: 1, domain: D, fields: {%s}}}\n", older, newer);
    }

    private static String text(int capacity) {
        return "x: {type: String, validation: [{max_length: " + capacity + "}]}";
    }
}
