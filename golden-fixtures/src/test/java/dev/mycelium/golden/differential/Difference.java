package dev.mycelium.golden.differential;

/**
 * Java and its peer disagree.
 *
 * @param request what was asked
 * @param what which of the comparisons failed, in words
 * @param peer what the peer said
 * @param java what Java said
 */
record Difference(Request request, String what, Answer peer, Answer java) {}
