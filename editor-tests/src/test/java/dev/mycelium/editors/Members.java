package dev.mycelium.editors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the class files of an output folder declare, as other classes see it. */
final class Members {

    private Members() {}

    /** The members of every class, by its name: modifiers, names, erased and generic types, thrown types. */
    static Map<String, Set<String>> of(Path classes) {
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Members.class.getClassLoader());
                Stream<Path> files = Files.walk(classes)) {
            Map<String, Set<String>> members = new TreeMap<>();
            for (Path file : files.filter(Members::isType).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
                Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()), false, loader);
                members.put(type.getName(), members(type));
            }
            return members;
        } catch (MalformedURLException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isType(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class") && !name.equals("module-info.class") && !name.equals("package-info.class");
    }

    private static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>();
        members.add("type " + type.toGenericString() + " extends " + type.getGenericSuperclass());
        Arrays.stream(type.getGenericInterfaces()).forEach(one -> members.add("implements " + one.getTypeName()));
        Class<?>[] permitted = type.getPermittedSubclasses();
        members.add("permits " + (permitted == null ? "any" : Arrays.toString(permitted)));
        if (type.isRecord()) {
            members.add("components " + Arrays.toString(type.getRecordComponents()));
        }
        for (Field field : type.getDeclaredFields()) {
            add(members, field, field.getType() + " " + field.toGenericString());
        }
        for (Method method : type.getDeclaredMethods()) {
            String erased = method.getReturnType() + " " + Arrays.toString(method.getParameterTypes());
            add(members, method, erased + " " + method.toGenericString());
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            String erased = Arrays.toString(constructor.getParameterTypes());
            add(members, constructor, erased + " " + constructor.toGenericString());
        }
        return members;
    }

    /** What a compiler adds for itself differs and cannot be named in a source; bridges are called, so they count. */
    private static void add(Set<String> members, Member member, String text) {
        if (!member.isSynthetic() || (member instanceof Method method && method.isBridge())) {
            members.add(text);
        }
    }
}
