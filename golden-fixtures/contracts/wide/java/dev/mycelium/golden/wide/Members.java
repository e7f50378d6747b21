package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * Field names that collide with members of generated records or with each other.
 *
 * <p>Topic <code>wide</code>, type id 13, 104 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>2</td><td>hash_code</td><td>{@code u16}</td></tr>
 * <tr><td>2</td><td>2</td><td>hashCode</td><td>{@code u16}</td></tr>
 * <tr><td>4</td><td>2</td><td>get_class</td><td>{@code u16}</td></tr>
 * <tr><td>6</td><td>2</td><td>to_string</td><td>{@code u16}</td></tr>
 * <tr><td>8</td><td>2</td><td>clone</td><td>{@code u16}</td></tr>
 * <tr><td>10</td><td>2</td><td>finalize</td><td>{@code u16}</td></tr>
 * <tr><td>12</td><td>2</td><td>notify</td><td>{@code u16}</td></tr>
 * <tr><td>14</td><td>2</td><td>notify_all</td><td>{@code u16}</td></tr>
 * <tr><td>16</td><td>2</td><td>wait</td><td>{@code u16}</td></tr>
 * <tr><td>18</td><td>2</td><td>equals</td><td>{@code u16}</td></tr>
 * <tr><td>20</td><td>2</td><td>codec</td><td>{@code u16}</td></tr>
 * <tr><td>22</td><td>2</td><td>CODEC</td><td>{@code u16}</td></tr>
 * <tr><td>24</td><td>2</td><td>validate</td><td>{@code u16}</td></tr>
 * <tr><td>26</td><td>2</td><td>builder</td><td>{@code u16}</td></tr>
 * <tr><td>28</td><td>2</td><td>to_builder</td><td>{@code u16}</td></tr>
 * <tr><td>30</td><td>2</td><td>build</td><td>{@code u16}</td></tr>
 * <tr><td>32</td><td>2</td><td>type_id</td><td>{@code u16}</td></tr>
 * <tr><td>34</td><td>2</td><td>TYPE_ID</td><td>{@code u16}</td></tr>
 * <tr><td>36</td><td>2</td><td>topic</td><td>{@code u16}</td></tr>
 * <tr><td>38</td><td>2</td><td>TOPIC</td><td>{@code u16}</td></tr>
 * <tr><td>40</td><td>2</td><td>size</td><td>{@code u16}</td></tr>
 * <tr><td>42</td><td>2</td><td>SIZE</td><td>{@code u16}</td></tr>
 * <tr><td>44</td><td>2</td><td>layout</td><td>{@code u16}</td></tr>
 * <tr><td>46</td><td>2</td><td>encode</td><td>{@code u16}</td></tr>
 * <tr><td>48</td><td>2</td><td>decode</td><td>{@code u16}</td></tr>
 * <tr><td>50</td><td>2</td><td>index</td><td>{@code u16}</td></tr>
 * <tr><td>52</td><td>2</td><td>offset</td><td>{@code u16}</td></tr>
 * <tr><td>54</td><td>2</td><td>length</td><td>{@code u16}</td></tr>
 * <tr><td>56</td><td>2</td><td>payload</td><td>{@code u16}</td></tr>
 * <tr><td>58</td><td>2</td><td>value</td><td>{@code u16}</td></tr>
 * <tr><td>60</td><td>2</td><td>bytes</td><td>{@code u16}</td></tr>
 * <tr><td>62</td><td>2</td><td>frame</td><td>{@code u16}</td></tr>
 * <tr><td>64</td><td>2</td><td>message</td><td>{@code u16}</td></tr>
 * <tr><td>66</td><td>2</td><td>field</td><td>{@code u16}</td></tr>
 * <tr><td>68</td><td>2</td><td>buffer</td><td>{@code u16}</td></tr>
 * <tr><td>70</td><td>2</td><td>src</td><td>{@code u16}</td></tr>
 * <tr><td>72</td><td>2</td><td>dst</td><td>{@code u16}</td></tr>
 * <tr><td>74</td><td>2</td><td>i</td><td>{@code u16}</td></tr>
 * <tr><td>76</td><td>2</td><td>result</td><td>{@code u16}</td></tr>
 * <tr><td>78</td><td>2</td><td>fooBar</td><td>{@code u16}</td></tr>
 * <tr><td>80</td><td>2</td><td>foo_bar</td><td>{@code u16}</td></tr>
 * <tr><td>82</td><td>2</td><td>foo__bar</td><td>{@code u16}</td></tr>
 * <tr><td>84</td><td>2</td><td>FOO_BAR</td><td>{@code u16}</td></tr>
 * <tr><td>86</td><td>2</td><td>_1st</td><td>{@code u16}</td></tr>
 * <tr><td>88</td><td>2</td><td>MAX_SIZE</td><td>{@code u16}</td></tr>
 * <tr><td>90</td><td>2</td><td>maxSize</td><td>{@code u16}</td></tr>
 * <tr><td>92</td><td>2</td><td>x</td><td>{@code u16}</td></tr>
 * <tr><td>94</td><td>2</td><td>X</td><td>{@code u16}</td></tr>
 * <tr><td>96</td><td>2</td><td>x_</td><td>{@code u16}</td></tr>
 * <tr><td>98</td><td>2</td><td>String</td><td>{@code u16}</td></tr>
 * <tr><td>100</td><td>2</td><td>string</td><td>{@code u16}</td></tr>
 * <tr><td>102</td><td>2</td><td>padding</td><td>{@code u16}</td></tr>
 * </tbody>
 * </table>
 *
 * @param hashCode_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param hashCode__ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param getClass_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param toString_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param clone_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param finalize_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param notify_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param notifyAll_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param wait_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param equals_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param codec_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param codec__ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param validate_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param builder_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param toBuilder_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param build_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param typeId {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param typeId_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param topic {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param topic_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param size {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param size_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param layout {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param encode {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param decode {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param index {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param offset {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param length {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param payload {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param value {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param bytes {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param frame {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param message {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param field {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param buffer {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param src {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param dst {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param i {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param result {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param fooBar {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param fooBar_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param fooBar__ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param fooBar___ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param _1st {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param maxSize {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param maxSize_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param x {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param x_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param x__ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param string {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param string_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
 * @param padding {@code u16}, 0..65535: Collides with a member or with a neighbour.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record Members(int hashCode_, int hashCode__, int getClass_, int toString_, int clone_,
        int finalize_, int notify_, int notifyAll_, int wait_, int equals_, int codec_, int codec__,
        int validate_, int builder_, int toBuilder_, int build_, int typeId, int typeId_, int topic,
        int topic_, int size, int size_, int layout, int encode, int decode, int index, int offset,
        int length, int payload, int value, int bytes, int frame, int message, int field,
        int buffer, int src, int dst, int i, int result, int fooBar, int fooBar_, int fooBar__,
        int fooBar___, int _1st, int maxSize, int maxSize_, int x, int x_, int x__, int string,
        int string_, int padding) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 13;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "wide";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 104;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<Members> CODEC = new MembersCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param hashCode_ {@code u16}, 0..65535
     * @param hashCode__ {@code u16}, 0..65535
     * @param getClass_ {@code u16}, 0..65535
     * @param toString_ {@code u16}, 0..65535
     * @param clone_ {@code u16}, 0..65535
     * @param finalize_ {@code u16}, 0..65535
     * @param notify_ {@code u16}, 0..65535
     * @param notifyAll_ {@code u16}, 0..65535
     * @param wait_ {@code u16}, 0..65535
     * @param equals_ {@code u16}, 0..65535
     * @param codec_ {@code u16}, 0..65535
     * @param codec__ {@code u16}, 0..65535
     * @param validate_ {@code u16}, 0..65535
     * @param builder_ {@code u16}, 0..65535
     * @param toBuilder_ {@code u16}, 0..65535
     * @param build_ {@code u16}, 0..65535
     * @param typeId {@code u16}, 0..65535
     * @param typeId_ {@code u16}, 0..65535
     * @param topic {@code u16}, 0..65535
     * @param topic_ {@code u16}, 0..65535
     * @param size {@code u16}, 0..65535
     * @param size_ {@code u16}, 0..65535
     * @param layout {@code u16}, 0..65535
     * @param encode {@code u16}, 0..65535
     * @param decode {@code u16}, 0..65535
     * @param index {@code u16}, 0..65535
     * @param offset {@code u16}, 0..65535
     * @param length {@code u16}, 0..65535
     * @param payload {@code u16}, 0..65535
     * @param value {@code u16}, 0..65535
     * @param bytes {@code u16}, 0..65535
     * @param frame {@code u16}, 0..65535
     * @param message {@code u16}, 0..65535
     * @param field {@code u16}, 0..65535
     * @param buffer {@code u16}, 0..65535
     * @param src {@code u16}, 0..65535
     * @param dst {@code u16}, 0..65535
     * @param i {@code u16}, 0..65535
     * @param result {@code u16}, 0..65535
     * @param fooBar {@code u16}, 0..65535
     * @param fooBar_ {@code u16}, 0..65535
     * @param fooBar__ {@code u16}, 0..65535
     * @param fooBar___ {@code u16}, 0..65535
     * @param _1st {@code u16}, 0..65535
     * @param maxSize {@code u16}, 0..65535
     * @param maxSize_ {@code u16}, 0..65535
     * @param x {@code u16}, 0..65535
     * @param x_ {@code u16}, 0..65535
     * @param x__ {@code u16}, 0..65535
     * @param string {@code u16}, 0..65535
     * @param string_ {@code u16}, 0..65535
     * @param padding {@code u16}, 0..65535
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public Members {
        Require.u16(hashCode_, CODEC, 0);
        Require.u16(hashCode__, CODEC, 1);
        Require.u16(getClass_, CODEC, 2);
        Require.u16(toString_, CODEC, 3);
        Require.u16(clone_, CODEC, 4);
        Require.u16(finalize_, CODEC, 5);
        Require.u16(notify_, CODEC, 6);
        Require.u16(notifyAll_, CODEC, 7);
        Require.u16(wait_, CODEC, 8);
        Require.u16(equals_, CODEC, 9);
        Require.u16(codec_, CODEC, 10);
        Require.u16(codec__, CODEC, 11);
        Require.u16(validate_, CODEC, 12);
        Require.u16(builder_, CODEC, 13);
        Require.u16(toBuilder_, CODEC, 14);
        Require.u16(build_, CODEC, 15);
        Require.u16(typeId, CODEC, 16);
        Require.u16(typeId_, CODEC, 17);
        Require.u16(topic, CODEC, 18);
        Require.u16(topic_, CODEC, 19);
        Require.u16(size, CODEC, 20);
        Require.u16(size_, CODEC, 21);
        Require.u16(layout, CODEC, 22);
        Require.u16(encode, CODEC, 23);
        Require.u16(decode, CODEC, 24);
        Require.u16(index, CODEC, 25);
        Require.u16(offset, CODEC, 26);
        Require.u16(length, CODEC, 27);
        Require.u16(payload, CODEC, 28);
        Require.u16(value, CODEC, 29);
        Require.u16(bytes, CODEC, 30);
        Require.u16(frame, CODEC, 31);
        Require.u16(message, CODEC, 32);
        Require.u16(field, CODEC, 33);
        Require.u16(buffer, CODEC, 34);
        Require.u16(src, CODEC, 35);
        Require.u16(dst, CODEC, 36);
        Require.u16(i, CODEC, 37);
        Require.u16(result, CODEC, 38);
        Require.u16(fooBar, CODEC, 39);
        Require.u16(fooBar_, CODEC, 40);
        Require.u16(fooBar__, CODEC, 41);
        Require.u16(fooBar___, CODEC, 42);
        Require.u16(_1st, CODEC, 43);
        Require.u16(maxSize, CODEC, 44);
        Require.u16(maxSize_, CODEC, 45);
        Require.u16(x, CODEC, 46);
        Require.u16(x_, CODEC, 47);
        Require.u16(x__, CODEC, 48);
        Require.u16(string, CODEC, 49);
        Require.u16(string_, CODEC, 50);
        Require.u16(padding, CODEC, 51);
    }

    @Override
    public MessageCodec<Members> codec() {
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
                .hashCode_(hashCode_)
                .hashCode__(hashCode__)
                .getClass_(getClass_)
                .toString_(toString_)
                .clone_(clone_)
                .finalize_(finalize_)
                .notify_(notify_)
                .notifyAll_(notifyAll_)
                .wait_(wait_)
                .equals_(equals_)
                .codec_(codec_)
                .codec__(codec__)
                .validate_(validate_)
                .builder_(builder_)
                .toBuilder_(toBuilder_)
                .build_(build_)
                .typeId(typeId)
                .typeId_(typeId_)
                .topic(topic)
                .topic_(topic_)
                .size(size)
                .size_(size_)
                .layout(layout)
                .encode(encode)
                .decode(decode)
                .index(index)
                .offset(offset)
                .length(length)
                .payload(payload)
                .value(value)
                .bytes(bytes)
                .frame(frame)
                .message(message)
                .field(field)
                .buffer(buffer)
                .src(src)
                .dst(dst)
                .i(i)
                .result(result)
                .fooBar(fooBar)
                .fooBar_(fooBar_)
                .fooBar__(fooBar__)
                .fooBar___(fooBar___)
                ._1st(_1st)
                .maxSize(maxSize)
                .maxSize_(maxSize_)
                .x(x)
                .x_(x_)
                .x__(x__)
                .string(string)
                .string_(string_)
                .padding(padding);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "hashCode_, hashCode__, getClass_, toString_, clone_, finalize_, notify_, notifyAll_, "
                + "wait_, equals_, codec_, codec__, validate_, builder_, toBuilder_, build_, typeId, typeId_, "
                + "topic, topic_, size, size_, layout, encode, decode, index, offset, length, payload, value, "
                + "bytes, frame, message, field, buffer, src, dst, i, result, fooBar, fooBar_, fooBar__, "
                + "fooBar___, _1st, maxSize, maxSize_, x, x_, x__, string, string_, padding");
    }

    /**
     * Collects the components of a {@link Members}; {@link #build()} checks them.
     */
    public static final class Builder {
        private int hashCode_;

        private int hashCode__;

        private int getClass_;

        private int toString_;

        private int clone_;

        private int finalize_;

        private int notify_;

        private int notifyAll_;

        private int wait_;

        private int equals_;

        private int codec_;

        private int codec__;

        private int validate_;

        private int builder_;

        private int toBuilder_;

        private int build_;

        private int typeId;

        private int typeId_;

        private int topic;

        private int topic_;

        private int size;

        private int size_;

        private int layout;

        private int encode;

        private int decode;

        private int index;

        private int offset;

        private int length;

        private int payload;

        private int value;

        private int bytes;

        private int frame;

        private int message;

        private int field;

        private int buffer;

        private int src;

        private int dst;

        private int i;

        private int result;

        private int fooBar;

        private int fooBar_;

        private int fooBar__;

        private int fooBar___;

        private int _1st;

        private int maxSize;

        private int maxSize_;

        private int x;

        private int x_;

        private int x__;

        private int string;

        private int string_;

        private int padding;

        private Builder() {
        }

        /**
         * Sets {@code hash_code}.
         *
         * @param hashCode_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder hashCode_(int hashCode_) {
            this.hashCode_ = hashCode_;
            return this;
        }

        /**
         * Sets {@code hashCode}.
         *
         * @param hashCode__ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder hashCode__(int hashCode__) {
            this.hashCode__ = hashCode__;
            return this;
        }

        /**
         * Sets {@code get_class}.
         *
         * @param getClass_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder getClass_(int getClass_) {
            this.getClass_ = getClass_;
            return this;
        }

        /**
         * Sets {@code to_string}.
         *
         * @param toString_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder toString_(int toString_) {
            this.toString_ = toString_;
            return this;
        }

        /**
         * Sets {@code clone}.
         *
         * @param clone_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder clone_(int clone_) {
            this.clone_ = clone_;
            return this;
        }

        /**
         * Sets {@code finalize}.
         *
         * @param finalize_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder finalize_(int finalize_) {
            this.finalize_ = finalize_;
            return this;
        }

        /**
         * Sets {@code notify}.
         *
         * @param notify_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder notify_(int notify_) {
            this.notify_ = notify_;
            return this;
        }

        /**
         * Sets {@code notify_all}.
         *
         * @param notifyAll_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder notifyAll_(int notifyAll_) {
            this.notifyAll_ = notifyAll_;
            return this;
        }

        /**
         * Sets {@code wait}.
         *
         * @param wait_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder wait_(int wait_) {
            this.wait_ = wait_;
            return this;
        }

        /**
         * Sets {@code equals}.
         *
         * @param equals_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder equals_(int equals_) {
            this.equals_ = equals_;
            return this;
        }

        /**
         * Sets {@code codec}.
         *
         * @param codec_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder codec_(int codec_) {
            this.codec_ = codec_;
            return this;
        }

        /**
         * Sets {@code CODEC}.
         *
         * @param codec__ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder codec__(int codec__) {
            this.codec__ = codec__;
            return this;
        }

        /**
         * Sets {@code validate}.
         *
         * @param validate_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder validate_(int validate_) {
            this.validate_ = validate_;
            return this;
        }

        /**
         * Sets {@code builder}.
         *
         * @param builder_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder builder_(int builder_) {
            this.builder_ = builder_;
            return this;
        }

        /**
         * Sets {@code to_builder}.
         *
         * @param toBuilder_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder toBuilder_(int toBuilder_) {
            this.toBuilder_ = toBuilder_;
            return this;
        }

        /**
         * Sets {@code build}.
         *
         * @param build_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder build_(int build_) {
            this.build_ = build_;
            return this;
        }

        /**
         * Sets {@code type_id}.
         *
         * @param typeId {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder typeId(int typeId) {
            this.typeId = typeId;
            return this;
        }

        /**
         * Sets {@code TYPE_ID}.
         *
         * @param typeId_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder typeId_(int typeId_) {
            this.typeId_ = typeId_;
            return this;
        }

        /**
         * Sets {@code topic}.
         *
         * @param topic {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder topic(int topic) {
            this.topic = topic;
            return this;
        }

        /**
         * Sets {@code TOPIC}.
         *
         * @param topic_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder topic_(int topic_) {
            this.topic_ = topic_;
            return this;
        }

        /**
         * Sets {@code size}.
         *
         * @param size {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder size(int size) {
            this.size = size;
            return this;
        }

        /**
         * Sets {@code SIZE}.
         *
         * @param size_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder size_(int size_) {
            this.size_ = size_;
            return this;
        }

        /**
         * Sets {@code layout}.
         *
         * @param layout {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder layout(int layout) {
            this.layout = layout;
            return this;
        }

        /**
         * Sets {@code encode}.
         *
         * @param encode {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder encode(int encode) {
            this.encode = encode;
            return this;
        }

        /**
         * Sets {@code decode}.
         *
         * @param decode {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder decode(int decode) {
            this.decode = decode;
            return this;
        }

        /**
         * Sets {@code index}.
         *
         * @param index {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder index(int index) {
            this.index = index;
            return this;
        }

        /**
         * Sets {@code offset}.
         *
         * @param offset {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder offset(int offset) {
            this.offset = offset;
            return this;
        }

        /**
         * Sets {@code length}.
         *
         * @param length {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder length(int length) {
            this.length = length;
            return this;
        }

        /**
         * Sets {@code payload}.
         *
         * @param payload {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder payload(int payload) {
            this.payload = payload;
            return this;
        }

        /**
         * Sets {@code value}.
         *
         * @param value {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder value(int value) {
            this.value = value;
            return this;
        }

        /**
         * Sets {@code bytes}.
         *
         * @param bytes {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder bytes(int bytes) {
            this.bytes = bytes;
            return this;
        }

        /**
         * Sets {@code frame}.
         *
         * @param frame {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder frame(int frame) {
            this.frame = frame;
            return this;
        }

        /**
         * Sets {@code message}.
         *
         * @param message {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder message(int message) {
            this.message = message;
            return this;
        }

        /**
         * Sets {@code field}.
         *
         * @param field {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder field(int field) {
            this.field = field;
            return this;
        }

        /**
         * Sets {@code buffer}.
         *
         * @param buffer {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder buffer(int buffer) {
            this.buffer = buffer;
            return this;
        }

        /**
         * Sets {@code src}.
         *
         * @param src {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder src(int src) {
            this.src = src;
            return this;
        }

        /**
         * Sets {@code dst}.
         *
         * @param dst {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder dst(int dst) {
            this.dst = dst;
            return this;
        }

        /**
         * Sets {@code i}.
         *
         * @param i {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder i(int i) {
            this.i = i;
            return this;
        }

        /**
         * Sets {@code result}.
         *
         * @param result {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder result(int result) {
            this.result = result;
            return this;
        }

        /**
         * Sets {@code fooBar}.
         *
         * @param fooBar {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder fooBar(int fooBar) {
            this.fooBar = fooBar;
            return this;
        }

        /**
         * Sets {@code foo_bar}.
         *
         * @param fooBar_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder fooBar_(int fooBar_) {
            this.fooBar_ = fooBar_;
            return this;
        }

        /**
         * Sets {@code foo__bar}.
         *
         * @param fooBar__ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder fooBar__(int fooBar__) {
            this.fooBar__ = fooBar__;
            return this;
        }

        /**
         * Sets {@code FOO_BAR}.
         *
         * @param fooBar___ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder fooBar___(int fooBar___) {
            this.fooBar___ = fooBar___;
            return this;
        }

        /**
         * Sets {@code _1st}.
         *
         * @param _1st {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder _1st(int _1st) {
            this._1st = _1st;
            return this;
        }

        /**
         * Sets {@code MAX_SIZE}.
         *
         * @param maxSize {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder maxSize(int maxSize) {
            this.maxSize = maxSize;
            return this;
        }

        /**
         * Sets {@code maxSize}.
         *
         * @param maxSize_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder maxSize_(int maxSize_) {
            this.maxSize_ = maxSize_;
            return this;
        }

        /**
         * Sets {@code x}.
         *
         * @param x {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder x(int x) {
            this.x = x;
            return this;
        }

        /**
         * Sets {@code X}.
         *
         * @param x_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder x_(int x_) {
            this.x_ = x_;
            return this;
        }

        /**
         * Sets {@code x_}.
         *
         * @param x__ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder x__(int x__) {
            this.x__ = x__;
            return this;
        }

        /**
         * Sets {@code String}.
         *
         * @param string {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder string(int string) {
            this.string = string;
            return this;
        }

        /**
         * Sets {@code string}.
         *
         * @param string_ {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder string_(int string_) {
            this.string_ = string_;
            return this;
        }

        /**
         * Sets {@code padding}.
         *
         * @param padding {@code u16}, 0..65535: Collides with a member or with a neighbour.
         * @return this builder
         */
        public Builder padding(int padding) {
            this.padding = padding;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public Members build() {
            return new Members(
                    hashCode_,
                    hashCode__,
                    getClass_,
                    toString_,
                    clone_,
                    finalize_,
                    notify_,
                    notifyAll_,
                    wait_,
                    equals_,
                    codec_,
                    codec__,
                    validate_,
                    builder_,
                    toBuilder_,
                    build_,
                    typeId,
                    typeId_,
                    topic,
                    topic_,
                    size,
                    size_,
                    layout,
                    encode,
                    decode,
                    index,
                    offset,
                    length,
                    payload,
                    value,
                    bytes,
                    frame,
                    message,
                    field,
                    buffer,
                    src,
                    dst,
                    i,
                    result,
                    fooBar,
                    fooBar_,
                    fooBar__,
                    fooBar___,
                    _1st,
                    maxSize,
                    maxSize_,
                    x,
                    x_,
                    x__,
                    string,
                    string_,
                    padding);
        }
    }
}
