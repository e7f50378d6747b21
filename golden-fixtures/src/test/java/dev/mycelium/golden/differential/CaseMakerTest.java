package dev.mycelium.golden.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseMakerTest {
    private static final int CASES = 30_000;

    private final List<Subject> subjects = Families.all();
    private final CaseMaker maker = new CaseMaker(subjects, 5);

    @Test
    void aCaseDependsOnSeedAndNumberAlone() {
        CaseMaker again = new CaseMaker(subjects, 5);
        CaseMaker other = new CaseMaker(subjects, 6);
        int others = 0;
        for (long number = 999; number >= 0; number--) {
            Request expected = maker.make(number);
            Request request = again.make(number);
            assertThat(request.op()).isEqualTo(expected.op());
            assertThat(request.contract()).isEqualTo(expected.contract());
            assertThat(request.message()).isEqualTo(expected.message());
            assertThat(request.bytes()).isEqualTo(expected.bytes());
            others += other.make(number).bytes().length == expected.bytes().length ? 0 : 1;
        }
        assertThat(others).isGreaterThan(500);
    }

    @Test
    void everyMessageIsAskedEverythingAndTheVerdictsAreMixed() {
        Comparison comparison = new Comparison(subjects);
        Map<Op, Set<Integer>> asked = new EnumMap<>(Op.class);
        Map<Integer, Integer> verdicts = new java.util.TreeMap<>();
        for (long number = 0; number < CASES; number++) {
            Request request = maker.make(number);
            asked.computeIfAbsent(request.op(), op -> new HashSet<>())
                    .add(request.contract() * 1000 + request.message());
            if (request.op() == Op.DECODE) {
                Answer verdict = comparison.messageOf(request).decode(request.bytes());
                verdicts.merge(verdict.status(), 1, Integer::sum);
            }
        }
        int messages =
                subjects.stream().mapToInt(subject -> subject.messages().size()).sum();
        assertThat(asked.values()).hasSize(4).allMatch(places -> places.size() == messages);
        assertThat(verdicts.keySet())
                .containsExactly(
                        Answer.OK,
                        Answer.WRONG_SIZE,
                        Answer.COUNT_OVER_CAPACITY,
                        Answer.MALFORMED_UTF8,
                        Answer.INVALID_BOOL);
        assertThat(verdicts.values()).allMatch(count -> count > CASES / 1000);
    }
}
