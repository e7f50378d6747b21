package dev.mycelium.benchmarks.inplace;

import dev.mycelium.benchmarks.contracts.chat.CounterUpdate;

/** The values of a {@link CounterUpdate}. */
final class CounterValues implements Values {
    long counterId;
    int value;
    int delta;

    CounterValues() {}

    CounterValues(CounterUpdate message) {
        counterId = message.counterId();
        value = message.value();
        delta = message.delta();
    }

    @Override
    public CounterUpdate toRecord() {
        return new CounterUpdate(counterId, value, delta);
    }
}
