package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.SkipException;

/**
 * The Reactive Streams rules for publishers, as the kit of their authors checks them; the optional ones too. What the kit
 * itself calls {@code untested} has no check in it. A check that it skips is a failure here.
 */
class FlowRulesTest {
    private static final int RULES = 31;

    @TestFactory
    Stream<DynamicTest> onAPoolOfThreads() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
                check(rule, pool);
            } finally {
                pool.shutdownNow();
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> onTheThreadThatBringsOrAsks() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> check(rule, Runnable::run)));
    }

    @Test
    void noRuleIsMissing() {
        assertThat(rules()).hasSize(RULES);
    }

    private static Stream<Method> rules() {
        return Arrays.stream(FlowPublisherVerification.class.getMethods())
                .filter(method -> method.isAnnotationPresent(org.testng.annotations.Test.class))
                .filter(method -> !method.getName().startsWith("untested_"));
    }

    private static void check(Method rule, Executor executor) throws Throwable {
        try (Verification verification = new Verification(executor)) {
            verification.setUp();
            rule.invoke(verification);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SkipException) {
                throw new AssertionError("skipped", e.getCause());
            }
            throw e.getCause();
        }
    }

    private static final class Verification extends FlowPublisherVerification<Tick> implements AutoCloseable {
        private final Executor executor;
        private final List<FedFlow> made = new ArrayList<>();

        Verification(Executor executor) {
            super(new TestEnvironment(10_000, 50, 50));
            this.executor = executor;
        }

        @Override
        public Flow.Publisher<Tick> createFlowPublisher(long elements) {
            FedFlow fed = new FedFlow(elements, executor);
            made.add(fed);
            return fed.onDemand();
        }

        /** A connection that is closed. */
        @Override
        public Flow.Publisher<Tick> createFailedFlowPublisher() {
            FedFlow fed = new FedFlow(1, executor);
            fed.close();
            return fed;
        }

        @Override
        public void close() {
            made.forEach(FedFlow::close);
        }
    }
}
