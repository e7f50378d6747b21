package dev.mycelium.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnFaultTest {

    @Test
    void the_first_line_says_whose_fault_it_is_and_the_rest_is_what_a_report_needs() {
        String text = OwnFault.describe("contracts.yaml", new IllegalStateException("no such slot"));
        assertThat(text.lines())
                .startsWith(
                        "contracts.yaml: the Mycelium processor failed on this contract, which is a fault of the"
                                + " processor: java.lang.IllegalStateException: no such slot",
                        "Please report it with the contract and these lines:",
                        "java.lang.IllegalStateException: no such slot")
                .anyMatch(line -> line.contains("OwnFaultTest.the_first_line_says"));
    }
}
