package dev.mycelium.processor;

import dev.mycelium.compiler.Compilation;
import dev.mycelium.compiler.Compiler;
import dev.mycelium.compiler.Lock;
import dev.mycelium.compiler.codegen.GeneratedFile;
import dev.mycelium.compiler.codegen.HolderName;
import dev.mycelium.compiler.codegen.Target;
import dev.mycelium.compiler.evolution.LockFile;
import dev.mycelium.compiler.evolution.LockUpdate;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Severity;
import dev.mycelium.compiler.text.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** The work for one package: find the contract, have it compiled, say what was wrong, write what came of it. */
final class PackageProcessing {
    private final ProcessingEnvironment environment;
    private final AnnotatedPackage annotated;
    private final Options options;
    private final Narration narration;

    PackageProcessing(ProcessingEnvironment environment, AnnotatedPackage annotated) {
        this.environment = environment;
        this.annotated = annotated;
        this.options = Options.of(environment.getOptions());
        this.narration = new Narration(environment.getMessager(), annotated.packageName(), options.isVerbose());
    }

    void run() {
        options.mistake().ifPresent(mistake -> print(Kind.ERROR, mistake, null));
        Optional<String> nameMistake = HolderName.mistake(annotated.holderName());
        nameMistake.ifPresent(mistake -> print(Kind.ERROR, mistake, annotated.name()));
        boolean mayWrite = nameMistake.isEmpty() && options.mistake().isEmpty();
        String holderName = nameMistake.isEmpty() ? annotated.holderName() : AnnotatedPackage.DEFAULT_NAME;
        find().ifPresent(found -> compile(found, holderName, mayWrite));
    }

    private Optional<FoundContract> find() {
        ContractFinder finder = new ContractFinder(environment, options, annotated);
        try {
            FoundContract found = finder.find();
            narration.lookedFor(annotated.path(), finder.tried(), true);
            return Optional.of(found);
        } catch (ContractFinder.NotFoundException e) {
            narration.lookedFor(annotated.path(), finder.tried(), false);
            print(Kind.ERROR, e.getMessage(), annotated.contract());
            return Optional.empty();
        }
    }

    /** Compiles even where nothing may be written, so that one run shows the contract's mistakes too. */
    private void compile(FoundContract found, String holderName, boolean mayWrite) {
        Source source = found.source();
        Compilation compilation;
        try {
            compilation = Compiler.compile(source, target(holderName), options.warnOnWideTypes(), lock(found));
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            print(Kind.ERROR, OwnFault.describe(source.name(), e), annotated.contract());
            return;
        }
        narration.read(found, compilation);
        for (Diagnostic diagnostic : compilation.diagnostics()) {
            print(
                    diagnostic.severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING,
                    diagnostic.fullText(),
                    annotated.contract());
        }
        if (mayWrite && writeSources(compilation.files(), source)) {
            narration.wrote(compilation.files());
            if (options.drawsLayout()) {
                draw(source);
            }
            compilation.lock().ifPresent(update -> write(update, found.lock()));
        }
    }

    /** Each source is written while others are still being made; returns whether all could be made. */
    private boolean writeSources(List<GeneratedFile> files, Source source) {
        for (int i = 0; i < files.size(); i++) {
            GeneratedFile file;
            try {
                file = files.get(i);
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                print(Kind.ERROR, OwnFault.describe(source.name(), e), annotated.contract());
                return false;
            }
            write(file);
        }
        return true;
    }

    private void draw(Source source) {
        try {
            LayoutPageFile.write(environment, annotated, source).ifPresent(narration::wrote);
        } catch (IOException e) {
            print(
                    Kind.ERROR,
                    "cannot write " + LayoutPageFile.name(source.name()) + ": " + e.getMessage(),
                    annotated.contract());
        }
    }

    private Lock lock(FoundContract found) {
        if (!options.comparesLock()) {
            return new Lock(Optional.empty(), annotated.allowsEveryChange());
        }
        Optional<Source> source = found.lock()
                .read()
                .map(bytes -> new Source(LockFile.nameFor(found.source().name()), bytes));
        narration.readLock(found.lock(), source.isPresent());
        return new Lock(source, annotated.allowsEveryChange());
    }

    /** Nothing here is a warning: a build that takes warnings for errors must not depend on who built before. */
    private void write(LockUpdate update, LockPlace place) {
        if (options.writesLock()) {
            LockWriting.write(update, place)
                    .ifPresentOrElse(
                            text -> environment.getMessager().printMessage(Kind.NOTE, text),
                            () -> narration.wrote("the lock " + place.describe()));
        } else if (options.comparesLock()) {
            print(Kind.ERROR, LockWriting.refuse(update), annotated.contract());
        }
    }

    private Target target(String holderName) {
        return new Target(
                annotated.packageName(),
                holderName,
                seesGenerated(),
                options.generatesFlyweights(),
                options.writesJavadoc());
    }

    /** In a named module the annotation can be seen only where the module reads {@code java.compiler}. */
    private boolean seesGenerated() {
        String generated = "javax.annotation.processing.Generated";
        ModuleElement module = environment.getElementUtils().getModuleOf(annotated.element());
        TypeElement type = module == null
                ? environment.getElementUtils().getTypeElement(generated)
                : environment.getElementUtils().getTypeElement(module, generated);
        return type != null;
    }

    private void write(GeneratedFile file) {
        try (Writer writer = environment
                .getFiler()
                .createSourceFile(file.typeName(), annotated.element())
                .openWriter()) {
            writer.write(file.text());
        } catch (IOException e) {
            print(Kind.ERROR, "cannot write " + file.typeName() + ": " + e.getMessage(), annotated.contract());
        }
    }

    private void print(Kind kind, String text, @Nullable AnnotationValue where) {
        Element element = reportedOn();
        if (where == null) {
            environment.getMessager().printMessage(kind, text, element, annotated.annotation());
        } else {
            environment.getMessager().printMessage(kind, text, element, annotated.annotation(), where);
        }
    }

    /**
     * Eclipse drops what is said about a package: its editor shows nothing, its batch compiler names no file. There the
     * package-info is a type too, about which it can be told; in javac it is none.
     */
    private Element reportedOn() {
        TypeElement packageInfo =
                environment.getElementUtils().getTypeElement(annotated.packageName() + ".package-info");
        return packageInfo == null ? annotated.element() : packageInfo;
    }
}
