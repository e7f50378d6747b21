package dev.mycelium.golden.defects;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.MessageLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Layouts as mistaken compilers would make them. Without a defect they are the right ones. */
final class WrongLayouts {
    private WrongLayouts() {}

    /** The layout that the codec says it has. */
    static MessageLayout declared(MessageLayout right, Defect defect) {
        return switch (defect) {
            case FIELDS_PACKED_AND_DECLARED_SO -> of(right, packed(right.fields(), Integer.MAX_VALUE), 1);
            case TAIL_PADDING_FORGOTTEN -> of(right, right.fields(), 1);
            case TEXT_ALIGNED_TO_8 -> of(right, textsAlignedTo8(right.fields()), right.alignment());
            default -> right;
        };
    }

    /** The fields as the codec reads and writes them. */
    static List<FieldLayout> used(MessageLayout declared, Defect defect) {
        return switch (defect) {
            case FIELDS_PACKED -> packed(declared.fields(), declared.size());
            case FIELDS_OF_ONE_TYPE_SWAPPED -> swapped(declared.fields());
            default -> declared.fields();
        };
    }

    private static MessageLayout of(MessageLayout right, List<FieldLayout> fields, int alignment) {
        FieldLayout last = fields.isEmpty() ? null : fields.get(fields.size() - 1);
        int end = last == null ? 0 : last.offset() + last.size();
        int size = (end + alignment - 1) / alignment * alignment;
        return MessageLayout.of(
                right.name(),
                right.typeId(),
                right.topic(),
                right.redacted(),
                size,
                right.alignment(),
                fields.toArray(new FieldLayout[0]));
    }

    private static List<FieldLayout> packed(List<FieldLayout> fields, int payloadSize) {
        List<FieldLayout> packed = new ArrayList<>();
        int end = 0;
        for (FieldLayout field : fields) {
            packed.add(at(field, Math.min(end, payloadSize - field.size())));
            end += field.size();
        }
        return packed;
    }

    private static List<FieldLayout> textsAlignedTo8(List<FieldLayout> fields) {
        List<FieldLayout> moved = new ArrayList<>();
        int shift = 0;
        for (FieldLayout field : fields) {
            if (field.type() instanceof FieldType.Text) {
                shift += (8 - (field.offset() + shift) % 8) % 8;
            }
            moved.add(at(field, field.offset() + shift));
        }
        return moved;
    }

    private static List<FieldLayout> swapped(List<FieldLayout> fields) {
        List<FieldLayout> swapped = new ArrayList<>(fields);
        for (int i = 1; i < swapped.size(); i++) {
            if (swapped.get(i).type().equals(swapped.get(i - 1).type())) {
                Collections.swap(swapped, i, i - 1);
                return swapped;
            }
        }
        return swapped;
    }

    private static FieldLayout at(FieldLayout field, int offset) {
        return new FieldLayout(field.messageName(), field.redacted(), field.name(), field.type(), offset, field.size());
    }
}
