package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // reading from a pipe cannot be interrupted
class PipePeerTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void batchesGoThroughPipesAndComeBackInOrder() {
        List<String> command = List.of(JAVA, "-cp", System.getProperty("java.class.path"), EchoPeer.class.getName());
        byte[] large = new byte[1000];
        List<Request> batch = java.util.stream.IntStream.range(0, Peer.MAX_BATCH)
                .mapToObj(i -> new Request(Op.DECODE, 0, i, large))
                .toList();
        try (Peer peer = PipePeer.start(command, folder.resolve("err"))) {
            for (int round = 0; round < 3; round++) {
                peer.send(batch);
                List<Answer> answers = peer.receive();
                assertThat(answers).hasSize(Peer.MAX_BATCH);
                assertThat(answers.get(200).field()).isEqualTo(200);
                assertThat(answers.get(200).bytes()).isEqualTo(large);
            }
        }
    }

    @Test
    void aPeerThatDoesNotAnswerIsEnded() {
        List<String> command = List.of(JAVA, "-cp", System.getProperty("java.class.path"), EchoPeer.class.getName());
        try (Peer peer = PipePeer.start(command, folder.resolve("err"), Duration.ofMillis(1))) {
            assertThatThrownBy(peer::receive) // it was asked nothing, so it will never answer
                    .hasMessageContaining("the peer is gone, ended with")
                    .hasMessageContaining("PT0.001S to answer");
        }
    }

    @Test
    void aPeerThatEndsSaysWhatItSaidLast() {
        try (Peer peer = PipePeer.start(List.of(JAVA, "-no-such-option"), folder.resolve("err"))) {
            assertThatThrownBy(peer::receive)
                    .hasMessageContaining("the peer is gone, ended with 1")
                    .hasMessageContaining("-no-such-option");
        }
    }
}
