package dev.mycelium.compiler.codegen;

import dev.mycelium.compiler.schema.Field;
import java.util.ArrayList;
import java.util.List;

/** What Javadoc says of a component: its type in the contract, what fits, the contract's text, the rules. */
final class ComponentDoc {

    private ComponentDoc() {}

    /** Returns one paragraph: the type, what fits, then the contract's text, such as "u16, 0..65535: where it trades". */
    static String of(Component component) {
        Field field = component.field();
        StringBuilder doc = new StringBuilder(typeAndRange(component));
        String text = JavadocText.inline(field.description());
        if (!text.isEmpty()) {
            doc.append(": ").append(text);
        }
        List<String> remarks = remarks(component);
        if (!remarks.isEmpty()) {
            doc.append(" (").append(String.join("; ", remarks)).append(')');
        }
        return doc.toString();
    }

    /** The type, and what fits where the Java type does not say it. */
    static String typeAndRange(Component component) {
        String range = component.code().range();
        return range.isEmpty() ? contractType(component) : contractType(component) + ", " + range;
    }

    /** The type as the contract writes it. */
    static String contractType(Component component) {
        return "{@code " + ContractSpelling.of(component.field().type()) + "}";
    }

    private static List<String> remarks(Component component) {
        List<String> remarks = new ArrayList<>();
        if (component.field().optional()) {
            remarks.add("optional in the contract, yet always on the wire");
        }
        component
                .field()
                .rules()
                .forEach(rule ->
                        RuleCode.of(component, rule).ifPresent(code -> remarks.add("{@code " + code.text() + "}")));
        component.field().notes().forEach(note -> remarks.add(JavadocText.inline(note) + ", not checked"));
        return remarks;
    }
}
