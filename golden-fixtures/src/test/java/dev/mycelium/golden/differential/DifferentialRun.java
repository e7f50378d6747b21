package dev.mycelium.golden.differential;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Puts a number of cases to Java and to a peer, in several lanes with a peer each.
 *
 * <p>A difference is saved before anything else happens to it; then it is made small and saved again. The run ends with
 * the batches in which the first ones turned up.
 */
final class DifferentialRun {
    private final Comparison comparison;
    private final Supplier<Peer> peers;
    private final long seed;
    private final Path saveIn;
    private final PrintStream out;
    private final CaseMaker cases;

    /**
     * @param subjects the contracts, in the order in which the peers have them
     * @param peers a new peer for each lane
     * @param seed decides every case
     * @param saveIn the folder of the replay files
     * @param out where progress and differences are reported
     */
    DifferentialRun(List<Subject> subjects, Supplier<Peer> peers, long seed, Path saveIn, PrintStream out) {
        this.comparison = new Comparison(subjects);
        this.peers = peers;
        this.seed = seed;
        this.saveIn = saveIn;
        this.out = out;
        this.cases = new CaseMaker(subjects, seed);
    }

    /**
     * @param cases how many were compared
     * @param replays the files of the differences, small ones where the difference survived being made small
     */
    record Result(long cases, List<Path> replays) {}

    Result run(String what, long goal, int lanes) {
        Progress progress = new Progress(what, "cases", goal, out, System::nanoTime);
        AtomicLong next = new AtomicLong();
        AtomicBoolean stop = new AtomicBoolean();
        List<Path> replays = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(lanes);
        try {
            List<Future<List<Path>>> results = new ArrayList<>();
            for (int i = 0; i < lanes; i++) {
                results.add(threads.submit(() -> lane(goal, next, stop, progress)));
            }
            for (Future<List<Path>> result : results) {
                replays.addAll(result.get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted after " + progress.done() + " cases", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a lane failed after " + progress.done() + " cases", failed.getCause());
        } finally {
            stop.set(true);
            threads.shutdownNow();
        }
        progress.finish(replays.size(), "seed " + seed);
        return new Result(progress.done(), List.copyOf(replays));
    }

    private List<Path> lane(long goal, AtomicLong next, AtomicBoolean stop, Progress progress) throws IOException {
        List<Path> replays = new ArrayList<>();
        try (Peer peer = peers.get()) {
            while (!stop.get()) {
                long first = next.getAndAdd(Peer.MAX_BATCH);
                if (first >= goal) {
                    break;
                }
                List<Request> batch = batch(first, Math.min(goal, first + Peer.MAX_BATCH));
                peer.send(batch);
                List<Answer> answers = peer.receive();
                if (answers.size() != batch.size()) {
                    throw new IllegalStateException(answers.size() + " answers to " + batch.size() + " requests");
                }
                for (int i = 0; i < batch.size(); i++) {
                    Optional<Difference> difference = comparison.compare(batch.get(i), answers.get(i));
                    if (difference.isPresent()) {
                        stop.set(true);
                        replays.add(report(difference.get(), first + i, peer));
                        break; // the rest of the batch would mostly say the same again
                    }
                }
                progress.add(batch.size());
            }
        } catch (IOException | RuntimeException failed) {
            stop.set(true);
            throw failed;
        }
        return replays;
    }

    private List<Request> batch(long first, long end) {
        List<Request> batch = new ArrayList<>(Peer.MAX_BATCH);
        for (long number = first; number < end; number++) {
            batch.add(cases.make(number));
        }
        return batch;
    }

    private Path report(Difference difference, long number, Peer peer) throws IOException {
        Subject subject = comparison.subjects().get(difference.request().contract());
        Path file = ReplayFile.of(subject, difference, seed, number).saveIn(saveIn, "");
        out.println("difference saved: " + file.toAbsolutePath());
        Difference small = Shrinker.shrink(difference, comparison, peer);
        ReplayFile replay = ReplayFile.of(subject, small, seed, number);
        Path smallFile = replay.saveIn(saveIn, ".small");
        out.println(replay.summary());
        out.println("made small: " + smallFile.toAbsolutePath());
        return smallFile;
    }
}
