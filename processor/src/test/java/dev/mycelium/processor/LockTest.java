package dev.mycelium.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build with a lock, as its users see it: quiet while nothing breaks, and one error that says how to go on. */
class LockTest {
    private static final String DIR = "-Amycelium.contracts.dir=ROOT/bus";

    private static final String TICK = """
            schema: {id: 1, version: 1, min_compatible: 1}
            messages:
              Tick:
                tlv_type: 1000
                domain: Examples
                description: A tick.
                fields:
                  price: {type: u64, description: The price.}
                  size: {type: u32, description: Pieces.}
            """;

    /** The price behind a new field. */
    private static final String MOVED =
            TICK.replace("      price:", "      venue: {type: u64, description: Where.}\n      price:");

    @TempDir
    Path root;

    private LockProject project() {
        return new LockProject(root).annotated("\"contracts.yaml\"").file("bus/contracts.yaml", TICK);
    }

    @Test
    void the_first_build_writes_the_lock_and_says_so_once() {
        LockProject project = project();
        List<String> first = project.build(DIR);
        assertThat(first).hasSize(2).startsWith("built");
        assertThat(first.get(1))
                .isEqualTo("NOTE wrote the contract's lock " + project.path("bus/contracts.lock") + "; commit it");
        String lock = project.text("bus/contracts.lock");
        assertThat(lock)
                .startsWith("mycelium-lock 1\n")
                .contains("schema id 0x00000001 version 1 min_compatible 1\n")
                .endsWith("""

                        message Tick type_id 1000 size 16 align 8
                          topic "examples"
                          field price u64 offset 0 size 8
                          field size u32 offset 8 size 4
                        """);
        assertThat(project.build(DIR)).containsExactly("built");
        assertThat(project.text("bus/contracts.lock")).isEqualTo(lock);
    }

    @Test
    void a_compatible_change_goes_into_the_lock_without_a_word() {
        LockProject project = project();
        project.build(DIR);
        String before = project.text("bus/contracts.lock");
        project.file("bus/contracts.yaml", TICK + "# A comment.\n");
        assertThat(project.build(DIR)).containsExactly("built");
        assertThat(project.text("bus/contracts.lock")).isNotEqualTo(before).hasSameSizeAs(before);
    }

    @Test
    void a_breaking_change_fails_with_the_offset_and_leaves_the_lock_alone() {
        LockProject project = project();
        project.build(DIR);
        String before = project.text("bus/contracts.lock");
        project.file("bus/contracts.yaml", MOVED);
        List<String> said = project.build(DIR);
        assertThat(said)
                .startsWith("failed")
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "ERROR contracts.yaml:9:7: [MYC210] field Tick.price moved from 0 to 8: old and new code refuse"
                                        + " or misread each other's bytes; to accept it, raise schema.version above 1, or annotate"
                                        + " with evolution = Evolution.ALLOWED\n"));
        assertThat(said).as("no flood behind it").noneMatch(line -> line.contains("cannot find symbol"));
        assertThat(project.text("bus/contracts.lock")).isEqualTo(before);
    }

    @Test
    void a_raised_version_accepts_it_and_the_note_names_what_was_accepted() {
        LockProject project = project();
        project.build(DIR);
        project.file("bus/contracts.yaml", MOVED.replace("version: 1", "version: 2"));
        List<String> said = project.build(DIR);
        assertThat(said).hasSize(2).startsWith("built");
        assertThat(said.get(1)).startsWith("NOTE ").contains("accepted: field Tick.price moved from 0 to 8");
        assertThat(project.text("bus/contracts.lock")).contains(" version 2 ", "field price u64 offset 8 size 8");
        assertThat(project.build(DIR)).containsExactly("built");
    }

    @Test
    void a_version_that_is_the_same_or_lower_accepts_nothing() {
        LockProject project = project().file("bus/contracts.yaml", TICK.replace("version: 1", "version: 5"));
        project.build(DIR);
        project.file("bus/contracts.yaml", MOVED.replace("version: 1", "version: 5"));
        assertThat(project.build(DIR)).startsWith("failed");
        project.file("bus/contracts.yaml", MOVED.replace("version: 1", "version: 4"));
        assertThat(project.build(DIR)).startsWith("failed");
    }

    @Test
    void the_annotation_accepts_it() {
        LockProject project = project()
                .annotated("value = \"contracts.yaml\", evolution = dev.mycelium.annotations.Evolution.ALLOWED");
        project.build(DIR);
        project.file("bus/contracts.yaml", MOVED);
        assertThat(project.build(DIR)).hasSize(2).startsWith("built");
        assertThat(project.text("bus/contracts.lock")).contains("field price u64 offset 8 size 8");
        project.annotated("value = \"contracts.yaml\", evolution = dev.mycelium.annotations.Evolution.GUARDED");
        project.file("bus/contracts.yaml", TICK);
        assertThat(project.build(DIR)).startsWith("failed");
    }

    @Test
    void a_lock_that_cannot_be_read_is_an_error_and_is_not_written_over() {
        LockProject project = project().file("bus/contracts.lock", "<<<<<<< ours\n");
        assertThat(project.build(DIR))
                .startsWith("failed")
                .anyMatch(line -> line.startsWith("ERROR contracts.lock:1:1: [MYC200] "));
        assertThat(project.text("bus/contracts.lock")).isEqualTo("<<<<<<< ours\n");
    }

    @Test
    void a_contract_with_an_error_writes_no_lock() {
        LockProject project = project().file("bus/contracts.yaml", TICK.replace("u64", "u65"));
        assertThat(project.build(DIR)).startsWith("failed");
        assertThat(project.has("bus/contracts.lock")).isFalse();
    }

    @Test
    void in_the_class_output_the_lock_is_written_there_and_the_note_says_where_it_belongs() {
        LockProject project = project().delete("bus/contracts.yaml").file("classes/app/contracts.yaml", TICK);
        List<String> said = project.build();
        assertThat(said).hasSize(2).startsWith("built");
        assertThat(said.get(1))
                .startsWith("NOTE wrote the contract's lock as app/contracts.lock to the class output")
                .contains("-Amycelium.lock.dir=FOLDER");
        assertThat(project.build()).containsExactly("built");
        project.file("classes/app/contracts.yaml", MOVED);
        assertThat(project.build()).startsWith("failed").anyMatch(line -> line.contains("moved from 0 to 8"));
        project.file("classes/app/contracts.yaml", MOVED.replace("version: 1", "version: 2"));
        assertThat(project.build()).startsWith("built").hasSize(2);
        assertThat(project.build()).containsExactly("built");
    }

    @Test
    void a_folder_for_locks_takes_the_lock_at_the_path_of_the_contract() {
        LockProject project = project().delete("bus/contracts.yaml").file("classes/app/contracts.yaml", TICK);
        assertThat(project.build("-Amycelium.lock.dir=ROOT/resources")).startsWith("built");
        assertThat(project.has("resources/app/contracts.lock")).isTrue();
        assertThat(project.has("classes/app/contracts.lock")).isFalse();
        assertThat(project.build("-Amycelium.lock.dir=ROOT/resources")).containsExactly("built");
        project.file("classes/app/contracts.yaml", MOVED);
        assertThat(project.build("-Amycelium.lock.dir=ROOT/resources")).startsWith("failed");
    }

    @Test
    void beside_the_package_and_on_the_source_path_the_lock_stands_beside_the_contract() {
        LockProject project = project().delete("bus/contracts.yaml").file("src/app/contracts.yaml", TICK);
        assertThat(project.build()).startsWith("built");
        assertThat(project.has("src/app/contracts.lock")).isTrue();
        project.delete("src/app/contracts.lock");
        assertThat(project.build("-sourcepath", project.path("src").toString())).startsWith("built");
        assertThat(project.has("src/app/contracts.lock")).isTrue();
        assertThat(project.build("-sourcepath", project.path("src").toString())).containsExactly("built");
    }

    @Test
    void two_contracts_of_one_folder_have_two_locks() {
        LockProject project = project().file("bus/other.yaml", TICK.replace("u64", "u16"));
        project.build(DIR);
        project.annotated("\"other.yaml\"");
        assertThat(project.build(DIR)).startsWith("built");
        assertThat(project.text("bus/other.lock")).contains("field price u16");
        assertThat(project.text("bus/contracts.lock")).contains("field price u64");
    }

    @Test
    void check_writes_nothing_and_fails_where_the_lock_is_missing_or_old() {
        LockProject project = project();
        assertThat(project.build(DIR, "-Amycelium.lock=check"))
                .startsWith("failed")
                .anyMatch(line -> line.startsWith("ERROR the contract's lock is missing;"));
        assertThat(project.has("bus/contracts.lock")).isFalse();
        project.build(DIR);
        assertThat(project.build(DIR, "-Amycelium.lock=check")).containsExactly("built");
        String before = project.text("bus/contracts.lock");
        project.file("bus/contracts.yaml", TICK + "# A comment.\n");
        assertThat(project.build(DIR, "-Amycelium.lock=check"))
                .startsWith("failed")
                .anyMatch(line -> line.startsWith("ERROR the contract's lock is not that of this contract;"));
        assertThat(project.text("bus/contracts.lock")).isEqualTo(before);
    }

    @Test
    void off_neither_compares_nor_writes() {
        LockProject project = project();
        assertThat(project.build(DIR, "-Amycelium.lock=off")).containsExactly("built");
        assertThat(project.has("bus/contracts.lock")).isFalse();
        project.build(DIR);
        String before = project.text("bus/contracts.lock");
        project.file("bus/contracts.yaml", MOVED);
        assertThat(project.build(DIR, "-Amycelium.lock=off")).containsExactly("built");
        assertThat(project.text("bus/contracts.lock")).isEqualTo(before);
        assertThat(project.build(DIR, "-Amycelium.lock=of")).startsWith("failed");
    }

    @Test
    void a_link_out_of_the_folder_is_neither_read_nor_written_through() throws IOException {
        LockProject project = project().file("outside.txt", "mine\n");
        Files.createSymbolicLink(project.path("bus/contracts.lock"), project.path("outside.txt"));
        assertThat(project.build(DIR)).startsWith("built");
        assertThat(project.text("outside.txt")).isEqualTo("mine\n");
        assertThat(project.text("bus/contracts.lock")).startsWith("mycelium-lock 1\n");
    }

    @Test
    void a_lock_that_cannot_be_written_is_no_reason_to_fail() {
        LockProject project = project().file("bus/contracts.lock/in-the-way", "");
        List<String> said = project.build(DIR);
        assertThat(said).hasSize(2).startsWith("built");
        assertThat(said.get(1)).startsWith("NOTE the lock of the contract could not be written: ");
        assertThat(project.build(DIR, "-Amycelium.lock.dir=no\0folder"))
                .hasSize(2)
                .startsWith("built");
    }
}
