package dev.mycelium.benchmarks.inplace;

import dev.mycelium.benchmarks.Sample;
import dev.mycelium.benchmarks.contracts.chat.BatchOperation;
import dev.mycelium.benchmarks.contracts.chat.CounterUpdate;
import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.benchmarks.contracts.defi.PoolStateUpdate;

/** What a program without records has in its hands: fields of primitive type and reused arrays. */
public interface Values {
    /** Returns the message that has these values, to be compared. */
    Object toRecord();

    /** Returns the values of a sample. */
    static Values of(Sample sample) {
        return switch (sample) {
            case COUNTER -> new CounterValues((CounterUpdate) sample.message());
            case TEXT, TEXT_UNICODE -> new TextValues((TextMessage) sample.message());
            case BATCH -> new BatchValues((BatchOperation) sample.message());
            case POOL -> new PoolValues((PoolStateUpdate) sample.message());
        };
    }

    /** Returns what has room for the values of a sample, and has none of them yet. */
    static Values empty(Sample sample) {
        return switch (sample) {
            case COUNTER -> new CounterValues();
            case TEXT, TEXT_UNICODE -> new TextValues();
            case BATCH -> new BatchValues();
            case POOL -> new PoolValues();
        };
    }
}
