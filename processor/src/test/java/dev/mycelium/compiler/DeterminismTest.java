package dev.mycelium.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.codegen.GeneratedFile;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The machine never changes a byte. Another JDK cannot either: the committed sources are compared on each JDK that runs
 * the build.
 */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class DeterminismTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Kathmandu", "ar-EG, Pacific/Apia", "hi-IN-u-nu-deva, UTC", "th-TH-u-nu-thai, UTC"})
    void locale_and_time_zone_change_nothing(String languageTag, String zone) {
        List<GeneratedFile> here = Families.compile("wide").files();
        Locale.setDefault(Locale.forLanguageTag(languageTag));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(Families.compile("wide").files()).isEqualTo(here);
    }
}
