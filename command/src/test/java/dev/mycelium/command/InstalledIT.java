package dev.mycelium.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar and its script: what a process of its own prints, and ends with. */
class InstalledIT {
    private static final String CHAT =
            Path.of(Shell.contract("chat")).toAbsolutePath().normalize().toString();

    @TempDir
    Path folder;

    @Test
    void nothingButTheFolderIsNeeded() throws Exception {
        Path elsewhere = folder.resolve("opt/with a blank");
        Files.createDirectories(elsewhere);
        for (String file : new String[] {"mycelium", "mycelium.jar"}) {
            Files.copy(Installed.FOLDER.resolve(file), elsewhere.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.createSymbolicLink(folder.resolve("mycelium"), elsewhere.resolve("mycelium"));
        Shell.Outcome outcome = Installed.sh(folder, "./mycelium digest " + CHAT);
        assertThat(outcome).isEqualTo(Shell.run("digest", CHAT));
    }

    @Test
    void theStatusIsThatOfTheCommand() throws Exception {
        assertThat(Installed.sh(folder, "mycelium layout " + CHAT).status()).isZero();
        assertThat(Installed.sh(folder, "mycelium decode --hex 00 " + CHAT).status())
                .isEqualTo(1);
        assertThat(Installed.sh(folder, "mycelium nothing").status()).isEqualTo(2);
        assertThat(Installed.sh(folder, "mycelium digest nothing").status()).isEqualTo(3);
    }

    @Test
    void whoHasNoJavaIsToldSo() throws Exception {
        Shell.Outcome outcome = Installed.sh(folder, "JAVA_HOME=/nowhere mycelium digest " + CHAT);
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out())
                .startsWith("mycelium: there is no /nowhere/bin/java")
                .hasLineCount(1);
    }

    /** Standard output is no terminal here; whoever wants colours all the same can say so, and whoever never wants any too. */
    @Test
    void coloursAreForTerminals() throws Exception {
        String line = "mycelium --help";
        assertThat(Installed.sh(folder, line).out()).doesNotContain("\u001b");
        assertThat(Installed.sh(folder, line, Map.of("CLICOLOR_FORCE", "1")).out())
                .contains("\u001b[");
        assertThat(Installed.sh(folder, line, Map.of("NO_COLOR", "1", "TERM", "xterm"))
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void textIsUtf8WhateverTheLocaleIs() throws Exception {
        String text = "e903 38010000 0300000000000000 e282ac" + " 00*29 0100000000000000 61 00*255 0100000000000000";
        String digits = text.replace("00*29", "00".repeat(29)).replace("00*255", "00".repeat(255));
        assertThat(Installed.sh(folder, "mycelium decode --hex '" + digits + "' " + CHAT, Map.of("LC_ALL", "C"))
                        .out())
                .contains("\"\u20ac\"");
    }

    /** The pipe stays open: what has arrived is printed all the same. */
    @Test
    void framesAreShownAsTheyArrive() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(Installed.FOLDER.resolve("mycelium").toString(), "decode", CHAT);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8);
                OutputStream frames = process.getOutputStream()) {
            frames.write(HexFormat.of().parseHex("ea0310000000" + "0100000000000000" + "feffffff" + "ffffff7f"));
            frames.flush();
            assertThat(printed.lines().filter(line -> line.contains("delta")).findFirst())
                    .isPresent();
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void bashCompletesCommands() throws Exception {
        String line = "source <(mycelium generate-completion); COMP_WORDS=(mycelium lay); COMP_CWORD=1;"
                + " _complete_mycelium; echo \"${COMPREPLY[@]}\"";
        assertThat(Installed.sh(folder, line)).isEqualTo(new Shell.Outcome(0, "layout\n", ""));
    }

    @Test
    void theJarHasNoticesAndNothingThatAnotherProgramWouldTrip() throws Exception {
        try (ZipFile jar = new ZipFile(Installed.FOLDER.resolve("mycelium.jar").toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("META-INF/NOTICE", "META-INF/LICENSE", "dev/mycelium/command/Launcher.class")
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.startsWith("org/yaml") || name.startsWith("com/palantir"))
                    .noneMatch(name -> name.startsWith("org/junit"));
        }
    }
}
