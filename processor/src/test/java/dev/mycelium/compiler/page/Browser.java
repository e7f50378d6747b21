package dev.mycelium.compiler.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/**
 * Chromium without a window, driven through chromedriver on the loopback interface: the few commands of W3C WebDriver that
 * a page without a server needs. {@code -Dmycelium.chromedriver} and {@code -Dmycelium.chromium} name other programs than
 * those on the path.
 */
final class Browser implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");

    private final Process driver;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private final String session;

    Browser(Path emptyFolder) throws IOException {
        driver = new ProcessBuilder(System.getProperty("mycelium.chromedriver", "chromedriver"), "--port=0")
                .redirectErrorStream(true)
                .start();
        server = "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port();
        String chromium = quote(System.getProperty("mycelium.chromium", "/usr/bin/chromium"));
        Map<?, ?> started = (Map<?, ?>) post("/session", capabilities(chromium, emptyFolder));
        session = "/session/" + started.get("sessionId");
    }

    private static String capabilities(String chromium, Path emptyFolder) {
        return """
                {"capabilities": {"alwaysMatch": {
                  "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
                  "goog:chromeOptions": {"binary": %s, "args": ["--headless", "--no-sandbox", "--disable-gpu",
                    "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                    "--disable-sync", "--disable-dev-shm-usage", %s]}}}}""".formatted(chromium, quote("--user-data-dir=" + emptyFolder));
    }

    void open(Path page) {
        post(session + "/url", "{\"url\": " + quote(page.toUri().toString()) + "}");
    }

    void size(int width, int height) {
        devtools(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\": " + width + ", \"height\": " + height + ", \"deviceScaleFactor\": 1, \"mobile\": false}");
    }

    /** Pretends a medium, {@code screen} or {@code print}, and a colour scheme, {@code light} or {@code dark}. */
    void pretend(String medium, String scheme) {
        devtools(
                "Emulation.setEmulatedMedia",
                "{\"media\": " + quote(medium) + ", \"features\": [{\"name\": \"prefers-color-scheme\", \"value\": "
                        + quote(scheme) + "}]}");
    }

    void withoutScripts() {
        devtools("Emulation.setScriptExecutionDisabled", "{\"value\": true}");
    }

    /** Runs the body of a function in the page and returns what it returns, as text. */
    String run(String body) {
        return String.valueOf(post(session + "/execute/sync", "{\"script\": " + quote(body) + ", \"args\": []}"));
    }

    /** Moves the mouse to the middle of the first element that a selector finds. */
    void hover(String selector) {
        String at = run("const element = document.querySelector(" + quote(selector) + ");"
                + "element.scrollIntoView({block: 'center'}); const box = element.getBoundingClientRect();"
                + "return `\"x\": ${Math.round(box.x + box.width / 2)}, \"y\": ${Math.round(box.y + box.height / 2)}`");
        actions("{\"type\": \"pointer\", \"id\": \"mouse\", \"actions\": [{\"type\": \"pointerMove\", \"duration\": 0, "
                + at + "}]}");
    }

    /** Presses keys one after the other; WebDriver has a private character for each that writes nothing. */
    void press(String keys) {
        StringBuilder actions = new StringBuilder("{\"type\": \"key\", \"id\": \"keyboard\", \"actions\": [");
        String comma = "";
        for (int key : keys.codePoints().toArray()) {
            String value = "\"value\": " + quote(Character.toString(key)) + "}";
            actions.append(comma).append("{\"type\": \"keyDown\", ").append(value);
            actions.append(", {\"type\": \"keyUp\", ").append(value);
            comma = ", ";
        }
        actions(actions.append("]}").toString());
    }

    /** What was logged since this was last asked: {@code browser} for the console, {@code performance} for devtools. */
    List<String> log(String type) {
        List<?> entries = (List<?>) post(session + "/se/log", "{\"type\": " + quote(type) + "}");
        return entries.stream()
                .map(entry -> String.valueOf(((Map<?, ?>) entry).get("message")))
                .toList();
    }

    @Override
    public void close() {
        request(HttpRequest.newBuilder(URI.create(server + session)).DELETE().build());
        driver.destroy();
    }

    private void devtools(String command, String parameters) {
        post(session + "/goog/cdp/execute", "{\"cmd\": " + quote(command) + ", \"params\": " + parameters + "}");
    }

    private void actions(String source) {
        post(session + "/actions", "{\"actions\": [" + source + "]}");
    }

    private String port() throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(driver.getInputStream(), UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return started.group(1);
            }
            all.append(line).append('\n');
        }
        throw new IOException("chromedriver did not start:\n" + all);
    }

    private Object post(String path, String json) {
        return request(HttpRequest.newBuilder(URI.create(server + path))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** JSON is YAML, and a reader of that is at hand. */
    private Object request(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            Map<String, Object> answer = new Yaml().load(response.body());
            return Objects.requireNonNullElse(answer.get("value"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String quote(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
