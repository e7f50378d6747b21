package dev.mycelium.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Deadline;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final TestClock clock = new TestClock();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ExecutorService waiters = Executors.newCachedThreadPool();
    private boolean ready;

    @AfterEach
    void stop() {
        waiters.shutdownNow();
    }

    @Test
    void passesAtItsMoment() {
        Deadline deadline = Deadline.after(clock, Duration.ofNanos(10));
        clock.advance(Duration.ofNanos(9));
        assertThat(deadline.passed()).isFalse();
        assertThat(deadline.remaining()).isEqualTo(Duration.ofNanos(1));
        clock.advance(Duration.ofNanos(1));
        assertThat(deadline.passed()).isTrue();
        clock.advance(Duration.ofDays(1));
        assertThat(deadline.passed()).isTrue();
        assertThat(deadline.remaining()).isZero();
    }

    @Test
    void zeroAndLessHavePassedAndForeverIsCut() {
        assertThat(Deadline.after(clock, Duration.ZERO).passed()).isTrue();
        assertThat(Deadline.after(clock, Duration.ofDays(-1)).passed()).isTrue();
        assertThat(Deadline.after(clock, Duration.ofSeconds(Long.MAX_VALUE)).remaining())
                .isEqualTo(Deadline.LONGEST);
    }

    @Test
    void aWaiterGivesUpWhenItPassesAndLeavesNoTimer() throws Exception {
        Future<Boolean> waiter = waiters.submit(this::awaitTenSeconds);
        clock.awaitTimers(1);
        clock.advance(Duration.ofSeconds(9));
        assertThat(waiter.isDone()).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(waiter.get(30, TimeUnit.SECONDS)).isFalse();
        assertThat(clock.timers()).isZero();
    }

    @Test
    void aWaiterGoesOnAsSoonAsItIsSoAndLeavesNoTimer() throws Exception {
        Future<Boolean> waiter = waiters.submit(this::awaitTenSeconds);
        clock.awaitTimers(1);
        makeReady();
        assertThat(waiter.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(clock.timers()).isZero();
    }

    @Test
    void whatIsSoIsFoundAfterTheDeadlineToo() throws Exception {
        makeReady();
        lock.lock();
        try {
            assertThat(Deadline.after(clock, Duration.ZERO).await(lock, changed, () -> ready))
                    .isTrue();
            ready = false;
            assertThat(Deadline.after(clock, Duration.ZERO).await(lock, changed, () -> ready))
                    .isFalse();
        } finally {
            lock.unlock();
        }
    }

    @Test
    void anInterruptEndsTheWaitAndLeavesNoTimer() throws Exception {
        Future<Boolean> waiter = waiters.submit(this::awaitTenSeconds);
        clock.awaitTimers(1);
        waiters.shutdownNow();
        assertThatThrownBy(() -> waiter.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(InterruptedException.class);
        assertThat(clock.timers()).isZero();
    }

    @Test
    void theClockOfTheMachineCallsAndOutlivesATaskThatThrows() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        Clock.system()
                .schedule(Duration.ofSeconds(Long.MAX_VALUE), called::countDown)
                .cancel();
        Clock.system().schedule(Duration.ZERO, () -> {
            throw new IllegalStateException("thrown by a test");
        });
        Clock.system().schedule(Duration.ofMillis(1), called::countDown);
        assertThat(called.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private boolean awaitTenSeconds() throws InterruptedException {
        lock.lock();
        try {
            return Deadline.after(clock, Duration.ofSeconds(10)).await(lock, changed, () -> ready);
        } finally {
            lock.unlock();
        }
    }

    private void makeReady() {
        lock.lock();
        try {
            ready = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
