package dev.mycelium.golden.differential;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * All that is needed to ask the question of a difference again, as a text file that people read too.
 *
 * @param contract what the contract is called
 * @param contractText the whole contract, so that the file outlives the run that made the contract up
 * @param message the message's name in the contract
 * @param seed the seed of the run
 * @param number the number of the case in the run
 * @param difference the request and both answers; its places of contract and message are those of the run
 */
record ReplayFile(String contract, String contractText, String message, long seed, long number, Difference difference) {
    private static final String FIRST_LINE = "mycelium-replay 1";
    private static final String QUOTE = "| ";

    static ReplayFile of(Subject subject, Difference difference, long seed, long number) {
        String message =
                subject.messages().get(difference.request().message()).layout().name();
        return new ReplayFile(subject.name(), subject.contractText(), message, seed, number, difference);
    }

    /** Asks the same of a message wherever it stands now. */
    Request request(int contractPlace, int messagePlace) {
        Request asked = difference.request();
        return new Request(asked.op(), contractPlace, messagePlace, asked.bytes());
    }

    Path saveIn(Path folder, String suffix) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(contract + "-" + message + "-" + seed + "-" + number + suffix + ".replay");
        return Files.writeString(file, text());
    }

    /** The difference without the contract. */
    String summary() {
        List<String> lines = new ArrayList<>();
        lines.add("seed " + seed);
        lines.add("case " + number);
        lines.add("contract " + contract);
        lines.add("message " + message);
        lines.add("op " + difference.request().op());
        lines.add("what " + difference.what().replace('\n', ' '));
        lines.add("bytes " + difference.request().bytes().length);
        lines.addAll(HexLines.of(difference.request().bytes()));
        addAnswer(lines, "peer", difference.peer());
        addAnswer(lines, "java", difference.java());
        return String.join("\n", lines);
    }

    String text() {
        StringBuilder text = new StringBuilder(FIRST_LINE + "\n" + summary() + "\ncontract text\n");
        contractText.lines().forEach(line -> text.append(QUOTE).append(line).append('\n'));
        return text.toString();
    }

    static ReplayFile read(Path file) throws IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8));
    }

    static ReplayFile parse(String text) {
        Deque<String> lines = new ArrayDeque<>(text.lines().toList());
        if (!FIRST_LINE.equals(lines.poll())) {
            throw new IllegalArgumentException("not a replay file: the first line must be '" + FIRST_LINE + "'");
        }
        long seed = Long.parseLong(value(lines, "seed"));
        long number = Long.parseLong(value(lines, "case"));
        String contract = value(lines, "contract");
        String message = value(lines, "message");
        Op op = Op.valueOf(value(lines, "op"));
        String what = value(lines, "what");
        byte[] bytes = bytes(lines, Integer.parseInt(value(lines, "bytes")));
        Answer peer = answer(lines, "peer");
        Answer java = answer(lines, "java");
        value(lines, "contract");
        StringBuilder contractText = new StringBuilder();
        lines.forEach(
                line -> contractText.append(line.substring(QUOTE.length())).append('\n'));
        Request request = new Request(op, 0, 0, bytes);
        return new ReplayFile(
                contract, contractText.toString(), message, seed, number, new Difference(request, what, peer, java));
    }

    private static void addAnswer(List<String> lines, String who, Answer answer) {
        byte[] bytes = answer.status() == Answer.BROKEN ? new byte[0] : answer.bytes(); // it is the status text
        lines.add(who + " " + answer.status() + " " + answer.field() + " " + bytes.length + " "
                + answer.statusText().replace('\n', ' '));
        lines.addAll(HexLines.of(bytes));
    }

    private static Answer answer(Deque<String> lines, String who) {
        List<String> words = List.of(value(lines, who).split(" ", 4));
        byte[] bytes = bytes(lines, Integer.parseInt(words.get(2)));
        return new Answer(Integer.parseInt(words.get(0)), Integer.parseInt(words.get(1)), bytes);
    }

    private static String value(Deque<String> lines, String key) {
        String line = lines.remove();
        if (!line.startsWith(key + " ")) {
            throw new IllegalArgumentException("expected '" + key + " ...', found '" + line + "'");
        }
        return line.substring(key.length() + 1);
    }

    private static byte[] bytes(Deque<String> lines, int length) {
        byte[] bytes = new byte[length];
        while (!lines.isEmpty() && lines.element().startsWith("  ")) {
            HexLines.read(lines.remove(), bytes);
        }
        return bytes;
    }
}
