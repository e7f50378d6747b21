package dev.mycelium.benchmarks.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what JMH writes with {@code -rf json}. */
final class JmhResults {
    private JmhResults() {}

    /**
     * Reads one file.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is not what JMH writes; says which file and what is wrong
     */
    static List<Measured> read(Path file) throws IOException {
        return each(file, JmhResults::measured);
    }

    /** Returns the whole versions of the JDKs that measured. */
    static Set<String> jdks(Path file) throws IOException {
        return new LinkedHashSet<>(each(file, one -> text(one, "jdkVersion") + " (" + text(one, "vmName") + ")"));
    }

    private static <T> List<T> each(Path file, Function<JsonObject, T> make) throws IOException {
        try {
            List<T> all = new ArrayList<>();
            for (JsonElement one :
                    JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
                all.add(make.apply(one.getAsJsonObject()));
            }
            return all;
        } catch (JsonParseException | IllegalStateException | NullPointerException wrong) {
            throw new IllegalArgumentException(
                    file + ": not the JSON that JMH writes with -rf json: " + wrong.getMessage(), wrong);
        }
    }

    private static Measured measured(JsonObject one) {
        String[] name = text(one, "benchmark").split("\\.", -1);
        JsonObject params = one.has("params") ? one.getAsJsonObject("params") : new JsonObject();
        JsonObject time = one.getAsJsonObject("primaryMetric");
        JsonObject others = one.getAsJsonObject("secondaryMetrics");
        // Older releases of JMH have a middle dot before the name of a profiler's metric.
        String rate = others.has("gc.alloc.rate.norm") ? "gc.alloc.rate.norm" : "\u00b7gc.alloc.rate.norm";
        return new Measured(
                name[name.length - 2] + "." + name[name.length - 1],
                params.has("contestant") ? text(params, "contestant") : "",
                params.has("sample") ? text(params, "sample") : "",
                Integer.parseInt(text(one, "jdkVersion").split("[.-]", -1)[0]),
                medianOfForks(time) * nanosecondsIn(text(time, "scoreUnit")),
                others.has(rate) ? others.getAsJsonObject(rate).get("score").getAsDouble() : Double.NaN);
    }

    private static String text(JsonObject of, String member) {
        JsonElement value = of.get(member);
        if (value == null) {
            throw new JsonParseException("no member " + member);
        }
        return value.getAsString();
    }

    /** Of each fork its best iteration: whatever else a machine does only ever makes one longer. */
    private static double medianOfForks(JsonObject time) {
        return median(stream(time.getAsJsonArray("rawData"))
                .mapToDouble(fork -> stream(fork.getAsJsonArray())
                        .mapToDouble(JsonElement::getAsDouble)
                        .min()
                        .orElseThrow())
                .toArray());
    }

    private static Stream<JsonElement> stream(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double nanosecondsIn(String unit) {
        return switch (unit) {
            case "ns/op" -> 1;
            case "us/op" -> 1e3;
            case "ms/op" -> 1e6;
            default -> throw new JsonParseException("unit " + unit + ", must be ns/op, us/op or ms/op");
        };
    }
}
