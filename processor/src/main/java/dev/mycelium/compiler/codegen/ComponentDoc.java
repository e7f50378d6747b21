package dev.mycelium.compiler.codegen;

import dev.mycelium.compiler.schema.Field;
import java.util.ArrayList;
import java.util.List;

/** What Javadoc says of a component: its type in the contract, what fits, the contract's text, the rules. */
final class ComponentDoc {

    private ComponentDoc() {}

    /** Returns one paragraph: the type, what fits, the contract's text, then what else the contract says. */
    static String of(Component component) {
        Field field = component.field();
        String text = JavadocText.inline(field.description());
        StringBuilder doc = new StringBuilder(typeAndRange(component));
        doc.append(text.isEmpty() ? "" : ": " + text);
        List<String> remarks = remarks(component);
        if (!remarks.isEmpty() && !text.endsWith(".")) {
            doc.append('.');
        }
        remarks.forEach(remark -> doc.append(' ').append(remark).append('.'));
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
            remarks.add("Optional in the contract, yet always on the wire");
        }
        List<String> rules = component.field().rules().stream()
                .flatMap(rule -> RuleCode.of(component, rule).stream())
                .map(rule -> "{@code " + rule.text() + "}")
                .toList();
        if (!rules.isEmpty()) {
            remarks.add("Checked by {@code validate()}: " + String.join(", ", rules));
        }
        List<String> notes =
                component.field().notes().stream().map(JavadocText::inline).toList();
        if (!notes.isEmpty()) {
            remarks.add("Not checked: " + String.join(", ", notes));
        }
        return remarks;
    }
}
