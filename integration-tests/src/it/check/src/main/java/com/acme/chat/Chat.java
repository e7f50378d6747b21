package com.acme.chat;

/** Says something to itself. */
public final class Chat {

    private Chat() {}

    /**
     * Encodes and decodes a message.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Contracts.Message heard = Contracts.decode(Said.CODEC.encodeFrame(new Said("alice", 7)));
        System.out.println("heard " + heard);
    }
}
