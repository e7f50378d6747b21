package dev.mycelium.golden.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mycelium.golden.defects.Defect;
import dev.mycelium.golden.defects.InterpretedSchema;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    private static final MessageLayout TICK = empty("Tick", 1003);
    private static final MessageLayout UPPER = empty("TICK", 1004);
    private static final MessageLayout TOCK = empty("Tock", 1005);

    @Test
    void aFileIsCalledLikeItsMessage() {
        assertThat(names(TICK, TOCK)).containsExactly("Tick.golden", "Tock.golden");
        assertThat(FileNames.of(schema(TICK)).of("Tick", Fill.POISONED)).isEqualTo("Tick.poisoned.golden");
    }

    @Test
    void namesThatDifferInCaseOnlyHaveTheTypeId() {
        assertThat(names(TICK, TOCK, UPPER)).containsExactly("Tick-1003.golden", "Tock.golden", "TICK-1004.golden");
        assertThat(names(UPPER, TICK)).containsExactly("TICK-1004.golden", "Tick-1003.golden");
    }

    @Test
    void aMessageOfAnotherContractHasNoFile() {
        FileNames names = FileNames.of(schema(TICK, TOCK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names.of("Tack", Fill.ZERO))
                .withMessage("no message of the contract is called Tack; there are [Tick, Tock]");
    }

    private static Stream<String> names(MessageLayout... layouts) {
        FileNames names = FileNames.of(schema(layouts));
        return Stream.of(layouts).map(layout -> names.of(layout.name(), Fill.ZERO));
    }

    private static Schema<?> schema(MessageLayout... layouts) {
        return InterpretedSchema.of(List.of(layouts), Defect.NONE);
    }

    private static MessageLayout empty(String name, int typeId) {
        return MessageLayout.of(name, typeId, "examples", false, 0, 1);
    }
}
