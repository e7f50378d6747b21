package dev.mycelium.testkit.fault;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * A fault proxy as a program, for services in any language: {@code java -jar mycelium-testkit.jar --help}. It prints what befalls
 * each connection, which {@code --replay} reads, and ends with SIGTERM or Control-C.
 */
public final class ProxyCommand {
    private static final int WRONG_ARGUMENTS = 2;

    private static final String HELP = """
            Stands between clients and a server and harms what goes through, to see what they make of it.

            Usage: java -jar mycelium-testkit.jar fault-proxy [options] LISTEN TARGET

              LISTEN   where clients connect to, TARGET where the server is: unix:/PATH or tcp://HOST:PORT, in any
                       combination. Port 0 is any free one; which it is, is printed.

            What goes wrong; nothing, unless told:
              --fault FAULT   with every connection; may be given many times
              --refuse N      with the first N connections, which are ended at once
              --seed N        with each connection one to three faults that are drawn, the same for the same number
              --replay FILE   what befell each connection in a run before, as it was printed

            A FAULT is 'KIND to-server|to-client at BYTE by NUMBER':
              cut          behind so many bytes the connection ends, both ways        cut to-server at 17 by 0
              reset        the same as a reset                                        reset to-client at 0 by 0
              half-close   this stream ends, the other goes on                        half-close to-client at 40 by 0
              black-hole   everything is taken, nothing arrives, nobody is told       black-hole to-server at 34 by 0
              stall        nothing passes for a time, once                            stall to-client at 34 by 10s
              delay        each piece waits                                           delay to-client at 0 by 5ms
              slice        goes on in pieces of at most so many bytes                 slice to-server at 0 by 3
              corrupt      the byte is changed in these bits, 1 to 255                corrupt to-server at 40 by 128
              refuse       ended as soon as it is there                               refuse to-server at 0 by 0
            A time is in nanoseconds, or has ns, us, ms or s behind it.

            Each connection is a line on standard output. Keep it, and see the run again:
              java -jar mycelium-testkit.jar fault-proxy --seed 7 tcp://127.0.0.1:9000 unix:/run/acme/bus.sock > seen.txt
              java -jar mycelium-testkit.jar fault-proxy --replay seen.txt tcp://127.0.0.1:9000 unix:/run/acme/bus.sock
            """;

    private ProxyCommand() {}

    /** Runs until it is ended from outside; ends with 2 if the arguments are wrong, and with 1 if it cannot listen. */
    public static void main(String[] arguments) {
        int status = run(Arrays.asList(arguments), System.out, System.err, ProxyCommand::serve);
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * Runs it.
     *
     * @param out takes a line for each connection, or the help
     * @param err takes what else there is to say
     * @param serve is given the proxy, and returns when it is to end
     * @return the status to end with
     */
    static int run(List<String> arguments, PrintStream out, PrintStream err, Consumer<FaultProxy> serve) {
        if (arguments.isEmpty() || arguments.contains("--help") || arguments.contains("-h")) {
            out.print(HELP);
            return 0;
        }
        ProxyArguments told;
        try {
            if (!arguments.get(0).equals("fault-proxy")) {
                throw new IllegalArgumentException(arguments.get(0) + ": there is no such command, only fault-proxy");
            }
            told = ProxyArguments.parse(arguments.subList(1, arguments.size()));
        } catch (IllegalArgumentException e) {
            err.println("fault-proxy: " + e.getMessage());
            err.println("Try --help.");
            return WRONG_ARGUMENTS;
        }
        FaultPlan printed = connection -> {
            List<Fault> faults = told.plan().faults(connection);
            out.print(FaultPlan.line(connection, faults));
            out.flush();
            return faults;
        };
        try (FaultProxy proxy = FaultProxy.start(told.listen(), told.target(), printed)) {
            err.println("fault-proxy: listening on " + proxy.endpoint() + ", for " + told.target());
            serve.accept(proxy);
            return 0;
        } catch (IOException e) {
            err.println("fault-proxy: " + e.getMessage());
            return 1;
        }
    }

    private static void serve(FaultProxy proxy) {
        Runtime.getRuntime().addShutdownHook(new Thread(proxy::close, "mycelium-proxy-end"));
        CountDownLatch never = new CountDownLatch(1);
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
