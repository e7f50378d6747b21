package dev.mycelium.compiler.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.ContractCheck;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.runtime.codec.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Random contracts, changed at random: the verdict is what decoding does, for every pair. A contract holds many groups of
 * messages that know nothing of each other, and there are several ages of it, each of them an earlier one with a few
 * changes; any two ages of a group are a pair.
 */
class RandomEvolutionTest {
    private static final long SEED = Long.getLong("mycelium.evolution.seed", 20261121);
    private static final int PAIRS = Integer.getInteger("mycelium.evolution.pairs", 5_000);
    private static final int AGES = 21;
    /** Ages that later ones come from: few, so that two ages are few changes apart. */
    private static final int ANCESTORS = 3;

    private static final int PAIRS_OF_A_GROUP = AGES * (AGES - 1) / 2;

    /** As many groups as one run of javac takes gladly. */
    private static final int GROUPS_AT_ONCE = 60;

    /** What this generator does not do: it leaves the text and the section schema alone. */
    private static final Set<ChangeKind> NOT_MADE =
            EnumSet.range(ChangeKind.SCHEMA_ADDED, ChangeKind.MIN_COMPATIBLE_LOWERED);

    private final Random random = new Random(SEED);
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<ChangeKind, Integer> kinds = new EnumMap<>(ChangeKind.class);
    private int pairs;

    @Test
    void the_verdict_is_what_decoding_does() {
        while (pairs < PAIRS) {
            int groups = Math.min(GROUPS_AT_ONCE, (PAIRS - pairs + PAIRS_OF_A_GROUP - 1) / PAIRS_OF_A_GROUP);
            judge(ages(groups), groups);
        }
        System.out.println("evolution: " + pairs + " pairs of random contracts agree with real decoding, seed " + SEED
                + ": " + verdicts + " " + kinds);
        assertThat(pairs).isGreaterThanOrEqualTo(PAIRS);
        assertThat(verdicts).containsOnlyKeys(Verdict.values());
        assertThat(verdicts.values()).allMatch(count -> count >= PAIRS / 250);
        assertThat(kinds.keySet()).containsAll(EnumSet.complementOf(EnumSet.copyOf(NOT_MADE)));
    }

    private List<String> ages(int groups) {
        List<List<RandomGroup>> ages = new ArrayList<>();
        for (int age = 0; age < AGES; age++) {
            List<RandomGroup> contract = new ArrayList<>();
            for (int group = 0; group < groups; group++) {
                contract.add(
                        age == 0
                                ? RandomGroup.first(group, random)
                                : ages.get(random.nextInt(Math.min(age, ANCESTORS)))
                                        .get(group)
                                        .changed());
            }
            ages.add(contract);
        }
        return ages.stream().map(RandomEvolutionTest::text).toList();
    }

    private static String text(List<RandomGroup> contract) {
        StringBuilder text = new StringBuilder("messages:\n");
        contract.forEach(group -> text.append(group.text()));
        return text.toString();
    }

    private void judge(List<String> ages, int groups) {
        Map<String, String> contracts = new LinkedHashMap<>();
        for (int age = 0; age < ages.size(); age++) {
            contracts.put("age" + age, ages.get(age));
        }
        Map<String, Schema<?>> schemas = CompiledContracts.compile(contracts);
        List<LockedContract> locks =
                ages.stream().map(RandomEvolutionTest::lock).toList();
        for (int group = 0; group < groups; group++) {
            for (int older = 0; older < AGES; older++) {
                for (int newer = older + 1; newer < AGES; newer++) {
                    List<Change> changes =
                            Comparison.between(only(group, locks.get(older)), only(group, locks.get(newer)));
                    String prefix = RandomGroup.prefix(group);
                    Verdict real = RealReading.verdict(
                            Objects.requireNonNull(schemas.get("age" + older)),
                            Objects.requireNonNull(schemas.get("age" + newer)),
                            name -> name.startsWith(prefix));
                    assertThat(Comparison.verdict(changes))
                            .as(
                                    "seed %s\n%s\n%s\n%s",
                                    SEED,
                                    changes,
                                    LockFile.write(only(group, locks.get(older))),
                                    LockFile.write(only(group, locks.get(newer))))
                            .isEqualTo(real);
                    count(real, changes);
                }
            }
        }
    }

    private void count(Verdict real, List<Change> changes) {
        pairs++;
        verdicts.merge(real, 1, Integer::sum);
        changes.forEach(change -> kinds.merge(change.kind(), 1, Integer::sum));
    }

    /** Through the lock's text, so that what is not written there cannot be compared either. */
    private static LockedContract lock(String text) {
        String lock = ContractCheck.lockOf(source(text)).orElseThrow();
        Optional<LockedContract> read = LockReader.read(source(lock), new Diagnostics(source(lock)));
        return read.orElseThrow();
    }

    private static Source source(String text) {
        return new Source("contracts.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static LockedContract only(int group, LockedContract contract) {
        return new LockedContract(
                contract.digest(),
                contract.protocol(),
                contract.messages().stream()
                        .filter(message -> message.name().startsWith(RandomGroup.prefix(group)))
                        .toList());
    }
}
