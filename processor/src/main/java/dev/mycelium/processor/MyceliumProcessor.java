package dev.mycelium.processor;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Generates the Java side of a contract into each package annotated with {@code @MyceliumContracts}.
 *
 * <p>Options: {@code -Amycelium.contracts.dir=FOLDER} is searched for contracts first;
 * {@code -Amycelium.wideTypes=allow} switches off the warning about types that Rust's generator does not accept today;
 * {@code -Amycelium.layout.page=true} draws the layout as an HTML page beside the classes;
 * {@code -Amycelium.verbose=true} tells what is looked for, read and written;
 * {@code -Amycelium.lock.dir=FOLDER} is where locks are kept, {@code -Amycelium.lock=check} writes none and fails where
 * one is missing or old, {@code -Amycelium.lock=off} does without.
 */
@AutoService(Processor.class)
public final class MyceliumProcessor extends AbstractProcessor {

    /** On generated types; see {@link #process(Set, RoundEnvironment)}. */
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private boolean atWork;

    /** The processor, as the compiler starts it. */
    public MyceliumProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(AnnotatedPackage.ANNOTATION, GENERATED);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * Processes the round's packages.
     *
     * @return true where there are or were such: annotations that nobody claims, ours and the one on the types that we
     *     generate, are warnings under {@code -Xlint:processing}, which {@code -Werror} makes errors of the user
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // for the reason above
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(AnnotatedPackage.ANNOTATION))
                .flatMap(annotation -> ElementFilter.packagesIn(round.getElementsAnnotatedWith(annotation)).stream())
                .sorted(Comparator.comparing(
                        (PackageElement element) -> element.getQualifiedName().toString()))
                .forEach(this::process);
        return atWork;
    }

    private void process(PackageElement element) {
        atWork = true;
        AnnotatedPackage.of(element).ifPresent(annotated -> new PackageProcessing(processingEnv, annotated).run());
    }
}
