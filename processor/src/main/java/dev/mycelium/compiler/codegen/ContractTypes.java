package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.schema.Contract;
import java.util.ArrayList;
import java.util.List;

/**
 * A contract with the names that its types have in Java.
 *
 * @param contract what is generated
 * @param holder the class of the contract as a whole
 * @param messages in the order of the file
 */
record ContractTypes(Contract contract, ClassName holder, List<MessageTypes> messages) {

    /** Gives every type its name: reserved ones first, then the messages in order, then their codecs. */
    static ContractTypes of(Contract contract, List<MessageLayout> layouts, String packageName, String holderName) {
        NameScope types = NameScope.ofTypes(ReservedNames.types());
        types.take(holderName);
        ClassName holder = ClassName.get(packageName, holderName);
        List<ClassName> records = layouts.stream()
                .map(layout -> types.take(JavaNames.type(layout.message().name())))
                .map(name -> ClassName.get(packageName, name))
                .toList();
        List<MessageTypes> messages = new ArrayList<>();
        for (int i = 0; i < layouts.size(); i++) {
            ClassName record = records.get(i);
            ClassName codec = ClassName.get(packageName, types.take(record.simpleName() + "Codec"));
            messages.add(MessageTypes.of(layouts.get(i), record, codec, holder));
        }
        return new ContractTypes(contract, holder, messages);
    }

    /** The record of a message. */
    ClassName recordOf(String messageName) {
        return messages.stream()
                .filter(message -> message.name().equals(messageName))
                .map(MessageTypes::record)
                .findFirst()
                .orElseThrow();
    }
}
