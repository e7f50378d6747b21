package dev.mycelium.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

class CompilerOptionsTest {
    private static final String ONE =
            "<compilerArgs><arg>-Werror</arg><arg>-Amycelium.contracts.dir=/one</arg></compilerArgs>";
    private static final String TWO = "<compilerArgument>-Amycelium.contracts.dir=/two</compilerArgument>";

    @Test
    void theFolderStandsAmongTheCompilersArguments() throws Exception {
        assertThat(CompilerOptions.contractsDir(project(ONE, ""), "default-compile"))
                .contains("/one");
        assertThat(CompilerOptions.contractsDir(project(TWO, ""), "default-compile"))
                .contains("/two");
        assertThat(CompilerOptions.contractsDir(project("", ""), "default-compile"))
                .isEmpty();
    }

    @Test
    void theExecutionsOwnArgumentsComeFirst() throws Exception {
        assertThat(CompilerOptions.contractsDir(project(ONE, TWO), "default-testCompile"))
                .contains("/two");
        assertThat(CompilerOptions.contractsDir(project(ONE, TWO), "default-compile"))
                .contains("/one");
    }

    @Test
    void aProjectWithoutTheCompilerPluginNamesNone() {
        MavenProject project = new MavenProject(new Model());
        project.getModel().setBuild(new Build());
        assertThat(CompilerOptions.contractsDir(project, "default-compile")).isEmpty();
    }

    private static MavenProject project(String ofPlugin, String ofTests) throws XmlPullParserException, IOException {
        Plugin compiler = new Plugin();
        compiler.setGroupId("org.apache.maven.plugins");
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setConfiguration(configuration(ofPlugin));
        PluginExecution tests = new PluginExecution();
        tests.setId("default-testCompile");
        tests.setConfiguration(configuration(ofTests));
        compiler.addExecution(tests);
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(compiler);
        return new MavenProject(model);
    }

    private static Xpp3Dom configuration(String children) throws XmlPullParserException, IOException {
        return Xpp3DomBuilder.build(new StringReader("<configuration>" + children + "</configuration>"));
    }
}
