package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.IncompleteMessage;
import dev.mycelium.compiler.schema.KnownContract;
import dev.mycelium.compiler.schema.KnownMessage;
import dev.mycelium.compiler.schema.Message;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A contract with the names that its types have in Java.
 *
 * @param contract what is generated
 * @param holder the class of the contract as a whole
 * @param messages those that have a codec, in the order of the file
 * @param outlines those that a mistake leaves without one, in the order of the file
 * @param records of both by the names of their messages, in the order of the file
 */
record ContractTypes(
        Contract contract,
        ClassName holder,
        List<MessageTypes> messages,
        List<MessageOutline> outlines,
        Map<String, ClassName> records) {

    /** Gives every type its name: reserved ones first, then the messages in order, then what goes with each. */
    static ContractTypes of(Contract contract, List<MessageLayout> layouts, String packageName, String holderName) {
        return of(contract, contract.messages(), layouts, packageName, holderName);
    }

    /**
     * The same of a contract with mistakes: its types have the names that they will have without. A message whose name is
     * none has no type.
     *
     * @param layouts of the messages that have one
     */
    static ContractTypes of(
            KnownContract contract, List<MessageLayout> layouts, String packageName, String holderName) {
        List<KnownMessage> named = contract.messages().stream()
                .filter(message -> !(message instanceof IncompleteMessage incomplete) || incomplete.hasName())
                .toList();
        return of(contract.resolved(), named, layouts, packageName, holderName);
    }

    private static ContractTypes of(
            Contract contract,
            List<? extends KnownMessage> all,
            List<MessageLayout> layouts,
            String packageName,
            String holderName) {
        NameScope types = NameScope.ofTypes(ReservedNames.types());
        types.take(holderName);
        ClassName holder = ClassName.get(packageName, holderName);
        List<ClassName> records = all.stream()
                .map(message -> types.take(JavaNames.type(message.name())))
                .map(name -> ClassName.get(packageName, name))
                .toList();
        IdentityHashMap<Message, MessageLayout> laidOut = new IdentityHashMap<>();
        layouts.forEach(layout -> laidOut.put(layout.message(), layout));
        List<Supplier<MessageTypes>> messages = new ArrayList<>();
        List<MessageOutline> outlines = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            ClassName record = records.get(i);
            ClassName codec = ClassName.get(packageName, types.take(record.simpleName() + "Codec"));
            ClassName flyweight = ClassName.get(packageName, types.take(record.simpleName() + "Flyweight"));
            MessageLayout layout = all.get(i) instanceof Message message ? laidOut.get(message) : null;
            if (layout == null) {
                outlines.add(MessageOutline.of(all.get(i), record, holder));
            } else {
                messages.add(() -> MessageTypes.of(layout, record, codec, flyweight, holder));
            }
        }
        Map<String, ClassName> byName = new LinkedHashMap<>();
        for (int i = 0; i < records.size(); i++) {
            byName.put(all.get(i).name(), records.get(i));
        }
        return new ContractTypes(
                contract, holder, messages.parallelStream().map(Supplier::get).toList(), outlines, byName);
    }

    /** The record of a message; nothing where a mistake keeps it from having one. */
    Optional<ClassName> recordOf(String messageName) {
        return Optional.ofNullable(records.get(messageName));
    }
}
