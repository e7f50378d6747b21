package dev.mycelium.compiler.evolution;

import dev.mycelium.compiler.schema.Protocol;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import dev.mycelium.compiler.text.Source;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a lock file, strictly: it is compared by, so nothing in it is guessed. The first mistake is the only one. */
public final class LockReader {
    private static final String NUMBER = "(0|[1-9][0-9]{0,8})";
    private static final String NAME = "([A-Za-z_][A-Za-z0-9_]{0,199})";

    private static final String LENGTH = "(?:0|[1-9][0-9]{0,8})";
    private static final String ELEMENT = "(?:[A-Za-z][A-Za-z0-9]{0,9}|\\[u8; " + LENGTH + "\\])";
    private static final String TYPE = "(" + ELEMENT + "|Vec<" + ELEMENT + ">|\\[" + ELEMENT + "; " + LENGTH + "\\])";

    private static final Pattern FIRST = Pattern.compile(LockFile.MAGIC + NUMBER);
    private static final Pattern DIGEST = Pattern.compile("digest ([0-9a-f]{64})");
    private static final Pattern SCHEMA =
            Pattern.compile("schema id 0x([0-9a-f]{8}) version " + NUMBER + " min_compatible " + NUMBER);
    private static final Pattern MESSAGE =
            Pattern.compile("message " + NAME + " type_id " + NUMBER + " size " + NUMBER + " align " + NUMBER);
    private static final Pattern FIELD = Pattern.compile(
            "  field " + NAME + " " + TYPE + "(?: capacity " + NUMBER + ")? offset " + NUMBER + " size " + NUMBER);
    private static final Pattern RULE = Pattern.compile(
            "    rule ([a-z0-9_]{1,40})(?: (-?[0-9]{1,400}(?:\\.[0-9]{1,400})?(?:E[-+]?[0-9]{1,3})?))?");

    /** As much of a line is shown, in characters. */
    private static final int LONGEST_SHOWN = 40;

    /** Each side of a conflict and the line between them. */
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7}).*");

    private final Diagnostics diagnostics;
    private final List<LockedMessage> messages = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Optional<String> digest = Optional.empty();
    private Optional<Protocol> protocol = Optional.empty();
    private Optional<OpenMessage> open = Optional.empty();
    private int line;

    private LockReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a lock.
     *
     * @param source the file
     * @param diagnostics takes what is wrong with it
     * @return nothing after a diagnostic
     */
    public static Optional<LockedContract> read(Source source, Diagnostics diagnostics) {
        return new LockReader(diagnostics).read(new String(source.bytes(), StandardCharsets.UTF_8));
    }

    private Optional<LockedContract> read(String text) {
        try {
            for (String one : text.split("\n", -1)) {
                line++;
                // What git on other systems may have made of LF is no difference in facts.
                readLine(one.endsWith("\r") ? one.substring(0, one.length() - 1) : one);
            }
            closeMessage();
            if (digest.isEmpty()) {
                throw new MalformedException("it ends without a line 'digest'");
            }
            return Optional.of(new LockedContract(digest.get(), protocol, messages));
        } catch (MalformedException e) {
            diagnostics.add(e.rule, diagnostics.place(line, 1), e.fact);
            return Optional.empty();
        }
    }

    private void readLine(String text) throws MalformedException {
        if (line == 1) {
            Matcher first = match(FIRST, text);
            if (!first.group(1).equals(Integer.toString(LockFile.FORMAT))) {
                throw new MalformedException(Rule.LOCK_FORMAT, first.group(1));
            }
        } else if (text.startsWith("digest ") && digest.isEmpty()) {
            digest = Optional.of(match(DIGEST, text).group(1));
        } else if (text.startsWith("schema ") && protocol.isEmpty()) {
            Matcher schema = match(SCHEMA, text);
            protocol = Optional.of(new Protocol(
                    Long.parseLong(schema.group(1), 16), number(schema.group(2)), number(schema.group(3))));
        } else if (text.startsWith("message ")) {
            closeMessage();
            open = Optional.of(new OpenMessage(match(MESSAGE, text)));
        } else if (!text.isEmpty() && !text.startsWith("#")) {
            OpenMessage message = open.orElseThrow(() -> malformed(text));
            message.read(text);
        }
    }

    private void closeMessage() throws MalformedException {
        if (open.isPresent()) {
            LockedMessage message = open.get().close();
            if (!names.add(message.name())) {
                throw new MalformedException("message " + message.name() + " stands here a second time");
            }
            messages.add(message);
        }
    }

    private static Matcher match(Pattern pattern, String text) throws MalformedException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw malformed(text);
        }
        return matcher;
    }

    private static MalformedException malformed(String text) {
        String shown = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
        return new MalformedException(
                CONFLICT.matcher(text).matches()
                        ? "a merge conflict is marked here; resolve the contract, then take either side"
                        : "no lock has the line '" + shown + "' here");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** A message whose lines are still being read. */
    private static final class OpenMessage {
        private final Matcher head;
        private final List<LockedField> fields = new ArrayList<>();
        private final Set<String> fieldNames = new HashSet<>();
        private Optional<String> topic = Optional.empty();
        private boolean redacted;

        OpenMessage(Matcher head) {
            this.head = head;
        }

        void read(String text) throws MalformedException {
            if (text.startsWith("  topic ") && topic.isEmpty()) {
                String quoted = text.substring("  topic ".length());
                if (!QuotedText.isQuoted(quoted)) {
                    throw malformed(text);
                }
                topic = Optional.of(QuotedText.read(quoted));
            } else if (text.equals("  redacted")) {
                redacted = true;
            } else if (text.startsWith("  field ")) {
                addField(match(FIELD, text));
            } else {
                addRule(match(RULE, text), text);
            }
        }

        private void addField(Matcher field) throws MalformedException {
            if (!fieldNames.add(field.group(1))) {
                throw new MalformedException("field " + field.group(1) + " stands here a second time");
            }
            OptionalInt capacity =
                    field.group(3) == null ? OptionalInt.empty() : OptionalInt.of(number(field.group(3)));
            LockedType type = new LockedType(field.group(2), capacity);
            fields.add(
                    new LockedField(field.group(1), type, number(field.group(4)), number(field.group(5)), List.of()));
        }

        private void addRule(Matcher rule, String text) throws MalformedException {
            if (fields.isEmpty()) {
                throw malformed(text);
            }
            LockedField field = fields.remove(fields.size() - 1);
            List<LockedRule> rules = new ArrayList<>(field.rules());
            rules.add(
                    rule.group(2) == null
                            ? new LockedRule(rule.group(1), Optional.empty())
                            : LockedRule.bounded(rule.group(1), new BigDecimal(rule.group(2))));
            fields.add(new LockedField(field.name(), field.type(), field.offset(), field.size(), rules));
        }

        LockedMessage close() throws MalformedException {
            String name = head.group(1);
            if (topic.isEmpty()) {
                throw new MalformedException("message " + name + " ends without a line 'topic'");
            }
            return new LockedMessage(
                    name,
                    number(head.group(2)),
                    topic.get(),
                    redacted,
                    number(head.group(3)),
                    number(head.group(4)),
                    fields);
        }
    }

    /** Ends the reading; {@link #read} makes a diagnostic of it. */
    private static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1;

        private final Rule rule;
        private final String fact;

        MalformedException(String fact) {
            this(Rule.LOCK_MALFORMED, fact);
        }

        MalformedException(Rule rule, String fact) {
            super(fact, null, false, false);
            this.rule = rule;
            this.fact = fact;
        }
    }
}
