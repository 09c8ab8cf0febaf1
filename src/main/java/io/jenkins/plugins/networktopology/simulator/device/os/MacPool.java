package io.jenkins.plugins.networktopology.simulator.device.os;

import io.jenkins.plugins.networktopology.simulator.PodRef;
import io.jenkins.plugins.networktopology.simulator.device.net.MacAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * MAC addresses of one device: the same each time for the same pod, and not to be guessed from its name.
 * vrnetlab's {@code gen_mac(i)} draws two octets at random for each card and ends in the card's number.
 */
public final class MacPool {

    private final PodRef pod;

    public MacPool(PodRef pod) {
        this.pod = pod;
    }

    /** A network card of the 2019 fork: {@code 52:54:00:rr:rr:ii}. */
    public MacAddress qemu(int card) {
        byte[] random = random("card" + card);
        return MacAddress.of(0x52, 0x54, 0x00, random[0], random[1], card);
    }

    /** A network card of srl-labs' images: {@code 0C:00:rr:rr:rr:ii}. */
    public MacAddress containerlab(int card) {
        byte[] random = random("card" + card);
        return MacAddress.of(0x0c, 0x00, random[0], random[1], random[2], card);
    }

    /** The end of a veth pair: random and locally administered. */
    public MacAddress veth(String name) {
        byte[] random = random(name);
        return MacAddress.of(random[0] & 0xfc | 0x02, random[1], random[2], random[3], random[4], random[5]);
    }

    /** An address of a maker's block. */
    public MacAddress vendor(int a, int b, int c, String purpose, int last) {
        byte[] random = random(purpose);
        return MacAddress.of(a, b, c, random[0], random[1], last);
    }

    /** Six octets. */
    public byte[] random(String purpose) {
        try {
            byte[] seed = (pod + "#" + purpose).getBytes(StandardCharsets.UTF_8);
            return java.util.Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(seed), 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
