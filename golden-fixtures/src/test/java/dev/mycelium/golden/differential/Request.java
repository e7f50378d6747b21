package dev.mycelium.golden.differential;

/**
 * One question, put to both sides.
 *
 * @param op what is asked
 * @param contract the contract's place in the run
 * @param message the message's place in its contract
 * @param bytes values in neutral form, a payload or a seed, as the operation says
 */
@SuppressWarnings("ArrayRecordComponent") // a million of them are made; never compared, never changed
record Request(Op op, int contract, int message, byte[] bytes) {

    Request with(Op otherOp, byte[] otherBytes) {
        return new Request(otherOp, contract, message, otherBytes);
    }

    Request with(byte[] otherBytes) {
        return new Request(op, contract, message, otherBytes);
    }
}
