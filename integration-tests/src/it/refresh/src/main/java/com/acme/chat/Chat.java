package com.acme.chat;

public final class Chat {
    public static void main(String[] args) {
        System.out.println("bytes " + Said.CODEC.layout().size() + ", messages " + Contracts.CODECS.size());
    }
}
