package dev.mycelium.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsageTest {

    @Test
    void aRecordGoesToBytesAndBack() {
        var quote = new Quote(7, "ACME", 1_012_500, 1_013_000, 300, 1_700_000_000_000_000_000L); // checks its range
        byte[] payload = Quote.CODEC.encode(quote); // 56 bytes, padding included: what rustc lays out
        Quote back = Quote.CODEC.decode(payload); // refuses what Rust refuses: says message, field and offset
        quote.validate(); // the contract's rules: throws, naming field, rule and value

        Quote moved = quote.toBuilder().bidPrice(1_012_600).build();
        Contracts.Message any = Contracts.decode(Quote.CODEC.encodeFrame(moved)); // sealed

        assertThat(payload).hasSize(56);
        assertThat(back).isEqualTo(quote);
        assertThat(any).isEqualTo(moved);
    }
}
