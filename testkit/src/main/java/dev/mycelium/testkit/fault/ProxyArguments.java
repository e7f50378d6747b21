package dev.mycelium.testkit.fault;

import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ProxyCommand} was told.
 *
 * @param listen where clients come
 * @param target where the server is
 * @param plan what goes wrong
 */
record ProxyArguments(Endpoint listen, Endpoint target, FaultPlan plan) {
    private static final long LONGEST_NANOS = 5_000_000;
    private static final long BYTES = 10_000;

    /**
     * Reads arguments.
     *
     * @throws IllegalArgumentException if there is something wrong; the message says what, and what would be right
     */
    static ProxyArguments parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        List<Fault> always = new ArrayList<>();
        List<Endpoint> endpoints = new ArrayList<>();
        @Nullable FaultPlan plan = null;
        while (!rest.isEmpty()) {
            String next = rest.remove();
            @Nullable FaultPlan told = null;
            switch (next) {
                case "--fault" -> always.add(Fault.parse(value(next, rest)));
                case "--refuse" -> told = FaultPlan.refuseFirst((int) number(next, rest, 1, Integer.MAX_VALUE));
                case "--seed" -> told = FaultPlan.seeded(number(next, rest, 0, Long.MAX_VALUE), BYTES, LONGEST_NANOS);
                case "--replay" -> told = replay(value(next, rest));
                default -> endpoints.add(endpoint(next));
            }
            if (told != null && plan != null) {
                throw new IllegalArgumentException(
                        next + ": there is another plan already; give one of --refuse, --seed, --replay");
            }
            plan = told == null ? plan : told;
        }
        if (endpoints.size() != 2) {
            throw new IllegalArgumentException(
                    "two endpoints are needed, where to listen and where the server is, not " + endpoints.size());
        }
        if (plan != null && !always.isEmpty()) {
            throw new IllegalArgumentException(
                    "--fault is for every connection; it cannot be given beside another plan");
        }
        FaultPlan all = plan == null ? FaultPlan.always(always.toArray(Fault[]::new)) : plan;
        return new ProxyArguments(endpoints.get(0), endpoints.get(1), all);
    }

    private static Endpoint endpoint(String text) {
        if (text.startsWith("-")) {
            throw new IllegalArgumentException(text + ": there is no such option; --help lists them");
        }
        Endpoint endpoint = Endpoint.parse(text);
        if (!(endpoint instanceof Endpoint.Unix || endpoint instanceof Endpoint.Tcp)) {
            throw new IllegalArgumentException(text + ": must be unix:/PATH or tcp://HOST:PORT");
        }
        return endpoint;
    }

    private static FaultPlan replay(String file) {
        try {
            return FaultPlan.parse(Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new IllegalArgumentException("--replay " + file + ": cannot be read: " + e, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--replay " + file + ": " + e.getMessage(), e);
        }
    }

    private static long number(String option, Deque<String> rest, long least, long most) {
        String text = value(option, rest);
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(option + " " + text + ": must be a number from " + least + " to " + most);
    }

    private static String value(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null) {
            throw new IllegalArgumentException(option + ": its value is missing");
        }
        return value;
    }
}
