package dev.mycelium.benchmarks.scale;

import java.util.List;

/**
 * How large a contract is.
 *
 * @param messages how many it has
 * @param fields how many each of them has
 */
record ContractSize(int messages, int fields) {
    private static final List<String> TYPES =
            List.of("u64", "u32", "i64", "f64", "bool", "u8", "String", "\"[u8; 20]\"");

    /** Reads {@code 500x64}. */
    static ContractSize parse(String text) {
        String[] parts = text.split("x", -1);
        return new ContractSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** A contract of that size: eight types in turn, a sentence on each message and field, a rule on some of the numbers. */
    String yaml() {
        StringBuilder yaml = new StringBuilder("messages:\n");
        for (int i = 0; i < messages; i++) {
            yaml.append("  Message").append(i).append(":\n    tlv_type: ").append(i + 1);
            yaml.append("\n    domain: Market\n    description: What happened, in a sentence.\n    fields:\n");
            for (int j = 0; j < fields; j++) {
                String type = TYPES.get((i + j) % TYPES.size());
                yaml.append("      field_number_")
                        .append(j)
                        .append(":\n        type: ")
                        .append(type);
                yaml.append("\n        description: What the field means, in a sentence.\n");
                if (j % 4 == 0 && type.matches("[ui]\\d+")) {
                    yaml.append("        validation:\n          - min: 1\n");
                }
            }
        }
        return yaml.toString();
    }

    @Override
    public String toString() {
        return messages + " × " + fields;
    }
}
