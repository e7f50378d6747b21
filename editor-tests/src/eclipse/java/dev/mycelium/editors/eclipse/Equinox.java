package dev.mycelium.editors.eclipse;

import dev.mycelium.editors.eclipse.inside.JavaProject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.eclipse.osgi.launch.EquinoxFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** Eclipse without windows: the bundles of its Java tools, from the class path, in the framework that Eclipse runs on. */
final class Equinox {
    private static final List<String> INSIDE = List.of(
            "org.eclipse.core.runtime",
            "org.eclipse.core.resources",
            "org.eclipse.jdt.core",
            "org.eclipse.jdt.apt.core");

    private Equinox() {}

    /**
     * Starts Eclipse on an empty workspace, with a Java project.
     *
     * @param libraries on the project's class path
     * @param processor on its factory path
     */
    static Workbench start(Path folder, List<Path> libraries, Path processor) {
        try {
            Framework framework = new EquinoxFactory()
                    .newFramework(Map.of(
                            Constants.FRAMEWORK_STORAGE,
                            folder.resolve("framework").toString(),
                            Constants.FRAMEWORK_BUNDLE_PARENT,
                            Constants.FRAMEWORK_BUNDLE_PARENT_EXT,
                            Constants.FRAMEWORK_BOOTDELEGATION,
                            "javax.*,com.sun.*,sun.*",
                            "osgi.install.area",
                            folder.resolve("install").toUri().toString(),
                            "osgi.instance.area",
                            folder.resolve("workspace").toUri().toString()));
            framework.start();
            Bundle inside = install(framework.getBundleContext());
            Object project = inside.loadClass(JavaProject.class.getName())
                    .getConstructor(List.class, String.class)
                    .newInstance(libraries.stream().map(Path::toString).toList(), processor.toString());
            return workbench(framework, project);
        } catch (BundleException | IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Bundle install(BundleContext context) throws BundleException, IOException {
        List<Bundle> bundles = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (isBundle(entry)) {
                bundles.add(context.installBundle(Path.of(entry).toUri().toString()));
            }
        }
        bundles.add(context.installBundle("memory:ant", jar(manifest("org.apache.ant", "1.10.0"))));
        Bundle inside = context.installBundle("memory:inside", insideJar());
        bundles.add(inside);
        for (Bundle bundle : bundles) {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        }
        return inside;
    }

    /** Eclipse's own, and what they stand on; the framework itself is running already. */
    private static boolean isBundle(String entry) throws IOException {
        if (!entry.endsWith(".jar")) {
            return false;
        }
        try (JarFile jar = new JarFile(entry)) {
            Manifest manifest = jar.getManifest();
            String name =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
            return name != null
                    && name.matches("(org\\.(eclipse|osgi|apache\\.felix)\\.|com\\.sun\\.jna).*")
                    && !name.startsWith("org.eclipse.osgi;");
        }
    }

    /** The annotation processing of Eclipse wants Ant's bundle, for a task that is not used here: an empty one will do. */
    private static Manifest manifest(String name, String version) {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        attributes.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        attributes.putValue(Constants.BUNDLE_VERSION, version);
        return manifest;
    }

    private static InputStream insideJar() throws IOException {
        Manifest manifest = manifest("dev.mycelium.editors.inside", "1.0.0");
        manifest.getMainAttributes().putValue(Constants.REQUIRE_BUNDLE, String.join(",", INSIDE));
        return jar(manifest, JavaProject.class.getName(), JavaProject.class.getName() + "$Proposals");
    }

    private static InputStream jar(Manifest manifest, String... classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (String name : classes) {
                String file = name.replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(file));
                try (InputStream in = Equinox.class.getClassLoader().getResourceAsStream(file)) {
                    in.transferTo(jar);
                }
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static Workbench workbench(Framework framework, Object project) {
        return (Workbench) Proxy.newProxyInstance(
                Workbench.class.getClassLoader(), new Class<?>[] {Workbench.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = Arrays.stream(project.getClass().getMethods())
                                .filter(one -> one.getName().equals(method.getName()))
                                .findFirst()
                                .orElseThrow()
                                .invoke(project, arguments);
                        if (method.getName().equals("close")) {
                            framework.stop();
                            framework.waitForStop(TimeUnit.MINUTES.toMillis(1));
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
