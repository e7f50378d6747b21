package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.syntax.Scalar;
import dev.mycelium.compiler.syntax.WrittenRange;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Location;
import dev.mycelium.compiler.text.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which type ids belong to whom. A range that is absent, or that a diagnostic refused, forbids nothing. */
final class TagRanges {

    private static final Pattern RANGE = Pattern.compile("(0|[1-9][0-9]{0,4})-(0|[1-9][0-9]{0,4})");
    private static final int LARGEST_ID = 0xffff;

    private final Map<String, Range> ranges = new LinkedHashMap<>();
    private final Diagnostics diagnostics;
    private boolean allRead = true;

    private TagRanges(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static TagRanges resolve(Iterable<WrittenRange> written, Diagnostics diagnostics) {
        TagRanges ranges = new TagRanges(diagnostics);
        for (WrittenRange range : written) {
            ranges.read(range.name(), range.range()).ifPresent(read -> ranges.add(range, read));
        }
        return ranges;
    }

    private Optional<Range> read(String name, Scalar written) {
        Matcher matcher = RANGE.matcher(written.text());
        if (matcher.matches()) {
            Range range = new Range(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (range.first() <= LARGEST_ID && range.last() <= LARGEST_ID) {
                return Optional.of(range);
            }
        }
        allRead = false;
        diagnostics.add(Rule.RANGE_MALFORMED, written.location(), written.text(), name);
        return Optional.empty();
    }

    private void add(WrittenRange written, Range range) {
        Location place = written.range().location();
        if (range.first() > range.last()) {
            allRead = false;
            diagnostics.add(Rule.RANGE_REVERSED, place, range, written.name(), range.last() + "-" + range.first());
            return;
        }
        ranges.forEach((name, other) -> {
            if (range.first() <= other.last() && other.first() <= range.last()) {
                diagnostics.add(Rule.RANGES_OVERLAP, place, written.name(), range, name, other);
            }
        });
        ranges.put(written.name(), range);
    }

    /** Says whether an application's message may have the id, and to the user where it should be. */
    boolean allows(int id, Location place, String message) {
        Optional<Range> core = named("core").filter(range -> range.contains(id));
        Optional<Range> experimental = named("experimental").filter(range -> range.contains(id));
        Optional<Range> app = named("app");
        if (core.isPresent()) {
            diagnostics.add(Rule.TYPE_ID_CORE, place, id, message, core.get());
        } else if (experimental.isPresent()) {
            diagnostics.add(Rule.TYPE_ID_EXPERIMENTAL, place, id, message, experimental.get());
        } else if (allRead && app.isPresent() && !app.get().contains(id)) {
            diagnostics.add(Rule.TYPE_ID_OUTSIDE, place, id, message, app.get());
        }
        return core.isEmpty();
    }

    private Optional<Range> named(String name) {
        return Optional.ofNullable(ranges.get(name));
    }

    /** Both ends belong to it. */
    private record Range(int first, int last) {
        boolean contains(int id) {
            return first <= id && id <= last;
        }

        @Override
        public String toString() {
            return first + "-" + last;
        }
    }
}
