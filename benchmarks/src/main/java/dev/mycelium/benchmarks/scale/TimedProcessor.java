package dev.mycelium.benchmarks.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor with a clock around it; the milliseconds go to the file that the property {@code scale.time} names. */
public final class TimedProcessor extends AbstractProcessor {
    static final String TIME = "scale.time";

    private final Processor processor =
            ServiceLoader.load(Processor.class, TimedProcessor.class.getClassLoader()).stream()
                    .filter(one -> one.type().getName().equals("dev.mycelium.processor.MyceliumProcessor"))
                    .findFirst()
                    .orElseThrow()
                    .get();
    private long spent;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        processor.init(environment);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        long before = System.nanoTime();
        processor.process(annotations, round);
        spent += System.nanoTime() - before;
        if (round.processingOver()) {
            try {
                Files.writeString(Path.of(System.getProperty(TIME)), Long.toString(spent / 1_000_000));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
