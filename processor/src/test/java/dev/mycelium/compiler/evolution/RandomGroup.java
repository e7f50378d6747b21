package dev.mycelium.compiler.evolution;

import dev.mycelium.compiler.evolution.RandomMessage.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** One or two messages that change together, with type ids and names of their own inside a contract of many groups. */
final class RandomGroup {
    private static final int TYPE_IDS = 10;
    private static final Set<String> BOUNDED =
            Set.of("u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128", "f32", "f64", "U256");

    private final int number;
    private final Random random;
    private final List<RandomMessage> messages = new ArrayList<>();

    private RandomGroup(int number, Random random) {
        this.number = number;
        this.random = random;
    }

    static RandomGroup first(int number, Random random) {
        RandomGroup group = new RandomGroup(number, random);
        group.addMessage();
        if (random.nextInt(3) == 0) {
            group.addMessage();
        }
        return group;
    }

    static String prefix(int number) {
        return "G" + number + "x";
    }

    /** The same group after one or two changes. */
    RandomGroup changed() {
        RandomGroup group = new RandomGroup(number, random);
        messages.forEach(message -> group.messages.add(message.copy()));
        int changes = 1 + random.nextInt(2);
        for (int i = 0; i < changes; i++) {
            group.change();
        }
        return group;
    }

    String text() {
        return messages.stream().map(RandomMessage::text).collect(Collectors.joining());
    }

    private void change() {
        if (messages.isEmpty() || random.nextInt(16) == 0) {
            changeMessages();
            return;
        }
        RandomMessage message = messages.get(random.nextInt(messages.size()));
        switch (random.nextInt(10)) {
            case 0 -> changeHead(message);
            case 1 -> message.fields.add(random.nextInt(message.fields.size() + 1), fresh(message));
            default -> changeField(message);
        }
    }

    private void changeMessages() {
        switch (random.nextInt(4)) {
            case 0 -> addMessage();
            case 1 -> {
                if (messages.size() > 1) {
                    messages.remove(random.nextInt(messages.size()));
                }
            }
            case 2 -> {
                if (messages.size() > 1) {
                    int id = messages.get(0).typeId;
                    messages.get(0).typeId = messages.get(1).typeId;
                    messages.get(1).typeId = id;
                }
            }
            default -> Collections.reverse(messages);
        }
    }

    private void changeHead(RandomMessage message) {
        switch (random.nextInt(4)) {
            case 0 -> message.name = freeName();
            case 1 -> message.typeId = freeId();
            case 2 -> message.domain = message.domain.equals("D") ? "E" : "D";
            default -> message.redacted = !message.redacted;
        }
    }

    private void changeField(RandomMessage message) {
        if (message.fields.isEmpty()) {
            return;
        }
        int at = random.nextInt(message.fields.size());
        Part field = message.fields.get(at);
        switch (random.nextInt(9)) {
            case 0 -> message.fields.remove(at);
            case 1 -> Collections.swap(message.fields, at, random.nextInt(message.fields.size()));
            case 2 ->
                message.fields.set(at, new Part(fresh(message).name(), field.type(), field.capacity(), field.rule()));
            case 3 -> {
                Part other = RandomMessage.field(field.name(), random);
                message.fields.set(at, other);
            }
            case 4 -> message.fields.set(at, respelled(field));
            case 5 ->
                message.fields.set(at, new Part(field.name(), field.type(), field.capacity(), rule(field, random)));
            default -> {
                int counted = counted(message, at);
                message.fields.set(counted, resized(message.fields.get(counted)));
            }
        }
    }

    /** A field with a capacity, if there is one: of all changes to it some fit into the same slot. */
    private static int counted(RandomMessage message, int otherwise) {
        for (int i = 0; i < message.fields.size(); i++) {
            int at = (otherwise + i) % message.fields.size();
            if (message.fields.get(at).capacity() > 0) {
                return at;
            }
        }
        return otherwise;
    }

    private Part resized(Part field) {
        if (field.capacity() > 0) {
            int capacity = Math.max(1, field.capacity() + random.nextInt(5) - 2);
            return new Part(field.name(), field.type(), capacity, field.rule());
        }
        if (field.type().startsWith("[")) {
            int semicolon = field.type().lastIndexOf(';');
            String type = field.type().substring(0, semicolon) + "; " + random.nextInt(5) + "]";
            return new Part(field.name(), type, -1, 0);
        }
        return field;
    }

    private static Part respelled(Part field) {
        String type = switch (field.type()) {
            case "U256" -> "[u8; 32]";
            case "[u8; 32]" -> "U256";
            default -> field.type();
        };
        return new Part(field.name(), type, field.capacity(), type.equals(field.type()) ? field.rule() : 0);
    }

    private static int rule(Part field, Random random) {
        return field.capacity() >= 0 || BOUNDED.contains(field.type()) ? random.nextInt(8) : 0;
    }

    private void addMessage() {
        if (messages.size() < 3) {
            RandomMessage message = new RandomMessage(freeName(), freeId());
            int fields = random.nextInt(6);
            for (int i = 0; i < fields; i++) {
                message.fields.add(fresh(message));
            }
            messages.add(message);
        }
    }

    private Part fresh(RandomMessage message) {
        while (true) {
            Part field = RandomMessage.field("f" + random.nextInt(30), random);
            if (message.fields.stream().noneMatch(other -> other.name().equals(field.name()))) {
                return field;
            }
        }
    }

    private String freeName() {
        while (true) {
            String name = prefix(number) + (char) ('A' + random.nextInt(8));
            if (messages.stream().noneMatch(message -> message.name.equals(name))) {
                return name;
            }
        }
    }

    private int freeId() {
        while (true) {
            int id = number * TYPE_IDS + random.nextInt(TYPE_IDS);
            if (messages.stream().noneMatch(message -> message.typeId == id)) {
                return id;
            }
        }
    }
}
