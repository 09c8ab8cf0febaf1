package io.jenkins.plugins.networktopology.simulator.api.schema;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks over the fields of one protobuf message. */
final class ProtobufReader {

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH_DELIMITED = 2;
    private static final int FOUR_BYTES = 5;

    private final byte[] data;
    private final int end;
    private int position;
    private int field;
    private int wire;

    ProtobufReader(byte[] data, int start, int end) {
        this.data = data;
        this.position = start;
        this.end = end;
    }

    /** Goes to the next field; one of the reading methods must follow. */
    boolean next() {
        if (position >= end) {
            return false;
        }
        long tag = rawVarint();
        field = (int) (tag >>> 3);
        wire = (int) (tag & 7);
        return true;
    }

    int field() {
        return field;
    }

    long varint() {
        expect(VARINT);
        return rawVarint();
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        ProtobufReader part = message();
        return Arrays.copyOfRange(data, part.position, part.end);
    }

    ProtobufReader message() {
        expect(LENGTH_DELIMITED);
        long length = rawVarint();
        if (length < 0 || length > end - position) {
            throw new IllegalArgumentException("a length of " + length + " leads out of the message");
        }
        ProtobufReader part = new ProtobufReader(data, position, position + (int) length);
        position += (int) length;
        return part;
    }

    void skip() {
        switch (wire) {
            case VARINT -> rawVarint();
            case EIGHT_BYTES -> position += Long.BYTES;
            case LENGTH_DELIMITED -> message();
            case FOUR_BYTES -> position += Integer.BYTES;
            default -> throw new IllegalArgumentException("wire type " + wire);
        }
    }

    private void expect(int expected) {
        if (wire != expected) {
            throw new IllegalArgumentException("field " + field + " has wire type " + wire + ", expected " + expected);
        }
    }

    private long rawVarint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = data[position++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number has no end");
    }
}
