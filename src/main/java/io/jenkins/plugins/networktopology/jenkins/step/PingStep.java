package io.jenkins.plugins.networktopology.jenkins.step;

import hudson.AbortException;
import hudson.Extension;
import hudson.Util;
import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.PingExpectation;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** {@code networkTopologyPing(from: 'r1', to: 'r2')}: one ping between two nodes, or to an address. */
public final class PingStep extends CheckStep {

    /** What is typed into a device's command line must not bring words of its own. */
    private static final Pattern WORD = Pattern.compile("[\\w.:/@-]{1,64}");

    private static final int MOST_PROBES = 1000;

    private final String from;
    private final String to;
    private int count;
    private String vrf;
    private String source;
    private String expect = "success";

    /**
     * @param from a node
     * @param to a node or an IP address
     */
    @DataBoundConstructor
    public PingStep(String from, String to) {
        this.from = from == null ? "" : from.strip();
        this.to = to == null ? "" : to.strip();
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public int getCount() {
        return count;
    }

    /** Probes to send; 0: as the topology says. */
    @DataBoundSetter
    public void setCount(int count) {
        this.count = count;
    }

    public String getVrf() {
        return vrf;
    }

    /** The routing instance to send in; left out: the default one. */
    @DataBoundSetter
    public void setVrf(String vrf) {
        this.vrf = Util.fixEmptyAndTrim(vrf);
    }

    public String getSource() {
        return source;
    }

    /** The address or interface to send from; left out: the device chooses. */
    @DataBoundSetter
    public void setSource(String source) {
        this.source = Util.fixEmptyAndTrim(source);
    }

    public String getExpect() {
        return expect;
    }

    /** {@code success}, or {@code fail} for a ping that must get no answer. */
    @DataBoundSetter
    public void setExpect(String expect) {
        this.expect = Util.fixEmptyAndTrim(expect) == null ? "success" : expect.strip();
    }

    @Override
    void checkParameters() throws AbortException {
        if (from.isEmpty() || to.isEmpty()) {
            throw new AbortException("networkTopologyPing needs from: a node, and to: a node or an IP address");
        }
        if (count < 0 || count > MOST_PROBES) {
            throw new AbortException("count: expected 1 to " + MOST_PROBES + " probes, found " + count);
        }
        if (!expect.equals("success") && !expect.equals("fail")) {
            throw new AbortException("expect: \"" + expect + "\" is no outcome; expected success or fail");
        }
        word("vrf", vrf);
        word("source", source);
    }

    private static void word(String parameter, String value) throws AbortException {
        if (value != null && !WORD.matcher(value).matches()) {
            throw new AbortException(
                    parameter + ": \"" + value + "\" is not one word of letters, digits and . : / @ _ -");
        }
    }

    @Override
    Verification expected(Topology lab) throws AbortException {
        Nodes.named(lab, "from", from);
        if (lab.node(to).isEmpty() && !isAddress(to)) {
            throw new AbortException(
                    "to: \"" + to + "\" is no IP address, and no node is called so; the lab has " + Nodes.known(lab));
        }
        return lab.verification()
                .only(new PingExpectation(
                        from,
                        to,
                        Optional.ofNullable(source),
                        Optional.ofNullable(vrf),
                        count == 0 ? Optional.empty() : Optional.of(count),
                        expect.equals("success")));
    }

    private static boolean isAddress(String text) {
        try {
            InterfaceAddress.parse(text + (text.indexOf(':') >= 0 ? "/128" : "/32"));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** How the step is called. */
    @Extension
    public static final class DescriptorImpl extends InnerStepDescriptor {

        public DescriptorImpl() {
            super("networkTopologyPing", "Check a ping in the network lab");
        }
    }
}
