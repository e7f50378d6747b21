package dev.mycelium.bridge.monitor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.mycelium.bridge.status.BridgeStatus;
import dev.mycelium.bridge.status.JsonText;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Timer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.NamingConvention;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Answers Prometheus and whoever checks health, by HTTP.
 *
 * <table>
 * <caption>What it answers</caption>
 * <tr><th>path</th><th>what</th></tr>
 * <tr><td>{@code /metrics}</td><td>all metrics, as Prometheus reads them</td></tr>
 * <tr><td>{@code /health}</td><td>the whole status as JSON; 200 if ready, else 503</td></tr>
 * <tr><td>{@code /health/live}</td><td>200 if the bus answers within 5 s, else 503: then the process is to be ended</td></tr>
 * <tr><td>{@code /health/ready}</td><td>200 if there is no problem, else 503 and the problems</td></tr>
 * </table>
 */
public final class MonitorServer implements AutoCloseable {
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int MOST_AT_ONCE = 8;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ExecutorService threads = Executors.newFixedThreadPool(MOST_AT_ONCE, body -> {
        Thread thread = new Thread(body, "mycelium-monitor");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;

    private record Answer(int code, String type, String body) {}

    private MonitorServer(HttpServer server) {
        this.server = server;
        // The names are whole: no units behind them. The client library says _total by itself.
        registry.config().namingConvention((name, type, unit) -> NamingConvention.snakeCase.name(name, type));
    }

    /**
     * Binds the address.
     *
     * @throws IOException if it cannot be bound; the message says which and why
     */
    public static MonitorServer bind(InetSocketAddress address) throws IOException {
        try {
            return new MonitorServer(HttpServer.create(address, 0));
        } catch (IOException e) {
            throw new IOException(
                    "cannot listen on http://" + address.getHostString() + ":" + address.getPort() + ": "
                            + e.getMessage(),
                    e);
        }
    }

    /** Returns where meters are to be registered. */
    public MeterRegistry registry() {
        return registry;
    }

    /** Returns where it listens, with the port that it got. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** Answers from now on. */
    public void serve(Supplier<BridgeStatus> status) {
        server.createContext("/", exchange -> {
            try (exchange) {
                send(exchange, answer(exchange, status));
            }
        });
        server.setExecutor(threads);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private Answer answer(HttpExchange exchange, Supplier<BridgeStatus> status) {
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return new Answer(405, TEXT, method + " is not answered here, only GET\n");
        }
        String path = exchange.getRequestURI().getPath();
        return switch (path) {
            case "/metrics" -> new Answer(200, "text/plain; version=0.0.4; charset=utf-8", registry.scrape());
            case "/health", "/health/live", "/health/ready" -> health(path, status);
            default -> new Answer(404, TEXT, "there is /metrics, /health, /health/live and /health/ready\n");
        };
    }

    /** Whoever asks a bus that does not answer is told so, and does not wait for ever. */
    private Answer health(String path, Supplier<BridgeStatus> status) {
        CompletableFuture<BridgeStatus> asked = new CompletableFuture<>();
        Timer limit = Clock.system().schedule(LIMIT, () -> asked.completeExceptionally(new TimeoutException()));
        threads.execute(() -> {
            try {
                asked.complete(status.get());
            } catch (RuntimeException e) {
                asked.completeExceptionally(e);
            }
        });
        try {
            BridgeStatus now = asked.join();
            return switch (path) {
                case "/health" -> new Answer(now.ready() ? 200 : 503, JSON, now.toJson() + "\n");
                case "/health/live" -> new Answer(200, JSON, "{\"live\":true}\n");
                default -> new Answer(now.ready() ? 200 : 503, JSON, readiness(now) + "\n");
            };
        } catch (CompletionException e) {
            return new Answer(503, JSON, "{\"live\":false,\"ready\":false}\n");
        } finally {
            limit.cancel();
        }
    }

    private static String readiness(BridgeStatus now) {
        StringBuilder json = new StringBuilder("{\"ready\":" + now.ready() + ",\"problems\":[");
        String comma = "";
        for (String each : now.problems()) {
            json.append(comma).append(JsonText.quote(each));
            comma = ",";
        }
        return json.append("]}").toString();
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.code(), -1);
        } else {
            exchange.sendResponseHeaders(answer.code(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
