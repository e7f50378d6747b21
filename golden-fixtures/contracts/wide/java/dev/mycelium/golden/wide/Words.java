package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * Field names that Java or Rust keep for themselves.
 *
 * <p>Topic <code>wide</code>, type id 12, 40 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>1</td><td>class</td><td>{@code u8}</td></tr>
 * <tr><td>1</td><td>1</td><td>int</td><td>{@code u8}</td></tr>
 * <tr><td>2</td><td>1</td><td>enum</td><td>{@code u8}</td></tr>
 * <tr><td>3</td><td>1</td><td>assert</td><td>{@code u8}</td></tr>
 * <tr><td>4</td><td>1</td><td>default</td><td>{@code u8}</td></tr>
 * <tr><td>5</td><td>1</td><td>goto</td><td>{@code u8}</td></tr>
 * <tr><td>6</td><td>1</td><td>native</td><td>{@code u8}</td></tr>
 * <tr><td>7</td><td>1</td><td>package</td><td>{@code u8}</td></tr>
 * <tr><td>8</td><td>1</td><td>record</td><td>{@code u8}</td></tr>
 * <tr><td>9</td><td>1</td><td>sealed</td><td>{@code u8}</td></tr>
 * <tr><td>10</td><td>1</td><td>var</td><td>{@code u8}</td></tr>
 * <tr><td>11</td><td>1</td><td>case</td><td>{@code u8}</td></tr>
 * <tr><td>12</td><td>1</td><td>yield</td><td>{@code u8}</td></tr>
 * <tr><td>13</td><td>1</td><td>when</td><td>{@code u8}</td></tr>
 * <tr><td>14</td><td>1</td><td>_u</td><td>{@code u8}</td></tr>
 * <tr><td>15</td><td>1</td><td>permits</td><td>{@code u8}</td></tr>
 * <tr><td>16</td><td>1</td><td>strictfp</td><td>{@code u8}</td></tr>
 * <tr><td>17</td><td>1</td><td>true</td><td>{@code u8}</td></tr>
 * <tr><td>18</td><td>1</td><td>false</td><td>{@code u8}</td></tr>
 * <tr><td>19</td><td>1</td><td>null</td><td>{@code u8}</td></tr>
 * <tr><td>20</td><td>1</td><td>no</td><td>{@code u8}</td></tr>
 * <tr><td>21</td><td>1</td><td>yes</td><td>{@code u8}</td></tr>
 * <tr><td>22</td><td>1</td><td>on</td><td>{@code u8}</td></tr>
 * <tr><td>23</td><td>1</td><td>NaN</td><td>{@code u8}</td></tr>
 * <tr><td>24</td><td>1</td><td>fn</td><td>{@code u8}</td></tr>
 * <tr><td>25</td><td>1</td><td>type</td><td>{@code u8}</td></tr>
 * <tr><td>26</td><td>1</td><td>impl</td><td>{@code u8}</td></tr>
 * <tr><td>27</td><td>1</td><td>match</td><td>{@code u8}</td></tr>
 * <tr><td>28</td><td>1</td><td>mod</td><td>{@code u8}</td></tr>
 * <tr><td>29</td><td>1</td><td>move</td><td>{@code u8}</td></tr>
 * <tr><td>30</td><td>1</td><td>ref</td><td>{@code u8}</td></tr>
 * <tr><td>31</td><td>1</td><td>where</td><td>{@code u8}</td></tr>
 * <tr><td>32</td><td>1</td><td>async</td><td>{@code u8}</td></tr>
 * <tr><td>33</td><td>1</td><td>await</td><td>{@code u8}</td></tr>
 * <tr><td>34</td><td>1</td><td>dyn</td><td>{@code u8}</td></tr>
 * <tr><td>35</td><td>1</td><td>try</td><td>{@code u8}</td></tr>
 * <tr><td>36</td><td>1</td><td>union</td><td>{@code u8}</td></tr>
 * <tr><td>37</td><td>1</td><td>macro</td><td>{@code u8}</td></tr>
 * <tr><td>38</td><td>1</td><td>box</td><td>{@code u8}</td></tr>
 * <tr><td>39</td><td>1</td><td>in</td><td>{@code u8}</td></tr>
 * </tbody>
 * </table>
 *
 * @param class_ {@code u8}, 0..255: A word of Java or Rust.
 * @param int_ {@code u8}, 0..255: A word of Java or Rust.
 * @param enum_ {@code u8}, 0..255: A word of Java or Rust.
 * @param assert_ {@code u8}, 0..255: A word of Java or Rust.
 * @param default_ {@code u8}, 0..255: A word of Java or Rust.
 * @param goto_ {@code u8}, 0..255: A word of Java or Rust.
 * @param native_ {@code u8}, 0..255: A word of Java or Rust.
 * @param package_ {@code u8}, 0..255: A word of Java or Rust.
 * @param record {@code u8}, 0..255: A word of Java or Rust.
 * @param sealed {@code u8}, 0..255: A word of Java or Rust.
 * @param var {@code u8}, 0..255: A word of Java or Rust.
 * @param case_ {@code u8}, 0..255: A word of Java or Rust.
 * @param yield_ {@code u8}, 0..255: A word of Java or Rust.
 * @param when {@code u8}, 0..255: A word of Java or Rust.
 * @param u {@code u8}, 0..255: A word of Java or Rust.
 * @param permits {@code u8}, 0..255: A word of Java or Rust.
 * @param strictfp_ {@code u8}, 0..255: A word of Java or Rust.
 * @param true_ {@code u8}, 0..255: A word of Java or Rust.
 * @param false_ {@code u8}, 0..255: A word of Java or Rust.
 * @param null_ {@code u8}, 0..255: A word of Java or Rust.
 * @param no {@code u8}, 0..255: A word of Java or Rust.
 * @param yes {@code u8}, 0..255: A word of Java or Rust.
 * @param on {@code u8}, 0..255: A word of Java or Rust.
 * @param naN {@code u8}, 0..255: A word of Java or Rust.
 * @param fn {@code u8}, 0..255: A word of Java or Rust.
 * @param type {@code u8}, 0..255: A word of Java or Rust.
 * @param impl {@code u8}, 0..255: A word of Java or Rust.
 * @param match {@code u8}, 0..255: A word of Java or Rust.
 * @param mod {@code u8}, 0..255: A word of Java or Rust.
 * @param move {@code u8}, 0..255: A word of Java or Rust.
 * @param ref {@code u8}, 0..255: A word of Java or Rust.
 * @param where {@code u8}, 0..255: A word of Java or Rust.
 * @param async {@code u8}, 0..255: A word of Java or Rust.
 * @param await {@code u8}, 0..255: A word of Java or Rust.
 * @param dyn {@code u8}, 0..255: A word of Java or Rust.
 * @param try_ {@code u8}, 0..255: A word of Java or Rust.
 * @param union {@code u8}, 0..255: A word of Java or Rust.
 * @param macro {@code u8}, 0..255: A word of Java or Rust.
 * @param box {@code u8}, 0..255: A word of Java or Rust.
 * @param in {@code u8}, 0..255: A word of Java or Rust.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record Words(int class_, int int_, int enum_, int assert_, int default_, int goto_,
        int native_, int package_, int record, int sealed, int var, int case_, int yield_, int when,
        int u, int permits, int strictfp_, int true_, int false_, int null_, int no, int yes,
        int on, int naN, int fn, int type, int impl, int match, int mod, int move, int ref,
        int where, int async, int await, int dyn, int try_, int union, int macro, int box,
        int in) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 12;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "wide";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 40;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<Words> CODEC = new WordsCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param class_ {@code u8}, 0..255
     * @param int_ {@code u8}, 0..255
     * @param enum_ {@code u8}, 0..255
     * @param assert_ {@code u8}, 0..255
     * @param default_ {@code u8}, 0..255
     * @param goto_ {@code u8}, 0..255
     * @param native_ {@code u8}, 0..255
     * @param package_ {@code u8}, 0..255
     * @param record {@code u8}, 0..255
     * @param sealed {@code u8}, 0..255
     * @param var {@code u8}, 0..255
     * @param case_ {@code u8}, 0..255
     * @param yield_ {@code u8}, 0..255
     * @param when {@code u8}, 0..255
     * @param u {@code u8}, 0..255
     * @param permits {@code u8}, 0..255
     * @param strictfp_ {@code u8}, 0..255
     * @param true_ {@code u8}, 0..255
     * @param false_ {@code u8}, 0..255
     * @param null_ {@code u8}, 0..255
     * @param no {@code u8}, 0..255
     * @param yes {@code u8}, 0..255
     * @param on {@code u8}, 0..255
     * @param naN {@code u8}, 0..255
     * @param fn {@code u8}, 0..255
     * @param type {@code u8}, 0..255
     * @param impl {@code u8}, 0..255
     * @param match {@code u8}, 0..255
     * @param mod {@code u8}, 0..255
     * @param move {@code u8}, 0..255
     * @param ref {@code u8}, 0..255
     * @param where {@code u8}, 0..255
     * @param async {@code u8}, 0..255
     * @param await {@code u8}, 0..255
     * @param dyn {@code u8}, 0..255
     * @param try_ {@code u8}, 0..255
     * @param union {@code u8}, 0..255
     * @param macro {@code u8}, 0..255
     * @param box {@code u8}, 0..255
     * @param in {@code u8}, 0..255
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public Words {
        Require.u8(class_, CODEC, 0);
        Require.u8(int_, CODEC, 1);
        Require.u8(enum_, CODEC, 2);
        Require.u8(assert_, CODEC, 3);
        Require.u8(default_, CODEC, 4);
        Require.u8(goto_, CODEC, 5);
        Require.u8(native_, CODEC, 6);
        Require.u8(package_, CODEC, 7);
        Require.u8(record, CODEC, 8);
        Require.u8(sealed, CODEC, 9);
        Require.u8(var, CODEC, 10);
        Require.u8(case_, CODEC, 11);
        Require.u8(yield_, CODEC, 12);
        Require.u8(when, CODEC, 13);
        Require.u8(u, CODEC, 14);
        Require.u8(permits, CODEC, 15);
        Require.u8(strictfp_, CODEC, 16);
        Require.u8(true_, CODEC, 17);
        Require.u8(false_, CODEC, 18);
        Require.u8(null_, CODEC, 19);
        Require.u8(no, CODEC, 20);
        Require.u8(yes, CODEC, 21);
        Require.u8(on, CODEC, 22);
        Require.u8(naN, CODEC, 23);
        Require.u8(fn, CODEC, 24);
        Require.u8(type, CODEC, 25);
        Require.u8(impl, CODEC, 26);
        Require.u8(match, CODEC, 27);
        Require.u8(mod, CODEC, 28);
        Require.u8(move, CODEC, 29);
        Require.u8(ref, CODEC, 30);
        Require.u8(where, CODEC, 31);
        Require.u8(async, CODEC, 32);
        Require.u8(await, CODEC, 33);
        Require.u8(dyn, CODEC, 34);
        Require.u8(try_, CODEC, 35);
        Require.u8(union, CODEC, 36);
        Require.u8(macro, CODEC, 37);
        Require.u8(box, CODEC, 38);
        Require.u8(in, CODEC, 39);
    }

    @Override
    public MessageCodec<Words> codec() {
        return CODEC;
    }

    @Override
    public void validate() {
        CODEC.validate(this);
    }

    /**
     * Starts a message whose components are all zero, empty or false.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a message from the components of this one.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder()
                .class_(class_)
                .int_(int_)
                .enum_(enum_)
                .assert_(assert_)
                .default_(default_)
                .goto_(goto_)
                .native_(native_)
                .package_(package_)
                .record(record)
                .sealed(sealed)
                .var(var)
                .case_(case_)
                .yield_(yield_)
                .when(when)
                .u(u)
                .permits(permits)
                .strictfp_(strictfp_)
                .true_(true_)
                .false_(false_)
                .null_(null_)
                .no(no)
                .yes(yes)
                .on(on)
                .naN(naN)
                .fn(fn)
                .type(type)
                .impl(impl)
                .match(match)
                .mod(mod)
                .move(move)
                .ref(ref)
                .where(where)
                .async(async)
                .await(await)
                .dyn(dyn)
                .try_(try_)
                .union(union)
                .macro(macro)
                .box(box)
                .in(in);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "class_, int_, enum_, assert_, default_, goto_, native_, package_, record, sealed, var, "
                + "case_, yield_, when, u, permits, strictfp_, true_, false_, null_, no, yes, on, naN, fn, "
                + "type, impl, match, mod, move, ref, where, async, await, dyn, try_, union, macro, box, in");
    }

    /**
     * Collects the components of a {@link Words}; {@link #build()} checks them.
     */
    public static final class Builder {
        private int class_;

        private int int_;

        private int enum_;

        private int assert_;

        private int default_;

        private int goto_;

        private int native_;

        private int package_;

        private int record;

        private int sealed;

        private int var;

        private int case_;

        private int yield_;

        private int when;

        private int u;

        private int permits;

        private int strictfp_;

        private int true_;

        private int false_;

        private int null_;

        private int no;

        private int yes;

        private int on;

        private int naN;

        private int fn;

        private int type;

        private int impl;

        private int match;

        private int mod;

        private int move;

        private int ref;

        private int where;

        private int async;

        private int await;

        private int dyn;

        private int try_;

        private int union;

        private int macro;

        private int box;

        private int in;

        private Builder() {
        }

        /**
         * Sets {@code class}.
         *
         * @param class_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder class_(int class_) {
            this.class_ = class_;
            return this;
        }

        /**
         * Sets {@code int}.
         *
         * @param int_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder int_(int int_) {
            this.int_ = int_;
            return this;
        }

        /**
         * Sets {@code enum}.
         *
         * @param enum_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder enum_(int enum_) {
            this.enum_ = enum_;
            return this;
        }

        /**
         * Sets {@code assert}.
         *
         * @param assert_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder assert_(int assert_) {
            this.assert_ = assert_;
            return this;
        }

        /**
         * Sets {@code default}.
         *
         * @param default_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder default_(int default_) {
            this.default_ = default_;
            return this;
        }

        /**
         * Sets {@code goto}.
         *
         * @param goto_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder goto_(int goto_) {
            this.goto_ = goto_;
            return this;
        }

        /**
         * Sets {@code native}.
         *
         * @param native_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder native_(int native_) {
            this.native_ = native_;
            return this;
        }

        /**
         * Sets {@code package}.
         *
         * @param package_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder package_(int package_) {
            this.package_ = package_;
            return this;
        }

        /**
         * Sets {@code record}.
         *
         * @param record {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder record(int record) {
            this.record = record;
            return this;
        }

        /**
         * Sets {@code sealed}.
         *
         * @param sealed {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder sealed(int sealed) {
            this.sealed = sealed;
            return this;
        }

        /**
         * Sets {@code var}.
         *
         * @param var {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder var(int var) {
            this.var = var;
            return this;
        }

        /**
         * Sets {@code case}.
         *
         * @param case_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder case_(int case_) {
            this.case_ = case_;
            return this;
        }

        /**
         * Sets {@code yield}.
         *
         * @param yield_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder yield_(int yield_) {
            this.yield_ = yield_;
            return this;
        }

        /**
         * Sets {@code when}.
         *
         * @param when {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder when(int when) {
            this.when = when;
            return this;
        }

        /**
         * Sets {@code _u}.
         *
         * @param u {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder u(int u) {
            this.u = u;
            return this;
        }

        /**
         * Sets {@code permits}.
         *
         * @param permits {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder permits(int permits) {
            this.permits = permits;
            return this;
        }

        /**
         * Sets {@code strictfp}.
         *
         * @param strictfp_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder strictfp_(int strictfp_) {
            this.strictfp_ = strictfp_;
            return this;
        }

        /**
         * Sets {@code true}.
         *
         * @param true_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder true_(int true_) {
            this.true_ = true_;
            return this;
        }

        /**
         * Sets {@code false}.
         *
         * @param false_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder false_(int false_) {
            this.false_ = false_;
            return this;
        }

        /**
         * Sets {@code null}.
         *
         * @param null_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder null_(int null_) {
            this.null_ = null_;
            return this;
        }

        /**
         * Sets {@code no}.
         *
         * @param no {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder no(int no) {
            this.no = no;
            return this;
        }

        /**
         * Sets {@code yes}.
         *
         * @param yes {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder yes(int yes) {
            this.yes = yes;
            return this;
        }

        /**
         * Sets {@code on}.
         *
         * @param on {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder on(int on) {
            this.on = on;
            return this;
        }

        /**
         * Sets {@code NaN}.
         *
         * @param naN {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder naN(int naN) {
            this.naN = naN;
            return this;
        }

        /**
         * Sets {@code fn}.
         *
         * @param fn {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder fn(int fn) {
            this.fn = fn;
            return this;
        }

        /**
         * Sets {@code type}.
         *
         * @param type {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder type(int type) {
            this.type = type;
            return this;
        }

        /**
         * Sets {@code impl}.
         *
         * @param impl {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder impl(int impl) {
            this.impl = impl;
            return this;
        }

        /**
         * Sets {@code match}.
         *
         * @param match {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder match(int match) {
            this.match = match;
            return this;
        }

        /**
         * Sets {@code mod}.
         *
         * @param mod {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder mod(int mod) {
            this.mod = mod;
            return this;
        }

        /**
         * Sets {@code move}.
         *
         * @param move {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder move(int move) {
            this.move = move;
            return this;
        }

        /**
         * Sets {@code ref}.
         *
         * @param ref {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder ref(int ref) {
            this.ref = ref;
            return this;
        }

        /**
         * Sets {@code where}.
         *
         * @param where {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder where(int where) {
            this.where = where;
            return this;
        }

        /**
         * Sets {@code async}.
         *
         * @param async {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder async(int async) {
            this.async = async;
            return this;
        }

        /**
         * Sets {@code await}.
         *
         * @param await {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder await(int await) {
            this.await = await;
            return this;
        }

        /**
         * Sets {@code dyn}.
         *
         * @param dyn {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder dyn(int dyn) {
            this.dyn = dyn;
            return this;
        }

        /**
         * Sets {@code try}.
         *
         * @param try_ {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder try_(int try_) {
            this.try_ = try_;
            return this;
        }

        /**
         * Sets {@code union}.
         *
         * @param union {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder union(int union) {
            this.union = union;
            return this;
        }

        /**
         * Sets {@code macro}.
         *
         * @param macro {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder macro(int macro) {
            this.macro = macro;
            return this;
        }

        /**
         * Sets {@code box}.
         *
         * @param box {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder box(int box) {
            this.box = box;
            return this;
        }

        /**
         * Sets {@code in}.
         *
         * @param in {@code u8}, 0..255: A word of Java or Rust.
         * @return this builder
         */
        public Builder in(int in) {
            this.in = in;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public Words build() {
            return new Words(
                    class_,
                    int_,
                    enum_,
                    assert_,
                    default_,
                    goto_,
                    native_,
                    package_,
                    record,
                    sealed,
                    var,
                    case_,
                    yield_,
                    when,
                    u,
                    permits,
                    strictfp_,
                    true_,
                    false_,
                    null_,
                    no,
                    yes,
                    on,
                    naN,
                    fn,
                    type,
                    impl,
                    match,
                    mod,
                    move,
                    ref,
                    where,
                    async,
                    await,
                    dyn,
                    try_,
                    union,
                    macro,
                    box,
                    in);
        }
    }
}
