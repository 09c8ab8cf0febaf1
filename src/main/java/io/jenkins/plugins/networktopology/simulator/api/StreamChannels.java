package io.jenkins.plugins.networktopology.simulator.api;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How a websocket's messages are divided: the first byte says to which channel the others belong (kubernetes
 * staging/src/k8s.io/apimachinery/pkg/util/httpstream/wsstream).
 *
 * @param in where bytes for the pod come
 * @param out where the pod's go
 * @param error where words about failures go
 * @param status where a Status object goes at the end, if one does
 */
record StreamChannels(int in, int out, int error, Optional<Integer> status) {

    /** The protocols that both sides may speak, best first; the fifth can say that a channel has ended. */
    static final List<String> PROTOCOLS = List.of("v5.channel.k8s.io", "v4.channel.k8s.io");

    /** The channel of the fifth protocol on which the other side names the one that it has ended. */
    static final int ENDED = 255;

    static final StreamChannels EXEC = new StreamChannels(0, 1, 2, Optional.of(3));
    static final StreamChannels FORWARD = new StreamChannels(0, 0, 1, Optional.empty());

    static ByteBuffer message(int channel, ByteBuffer content) {
        ByteBuffer message = ByteBuffer.allocate(content.remaining() + 1);
        return message.put((byte) channel).put(content).flip();
    }

    static ByteBuffer message(int channel, String words) {
        return message(channel, ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** What both channels of a forwarded port begin with: the port, lowest byte first. */
    static ByteBuffer preamble(int channel, int port) {
        ByteBuffer number = ByteBuffer.allocate(Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        return message(channel, number.putShort((short) port).flip());
    }
}
