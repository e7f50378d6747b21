/** The processor as one module: the libraries that it needs are relocated into it. */
module dev.mycelium.processor {
    requires java.compiler;
    // javac tells where a package's source is; other compilers have no such module, and the processor does without.
    requires static jdk.compiler;

    provides javax.annotation.processing.Processor with
            dev.mycelium.processor.MyceliumProcessor;
}
