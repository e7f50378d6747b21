package dev.mycelium.bridge.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {
    @TempDir
    Path folder;

    @Test
    void itIsMadeForItsOwnerAloneAndLeftAsItIs() throws Exception {
        Path made = folder.resolve("a/b");
        OwnFolder.make(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");

        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-x---"));
        OwnFolder.make(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void whatStandsInItsWayIsSaid() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> OwnFolder.make(file))
                .isInstanceOf(IOException.class)
                .hasMessage("the folder " + file + " cannot be made: a file is there in its place");
        assertThatThrownBy(() -> OwnFolder.make(file.resolve("below")))
                .hasMessage("the folder " + file + "/below cannot be made: Not a directory");
    }

    /** Nobody makes anything in the one, whatever the user; root may try in the other, as on a disk that is read-only. */
    @Test
    void whereNothingCanBeMadeItIsSaidWhy() {
        assertThatThrownBy(() -> OwnFolder.make(Path.of("/proc/mycelium")))
                .hasMessage("the folder /proc/mycelium cannot be made: nothing can be made there");
        assertThatThrownBy(() -> OwnFolder.make(Path.of("/sys/mycelium")))
                .isInstanceOf(IOException.class)
                .message()
                .matches("the folder /sys/mycelium cannot be made: "
                        + "(Operation not permitted|Read-only file system|this user may not)");
    }
}
