package dev.mycelium.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rule that turns a contract's names into Java's.
 *
 * <ol>
 *   <li>A name is split at {@code _}; empty words are dropped; a word without a lower-case letter that is longer than one
 *       character, or is the whole name, is lower-cased.
 *   <li>A field's first word starts in lower case and the others in upper case: {@code block_number} is
 *       {@code blockNumber}, {@code MAX_SIZE} is {@code maxSize}, {@code fooBar} stays.
 *   <li>A message's words all start in upper case: {@code text_message} is {@code TextMessage}.
 *   <li>A result that starts with a digit, or is empty, gets {@code _} in front.
 *   <li>A result that Java or the generated code needs itself ({@link ReservedNames}), or that an earlier name took, gets
 *       {@code _} behind until it is free.
 * </ol>
 *
 * <p>This class is the rule without its last step, which {@link NameScope} adds.
 */
final class JavaNames {

    private JavaNames() {}

    /** Returns the record component of a field. */
    static String component(String fieldName) {
        StringBuilder name = new StringBuilder();
        for (String word : words(fieldName)) {
            name.append(name.isEmpty() ? decapitalised(word) : capitalised(word));
        }
        return startingAsJavaDemands(name.toString());
    }

    /** Returns the type of a message. */
    static String type(String messageName) {
        StringBuilder name = new StringBuilder();
        for (String word : words(messageName)) {
            name.append(capitalised(word));
        }
        return startingAsJavaDemands(name.toString());
    }

    /** Returns the constant of a component: {@code blockNumber} is {@code BLOCK_NUMBER}. */
    static String constant(String component) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < component.length(); i++) {
            char c = component.charAt(i);
            if (i > 0 && isUpper(c) && !isUpper(component.charAt(i - 1)) && component.charAt(i - 1) != '_') {
                name.append('_');
            }
            name.append(c);
        }
        return name.toString().toUpperCase(Locale.ROOT);
    }

    /** Returns the name with its first letter in upper case, as it follows {@code read} or {@code write}. */
    static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String decapitalised(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("_", -1)) {
            if (!word.isEmpty()) {
                boolean shouts = word.chars().noneMatch(c -> c >= 'a' && c <= 'z');
                boolean whole = word.length() == name.length();
                words.add(shouts && (word.length() > 1 || whole) ? word.toLowerCase(Locale.ROOT) : word);
            }
        }
        return words;
    }

    private static String startingAsJavaDemands(String name) {
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
