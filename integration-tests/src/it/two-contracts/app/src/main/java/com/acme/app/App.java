package com.acme.app;

import com.acme.chat.Contracts;
import com.acme.chat.Said;
import com.acme.trade.Sold;
import com.acme.trade.Trade;

public final class App {
    public static void main(String[] args) {
        System.out.println("heard " + Contracts.decode(Said.CODEC.encodeFrame(new Said("alice", 7))));
        System.out.println("heard " + Trade.decode(Sold.CODEC.encodeFrame(new Sold("bob", 8))));
        System.out.println("digests differ: " + !Contracts.SCHEMA_DIGEST.equals(Trade.SCHEMA_DIGEST));
    }
}
