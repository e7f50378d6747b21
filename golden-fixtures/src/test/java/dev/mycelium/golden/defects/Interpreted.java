package dev.mycelium.golden.defects;

import dev.mycelium.runtime.codec.ByteString;
import java.util.List;

/**
 * A message without a class of its own.
 *
 * @param values the values in field order
 * @param bytes what it was read from, for defects that copy what they should not; empty where it was not read
 */
record Interpreted(List<Object> values, ByteString bytes) {}
