package dev.mycelium.bridge;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Hears SIGTERM and SIGINT while the process ends. The first of them is the JVM's, which ends the process by it, with 143 or
 * 130; while it does so the JVM hears no other, and whoever is in a hurry could only kill the bridge, which leaves its workers
 * to their life-lines.
 */
final class SecondSignal {
    private static final Logger LOG = System.getLogger(Bridge.class.getName());
    private static final List<String> SIGNALS = List.of("TERM", "INT");

    private SecondSignal() {}

    /**
     * Calls somebody, on a thread of the JVM's, at each signal from now on. To be called when the process is ending already:
     * signals do nothing else any more.
     */
    static void hear(Runnable told) {
        try {
            // By name: javac warns of each mention of sun.misc, and nothing switches that off for one place.
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Method handle = signal.getMethod("handle", signal, handler);
            InvocationHandler body = (proxy, method, args) -> switch (method.getName()) {
                case "handle" -> {
                    told.run();
                    yield null;
                }
                case "equals" -> proxy == args[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "SecondSignal";
            };
            Object listener = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, body);
            for (String name : SIGNALS) {
                handle.invoke(null, signal.getConstructor(String.class).newInstance(name), listener);
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            // As under -Xrs, where the JVM leaves the signals alone: then the first one is all that is heard.
            LOG.log(Level.DEBUG, "a second signal will not hurry", e);
        }
    }
}
