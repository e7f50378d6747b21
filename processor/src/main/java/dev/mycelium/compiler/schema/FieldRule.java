package dev.mycelium.compiler.schema;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A validation rule that can be checked with the message alone. */
public sealed interface FieldRule {

    /** On text: bytes; on vectors: elements. */
    record MinLength(int length) implements FieldRule {}

    /** On text: bytes; on vectors: elements. It is the capacity too, so a record that exists keeps it. */
    record MaxLength(int length) implements FieldRule {}

    /** On text and vectors: at least one byte or element. */
    record NotEmpty() implements FieldRule {}

    /** Inclusive lower bound of an integer, inside the range of its type. */
    record MinInteger(BigInteger bound) implements FieldRule {}

    /** Inclusive upper bound of an integer, inside the range of its type. */
    record MaxInteger(BigInteger bound) implements FieldRule {}

    /** Inclusive lower bound of a floating-point number; NaN breaks it. */
    record MinFloat(BigDecimal bound) implements FieldRule {}

    /** Inclusive upper bound of a floating-point number; NaN breaks it. */
    record MaxFloat(BigDecimal bound) implements FieldRule {}

    /** On numbers, {@code [u8; N]} and {@code U256}: not all zero. */
    record NotZero() implements FieldRule {}

    /** On text: does not start with {@code 0x}. */
    record No0xPrefix() implements FieldRule {}
}
