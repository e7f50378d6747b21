package dev.mycelium.bridge.link;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Another bus, in Rust, say, or of another bridge, of which a bridge is a client, and the messages that pass.
 *
 * <pre>
 * BusLink.named("archive").to(Endpoint.tls("archive.acme.com", 9092)).sending("Quote", "Trade").receiving("Replay")
 * </pre>
 *
 * <p>A frame does not say who sent it. What a link has passed to a bus, and gets back as its echo, goes no further; but two links
 * between the same two buses, or a circle of buses, would pass a frame round for ever. Let one of the two buses have the link,
 * and let buses be a tree.
 *
 * @param name letters, digits, {@code .}, {@code _} and {@code -}, of which the first is a letter or a digit; 1 to 32
 * @param endpoint where the other bus is
 * @param handshake whether it reads one: buses of Rust do only on Unix endpoints that were bound with a digest
 * @param tls whom to trust, and what to show, at {@code tls://}
 * @param sent the messages that go to the other bus, by their names in the contract
 * @param received the messages that come from it
 */
public record BusLink(
        String name,
        Endpoint endpoint,
        HandshakePolicy handshake,
        TlsSettings tls,
        Set<String> sent,
        Set<String> received) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");

    /** A link that leads nowhere yet. */
    public static final class Named {
        private final String name;

        private Named(String name) {
            this.name = name;
        }

        /** Says where the other bus is. */
        public BusLink to(Endpoint endpoint) {
            return new BusLink(name, endpoint, HandshakePolicy.REQUIRED, TlsSettings.DEFAULT, Set.of(), Set.of());
        }
    }

    /**
     * Checks the name, and copies the sets.
     *
     * @throws IllegalArgumentException if it cannot be a name
     */
    public BusLink {
        requireName(name);
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(handshake, "handshake");
        Objects.requireNonNull(tls, "tls");
        sent = Set.copyOf(sent);
        received = Set.copyOf(received);
    }

    /** Begins to describe a link. */
    public static Named named(String name) {
        requireName(name);
        return new Named(name);
    }

    /** Returns the same that passes these messages too, to the other bus. */
    public BusLink sending(String... messages) {
        return new BusLink(name, endpoint, handshake, tls, with(sent, messages), received);
    }

    /** Returns the same that passes these messages too, from the other bus. */
    public BusLink receiving(String... messages) {
        return new BusLink(name, endpoint, handshake, tls, sent, with(received, messages));
    }

    /** Returns the same that passes these messages too, both ways. */
    public BusLink passing(String... messages) {
        return sending(messages).receiving(messages);
    }

    /** Returns the same to a bus that wants a handshake, or reads none. */
    public BusLink withHandshake(HandshakePolicy policy) {
        return new BusLink(name, endpoint, policy, tls, sent, received);
    }

    /** Returns the same that trusts, and shows, something else at {@code tls://}. */
    public BusLink withTls(TlsSettings settings) {
        return new BusLink(name, endpoint, handshake, settings, sent, received);
    }

    /**
     * Returns the type ids of messages.
     *
     * @throws IllegalArgumentException if the contract has not one of them, or nothing would pass; the message says which
     */
    Set<Integer> typesOf(Set<String> messages, Schema<?> schema) {
        if (sent.isEmpty() && received.isEmpty()) {
            throw new IllegalArgumentException(
                    "link \"" + name + "\" passes nothing: say which messages, passing(\"Quote\")");
        }
        List<String> known = schema.codecs().stream().map(MessageCodec::name).toList();
        for (String each : new TreeSet<>(messages)) {
            if (!known.contains(each)) {
                throw new IllegalArgumentException("link \"" + name + "\" passes \"" + each
                        + "\", which the contract has not, only " + String.join(", ", known));
            }
        }
        return schema.codecs().stream()
                .filter(each -> messages.contains(each.name()))
                .map(MessageCodec::typeId)
                .collect(Collectors.toSet());
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a link cannot be named \"" + name
                    + "\": 1 to 32 letters, digits, '.', '_' and '-', the first a letter or a digit");
        }
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
