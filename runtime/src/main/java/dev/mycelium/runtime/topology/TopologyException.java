package dev.mycelium.runtime.topology;

import org.jspecify.annotations.Nullable;

/** A topology that cannot be, or cannot be read; the message says where and what would be right. */
public final class TopologyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TopologyException(String message) {
        this(message, null);
    }

    TopologyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
