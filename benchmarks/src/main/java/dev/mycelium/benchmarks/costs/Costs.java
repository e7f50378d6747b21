package dev.mycelium.benchmarks.costs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures what a hundred messages cost to generate, compile, keep and load: ours, SBE's and protobuf's, one after the other
 * in each round, so that a busy machine is as hard on one as on the other.
 *
 * <p>{@code Costs FOLDER PROCESSOR-JAR CLASS-PATH PROTOC ROUNDS}: where to work and where {@code costs-VERSION.md} goes; the
 * class path has runtime, annotations, SBE and protobuf.
 */
public final class Costs {
    private Costs() {}

    /** Measures; see the class. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 5) {
            System.err.println("usage: Costs FOLDER PROCESSOR-JAR CLASS-PATH PROTOC ROUNDS");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        List<Cost> costs = new ArrayList<>();
        for (Contender contender : contenders(folder.resolve("hundred"), arguments[1], arguments[2], arguments[3])) {
            costs.add(new Cost(contender));
        }
        int rounds = Integer.parseInt(arguments[4]);
        for (int round = 0; round <= rounds; round++) {
            for (Cost cost : costs) {
                cost.measure();
            }
            if (round == 0) {
                costs.forEach(Cost::forget); // the files were not in the operating system's cache yet
            }
        }
        int jdk = Runtime.version().feature();
        Path table = folder.resolve("costs-" + jdk + ".md");
        Files.writeString(table, CostTable.of(costs.stream().map(Cost::medians).toList(), jdk, rounds));
        System.out.println("wrote " + table);
    }

    private static List<Contender> contenders(Path folder, String processor, String classPath, String protoc)
            throws IOException {
        Contender none =
                new Contender("no message", folder.resolve("none"), List.of(), List.of("-proc:none"), classPath);
        none.write("source/Main.java", Programs.empty("hundred"));
        Path ours = folder.resolve("mycelium");
        Contender mycelium = new Contender(
                "Mycelium",
                ours,
                List.of(
                        Processes.tool("javac"),
                        "-proc:only",
                        "-processorpath",
                        processor,
                        "-Amycelium.contracts.dir=" + ours,
                        "-cp",
                        classPath,
                        "-d",
                        ours.resolve("generated").toString(),
                        ours.resolve("source/package-info.java").toString()),
                List.of("-proc:none"),
                classPath);
        mycelium.write("contracts.yaml", HundredMessages.contract());
        mycelium.write("source/Main.java", Programs.mycelium("hundred"));
        mycelium.write(
                "source/package-info.java",
                "@dev.mycelium.annotations.MyceliumContracts(\"contracts.yaml\")\npackage hundred;\n");
        Path tool = folder.resolve("sbe");
        Contender sbe = new Contender(
                "SBE",
                tool,
                List.of(
                        Processes.tool("java"),
                        "-Dsbe.output.dir=" + tool.resolve("generated"),
                        "-cp",
                        classPath,
                        "uk.co.real_logic.sbe.SbeTool",
                        tool.resolve("schema.xml").toString()),
                List.of("-proc:none"),
                classPath);
        sbe.write("schema.xml", HundredMessages.sbe("hundred"));
        sbe.write("source/Main.java", Programs.sbe("hundred"));
        Path buffers = folder.resolve("protobuf");
        Contender protobuf = new Contender(
                "protobuf",
                buffers,
                List.of(
                        protoc,
                        "--proto_path=" + buffers,
                        "--java_out=" + buffers.resolve("generated"),
                        buffers.resolve("schema.proto").toString()),
                List.of("-proc:none"),
                classPath);
        protobuf.write("schema.proto", HundredMessages.proto("hundred"));
        protobuf.write("source/Main.java", Programs.protobuf("hundred"));
        return List.of(mycelium, sbe, protobuf, none);
    }
}
