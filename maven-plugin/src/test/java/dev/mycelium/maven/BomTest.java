package dev.mycelium.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.junit.jupiter.api.Test;

/** The BOM has no parent that could keep it up to date. */
class BomTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void itsVersionIsTheParents() throws Exception {
        Model bom = read("bom");
        assertThat(bom.getVersion()).isEqualTo(read(".").getVersion());
        assertThat(bom.getParent()).isNull();
        assertThat(bom.getDependencyManagement().getDependencies())
                .extracting(Dependency::getVersion)
                .containsOnly("${project.version}");
    }

    @Test
    void itHasEveryPublishedModule() throws Exception {
        List<String> published = new ArrayList<>();
        for (String module : read(".").getModules()) {
            Model model = read(module);
            boolean deployed = !"true".equals(model.getProperties().getProperty("maven.deploy.skip"));
            if (deployed && !module.equals("bom")) {
                published.add(model.getArtifactId());
            }
        }
        assertThat(read("bom").getDependencyManagement().getDependencies())
                .extracting(Dependency::getArtifactId)
                .containsExactlyInAnyOrderElementsOf(published);
    }

    private static Model read(String module) throws Exception {
        try (Reader pom = Files.newBufferedReader(ROOT.resolve(module).resolve("pom.xml"))) {
            return new MavenXpp3Reader().read(pom);
        }
    }
}
