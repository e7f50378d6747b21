package dev.mycelium.bridge.log;

/**
 * A parameter of a log message that is a field of its own in structured logs. In any other log it stands in the message as
 * {@code name=value}.
 *
 * @param name lower-case letters and {@code _}
 * @param value a number, a truth value, or what its text says
 */
public record LogField(String name, Object value) {

    @Override
    public String toString() {
        return name + "=" + value;
    }
}
