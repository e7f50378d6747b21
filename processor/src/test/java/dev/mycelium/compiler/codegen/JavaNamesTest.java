package dev.mycelium.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "block_number, blockNumber, BLOCK_NUMBER",
        "fooBar, fooBar, FOO_BAR",
        "CODEC, codec, CODEC",
        "MAX_SIZE, maxSize, MAX_SIZE",
        "sqrt_price_x96, sqrtPriceX96, SQRT_PRICE_X96",
        "reserve0, reserve0, RESERVE0",
        "X, x, X",
        "a_B, aB, A_B",
        "HTTP_server_ID, httpServerId, HTTP_SERVER_ID",
        "_leading, leading, LEADING",
        "trailing_, trailing, TRAILING",
        "a__b, aB, A_B",
        "_1st, _1st, _1ST",
        "__, _, _",
        "class, class, CLASS",
        "TYPE_ID, typeId, TYPE_ID",
        "is, is, IS"
    })
    void a_field_becomes_a_component_and_its_constant(String field, String component, String constant) {
        assertThat(JavaNames.component(field)).isEqualTo(component);
        assertThat(JavaNames.constant(component)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({
        "text_message, TextMessage",
        "TextMessage, TextMessage",
        "textMessage, TextMessage",
        "CODEC, Codec",
        "GPS_fix, GpsFix",
        "_1, _1",
        "__, _"
    })
    void a_message_becomes_a_type(String message, String type) {
        assertThat(JavaNames.type(message)).isEqualTo(type);
    }

    @Test
    void a_taken_or_reserved_name_gets_underscores_until_it_is_free() {
        NameScope scope = NameScope.ofMembers(List.of("build"));
        assertThat(scope.take("build")).isEqualTo("build_");
        assertThat(scope.take("build_")).isEqualTo("build__");
        assertThat(scope.take("other")).isEqualTo("other");
        assertThat(scope.take("other")).isEqualTo("other_");
        assertThat(scope.take("Other")).isEqualTo("Other");
    }

    @Test
    void types_that_differ_only_in_case_would_be_one_file_somewhere() {
        NameScope scope = NameScope.ofTypes(List.of("Record"));
        assertThat(scope.take("RECORD")).isEqualTo("RECORD_");
        assertThat(scope.take("Tick")).isEqualTo("Tick");
        assertThat(scope.take("TICK")).isEqualTo("TICK_");
    }

    @Test
    void a_family_of_constants_is_free_as_a_whole() {
        NameScope scope = NameScope.ofMembers(List.of());
        assertThat(scope.takeFamily("PRICE", Component::constants)).isEqualTo("PRICE");
        assertThat(scope.takeFamily("PRICE_MIN", Component::constants)).isEqualTo("PRICE_MIN_");
        assertThat(scope.takeFamily("PRICE", Component::constants)).isEqualTo("PRICE_");
    }

    @Test
    void what_java_and_generated_code_need_is_reserved() {
        assertThat(ReservedNames.components())
                .contains("class", "true", "null", "_", "yield", "hashCode", "getClass", "toString", "wait")
                .contains("codec", "validate", "builder", "toBuilder", "equals", "build")
                .doesNotContain("value", "record", "values");
        assertThat(ReservedNames.types())
                .contains(
                        "Object", "Record", "IO", "Compiler", "Message", "Builder", "List", "Generated", "MessageCodec")
                .doesNotContain("TextMessage");
        assertThat(ReservedNames.components()).doesNotHaveDuplicates();
        assertThat(ReservedNames.types()).doesNotHaveDuplicates();
    }
}
