package dev.mycelium.runtime.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The views of fields, by the field's number in the message, from 0; each is made when it is first asked for, and kept. */
abstract class WrappedViews extends WrappedFields {
    private @Nullable ByteView[] views = {};

    WrappedViews() {}

    /** The view of a {@code Vec<u8>}. */
    protected final ByteView viewOfBytes(int field) {
        ByteView view = kept(field);
        return view != null ? view : keep(field, new ByteView(this, layoutOf(field)));
    }

    /** The view of a {@code String}. */
    protected final TextView viewOfText(int field) {
        ByteView view = kept(field);
        return view != null ? (TextView) view : keep(field, new TextView(this, layoutOf(field)));
    }

    /** The view of a {@code [u8; N]} with so much padding behind it. */
    protected final FixedBytesView viewOfFixed(int field, int padding) {
        ByteView view = kept(field);
        return view != null ? (FixedBytesView) view : keep(field, new FixedBytesView(this, layoutOf(field), padding));
    }

    private @Nullable ByteView kept(int field) {
        return field < views.length ? views[field] : null;
    }

    private <V extends ByteView> V keep(int field, V view) {
        if (field >= views.length) {
            views = Arrays.copyOf(views, field + 1);
        }
        views[field] = view;
        return view;
    }
}
