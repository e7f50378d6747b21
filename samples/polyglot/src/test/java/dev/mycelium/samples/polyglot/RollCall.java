package dev.mycelium.samples.polyglot;

import dev.mycelium.runtime.bus.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** Has each worker send one of each message, and compares what each has heard of each other one. */
final class RollCall {
    private static final String HEARD = "bridge=(\\w+)-stdout heard (\\d+) ([0-9a-f]+)$";

    private final BridgeProcess bridge;
    private final Map<GoldenFrames.Of, String> golden;

    RollCall(BridgeProcess bridge, Map<GoldenFrames.Of, String> golden) {
        this.bridge = bridge;
        this.golden = golden;
    }

    /**
     * Calls, and waits until all have heard all others.
     *
     * @return how many messages were heard, each with the golden bytes
     * @throws IllegalStateException if one was heard with other bytes, twice, or not at all
     */
    int hold(Connection conductor, List<String> workers) throws InterruptedException {
        Map<String, String> expected = new HashMap<>();
        for (String receiver : workers) {
            golden.forEach((of, payload) -> {
                if (workers.contains(of.sender()) && !of.sender().equals(receiver)) {
                    expected.put(receiver + " " + of.typeId() + " " + payload, of + ", heard by " + receiver);
                }
            });
        }
        int from = bridge.size();
        conductor.publisher(Call.CODEC).publish(new Call("conductor", 1, "all of you"));
        bridge.await(
                "one of: " + expected.values(), () -> bridge.find(HEARD, from).size() >= expected.size());
        int count = 0;
        List<String> wrong = new ArrayList<>();
        Map<String, String> left = new HashMap<>(expected);
        for (MatchResult heard : bridge.find(HEARD, from)) {
            String what = heard.group(1) + " " + heard.group(2) + " " + heard.group(3);
            if (left.remove(what) == null) {
                wrong.add(what);
            } else {
                count++;
            }
        }
        if (!wrong.isEmpty() || !left.isEmpty()) {
            throw new IllegalStateException("heard, and not expected:\n" + String.join("\n", wrong)
                    + "\nexpected, and not heard:\n" + String.join("\n", left.values()));
        }
        return count;
    }
}
