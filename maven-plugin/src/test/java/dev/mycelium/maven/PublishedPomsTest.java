package dev.mycelium.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a public repository demands of each POM: of its own, or inherited as it is. */
class PublishedPomsTest {
    private static final Path ROOT = Path.of("..");
    private static final String SITE = "https://mycelium.dev";

    @ParameterizedTest
    @MethodSource("published")
    void saysItselfWhatItIs(String module) throws Exception {
        Model model = read(module);
        assertThat(model.getName()).startsWith("Mycelium ");
        assertThat(model.getDescription()).endsWith(".").hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("published")
    void saysOrInheritsTheRest(String module) throws Exception {
        Model model = read(module);
        boolean inherits = model.getParent() != null;
        if (inherits) {
            assertThat(List.of(model.getLicenses(), model.getDevelopers())).allMatch(List::isEmpty);
            assertThat(model.getScm()).isNull();
            assertThat(model.getUrl()).isNull();
            assertThat(model.getParent().getArtifactId()).isEqualTo("mycelium-parent");
        }
        Model said = inherits ? read(".") : model;
        assertThat(said.getUrl()).isEqualTo(SITE);
        assertThat(said.getOrganization().getUrl()).isEqualTo(SITE);
        assertThat(said.getLicenses()).singleElement().satisfies(license -> {
            assertThat(license.getName()).isEqualTo("Apache-2.0");
            assertThat(license.getUrl()).isEqualTo("https://www.apache.org/licenses/LICENSE-2.0.txt");
        });
        assertThat(said.getDevelopers()).singleElement().satisfies(developer -> {
            assertThat(developer.getName()).isEqualTo("The Mycelium for Java maintainers");
            assertThat(developer.getOrganizationUrl()).isEqualTo(SITE);
        });
        Scm scm = said.getScm();
        assertThat(List.of(scm.getConnection(), scm.getDeveloperConnection()))
                .containsOnly("scm:git:" + SITE + "/java.git");
        assertThat(scm.getUrl()).isEqualTo(SITE + "/java");
    }

    /** Else Maven appends each module's name, and the addresses lead nowhere. */
    @ParameterizedTest
    @MethodSource("parent")
    void addressesAreInheritedAsTheyAre(String module) throws Exception {
        Model parent = read(module);
        assertThat(parent.getChildProjectUrlInheritAppendPath()).isEqualTo("false");
        Scm scm = parent.getScm();
        assertThat(List.of(
                        scm.getChildScmConnectionInheritAppendPath(),
                        scm.getChildScmDeveloperConnectionInheritAppendPath(),
                        scm.getChildScmUrlInheritAppendPath()))
                .containsOnly("false");
    }

    static List<String> parent() {
        return List.of(".");
    }

    static List<String> published() throws Exception {
        List<String> published = new ArrayList<>(List.of("."));
        for (String module : read(".").getModules()) {
            if (!"true".equals(read(module).getProperties().getProperty("maven.deploy.skip"))) {
                published.add(module);
            }
        }
        return published;
    }

    private static Model read(String module) throws Exception {
        try (Reader pom = Files.newBufferedReader(ROOT.resolve(module).resolve("pom.xml"))) {
            return new MavenXpp3Reader().read(pom);
        }
    }
}
