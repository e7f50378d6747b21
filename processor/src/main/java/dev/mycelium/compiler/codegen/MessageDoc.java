package dev.mycelium.compiler.codegen;

import dev.mycelium.compiler.layout.Slot;
import dev.mycelium.compiler.schema.Message;
import java.util.Iterator;
import java.util.List;

/** The Javadoc of a generated record: the contract's text, the payload byte by byte, the components. */
final class MessageDoc {

    private MessageDoc() {}

    static String of(MessageTypes message, ContractTypes contract) {
        StringBuilder doc = new StringBuilder();
        description(doc, message);
        facts(doc, message);
        order(doc, message, contract);
        if (!message.layout().slots().isEmpty()) {
            byteTable(doc, message);
        }
        tags(doc, message);
        return doc.toString();
    }

    private static void description(StringBuilder doc, MessageTypes message) {
        List<String> paragraphs =
                JavadocText.paragraphs(message.layout().message().description());
        if (paragraphs.isEmpty()) {
            doc.append("The message {@code ").append(message.name()).append("}.\n");
        }
        String start = "";
        for (String paragraph : paragraphs) {
            doc.append(JavadocText.wrap(start + paragraph, 0)).append('\n');
            start = "\n<p>";
        }
    }

    private static void facts(StringBuilder doc, MessageTypes message) {
        Message contract = message.layout().message();
        int size = message.layout().size();
        StringBuilder facts = new StringBuilder("<p>");
        if (!contract.name().equals(message.record().simpleName())) {
            facts.append("{@code ").append(contract.name()).append("} in the contract. ");
        }
        facts.append("Topic ").append(topic(contract)).append(", type id ").append(contract.typeId());
        facts.append(", ").append(size).append(size == 1 ? " byte." : " bytes.");
        if (contract.redacted()) {
            facts.append(" The contract forbids printing the payload: {@link #toString()} shows the name only.");
        }
        doc.append('\n').append(JavadocText.wrap(facts.toString(), 0)).append('\n');
    }

    private static String topic(Message message) {
        String topic = JavadocText.inline(message.topic());
        return topic.isEmpty() ? "(empty)" : "<code>" + topic + "</code>";
    }

    private static void byteTable(StringBuilder doc, MessageTypes message) {
        doc.append("\n<table class=\"striped\">\n<caption>The payload, byte by byte</caption>\n");
        doc.append("<thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>\n<tbody>\n");
        Iterator<Component> components = message.components().iterator();
        for (Slot slot : message.layout().slots()) {
            String field = "";
            String type = "padding";
            if (slot instanceof Slot.FieldSlot) {
                Component component = components.next();
                field = component.field().name();
                type = ComponentDoc.contractType(component);
            }
            doc.append("<tr><td>").append(slot.offset()).append("</td><td>").append(slot.size());
            doc.append("</td><td>")
                    .append(field)
                    .append("</td><td>")
                    .append(type)
                    .append("</td></tr>\n");
        }
        doc.append("</tbody>\n</table>\n");
    }

    /** The messages that a receiver has seen before this one. */
    private static void order(StringBuilder doc, MessageTypes message, ContractTypes contract) {
        List<String> prior = message.layout().message().requiredPriorMessages().stream()
                .distinct()
                .flatMap(name -> contract.recordOf(name).stream())
                .map(record -> "{@link " + record.simpleName() + "}")
                .toList();
        if (!prior.isEmpty()) {
            int last = prior.size() - 1;
            String others = last == 0 ? "" : String.join(", ", prior.subList(0, last)) + " and ";
            String sentence = "<p>Comes after " + others + prior.get(last) + ".";
            doc.append('\n').append(JavadocText.wrap(sentence, 0)).append('\n');
        }
    }

    private static void tags(StringBuilder doc, MessageTypes message) {
        if (!message.components().isEmpty()) {
            doc.append('\n');
        }
        for (Component component : message.components()) {
            String param = "@param " + component.name() + " " + ComponentDoc.of(component);
            doc.append(JavadocText.wrap(param, 4)).append('\n');
        }
    }
}
