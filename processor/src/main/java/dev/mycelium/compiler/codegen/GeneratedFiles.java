package dev.mycelium.compiler.codegen;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Sources that other processors make while somebody writes them, one after the other. A source that nobody has begun is made
 * by whoever asks for it. What a generator throws, whoever asks for its source gets.
 */
final class GeneratedFiles extends AbstractList<GeneratedFile> implements RandomAccess {
    private final List<FutureTask<GeneratedFile>> files;

    /** Starts to make them; no generator may need another one. */
    GeneratedFiles(List<Supplier<GeneratedFile>> generators) {
        this.files = generators.stream()
                .map(generator -> new FutureTask<>(generator::get))
                .toList();
        files.forEach(ForkJoinPool.commonPool()::execute);
    }

    @Override
    public GeneratedFile get(int index) {
        FutureTask<GeneratedFile> file = files.get(index);
        file.run(); // does nothing where another thread has it
        return result(file);
    }

    @Override
    public int size() {
        return files.size();
    }

    /** Waits to the end, whatever happens: a compiler that is interrupted still needs all sources or none. */
    private static GeneratedFile result(FutureTask<GeneratedFile> file) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return file.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
