package io.jenkins.plugins.networktopology.simulator.device.net;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Echo requests over the wires: forwarding hop by hop with address resolution, there and back.
 */
public final class Ping {

    /**
     * What is asked for.
     *
     * @param source the address to send from; empty for that of the outgoing port
     * @param vrf the table; {@code ""} is the default one
     */
    public record Request(InetAddress destination, Optional<InetAddress> source, String vrf, int count) {}

    /** Why nothing is sent at all. */
    public enum Refusal {
        NO_ROUTE,
        SOURCE_NOT_LOCAL
    }

    private record Hop(Probe.Outcome outcome, NetDevice at, int hops) {}

    private static final int MAX_HOPS = 30;

    private final Fabric fabric;
    private final Routing routing;
    private long probesSent;
    private final Map<String, SplittableRandom> losses = new ConcurrentHashMap<>();

    public Ping(Fabric fabric) {
        this.fabric = fabric;
        this.routing = new Routing(fabric);
    }

    /** The address that requests carry, or why none can be sent. */
    public Optional<Refusal> refusal(NetDevice device, Request request) {
        if (request.source().isPresent() && !device.owns(request.source().get(), request.vrf())) {
            return Optional.of(Refusal.SOURCE_NOT_LOCAL);
        }
        return source(device, request).isPresent() ? Optional.empty() : Optional.of(Refusal.NO_ROUTE);
    }

    /** The address that requests carry, if there is a route. */
    public Optional<InetAddress> source(NetDevice device, Request request) {
        if (device.owns(request.destination(), request.vrf())) {
            return Optional.of(request.source().orElse(request.destination()));
        }
        Optional<Routing.Route> route = routing.lookup(device, request.destination(), request.vrf());
        if (route.isEmpty()) {
            return Optional.empty();
        }
        if (request.source().isPresent()) {
            return request.source();
        }
        boolean v4 = request.destination().getAddress().length == 4;
        InetAddress toward = route.get().nextHop().orElse(request.destination());
        return route.get()
                .port()
                .flatMap(port -> port.addresses().stream()
                        .filter(address -> address.isIpv4() == v4 && address.contains(toward))
                        .map(IpPrefix::address)
                        .findFirst());
    }

    /** Sends the requests; the caller has made sure that there is no {@link #refusal}. */
    public List<Probe> send(NetDevice device, Request request) {
        List<Probe> probes = new ArrayList<>();
        for (int sequence = 0; sequence < request.count(); sequence++) {
            probes.add(source(device, request)
                    .map(source -> probe(device, source, request))
                    .orElse(Probe.silence()));
        }
        return probes;
    }

    private Probe probe(NetDevice device, InetAddress source, Request request) {
        Hop there = walk(device, source, request.destination(), request.vrf());
        if (there.outcome() == Probe.Outcome.REPLY) {
            String returnTable = there.at() == device ? request.vrf() : tableOf(there.at(), request.destination());
            Hop back = walk(there.at(), request.destination(), source, returnTable);
            return back.outcome() == Probe.Outcome.REPLY && back.at() == device
                    ? Probe.reply(roundTrip(there.hops(), probesSent++), request.destination(), 64 - back.hops() + 1)
                    : Probe.silence();
        }
        if (there.outcome() == Probe.Outcome.SILENCE) {
            return Probe.silence();
        }
        if (there.at() == device) {
            return Probe.error(there.outcome(), source);
        }
        return complaint(there, source).orElse(Probe.silence());
    }

    /** An ICMP error travels only if the router that writes it has a way back. */
    private Optional<Probe> complaint(Hop there, InetAddress source) {
        Ping.Request answer = new Request(source, Optional.empty(), tableToward(there.at(), source), 1);
        return source(there.at(), answer)
                .filter(from -> walk(there.at(), from, source, answer.vrf()).outcome() == Probe.Outcome.REPLY)
                .map(from -> Probe.error(there.outcome(), from));
    }

    private static String tableOf(NetDevice device, InetAddress own) {
        return device.interfaces().stream()
                .filter(port -> port.owns(own))
                .map(NetInterface::vrf)
                .findFirst()
                .orElse("");
    }

    private String tableToward(NetDevice device, InetAddress destination) {
        if (routing.lookup(device, destination, "").isPresent()) {
            return "";
        }
        return device.vrfs().stream()
                .filter(vrf -> routing.lookup(device, destination, vrf).isPresent())
                .findFirst()
                .orElse("");
    }

    private Hop walk(NetDevice origin, InetAddress source, InetAddress destination, String originVrf) {
        NetDevice at = origin;
        String vrf = originVrf;
        for (int hops = 0; hops < MAX_HOPS; hops++) {
            if (at.owns(destination, vrf)) {
                return new Hop(Probe.Outcome.REPLY, at, hops);
            }
            if (at != origin && !at.forwarding()) {
                return new Hop(Probe.Outcome.SILENCE, at, hops);
            }
            Optional<Routing.Route> route = routing.lookup(at, destination, vrf);
            if (route.isEmpty()) {
                return new Hop(Probe.Outcome.NET_UNREACHABLE, at, hops);
            }
            if (route.get().port().isEmpty()) {
                return new Hop(Probe.Outcome.SILENCE, at, hops);
            }
            NetInterface out = route.get().port().get();
            InetAddress nextHop = route.get().nextHop().orElse(destination);
            Optional<Fabric.Attachment> next =
                    fabric.across(at, out).filter(far -> far.port().owns(nextHop));
            if (next.isEmpty()) {
                return new Hop(Probe.Outcome.HOST_UNREACHABLE, at, hops);
            }
            if (!resolve(at, out, nextHop, next.get()) || lost(at, out)) {
                return new Hop(Probe.Outcome.SILENCE, at, hops);
            }
            at = next.get().device();
            vrf = next.get().port().vrf();
        }
        return new Hop(Probe.Outcome.TTL_EXCEEDED, at, MAX_HOPS);
    }

    /** False if the packet was dropped while the next hop's MAC address was asked for; the one asked learns the asker's. */
    private static boolean resolve(NetDevice at, NetInterface out, InetAddress nextHop, Fabric.Attachment next) {
        boolean asked = out.resolve(nextHop);
        if (asked) {
            out.addresses().stream()
                    .filter(own -> own.contains(nextHop))
                    .forEach(own -> next.port().resolve(own.address()));
        }
        return !(asked && at.traits().arpDropsPacket());
    }

    private boolean lost(NetDevice at, NetInterface out) {
        int percent = fabric.faults().lossPercent(at.pod(), out.name());
        if (percent <= 0) {
            return false;
        }
        String place = at.pod() + ":" + out.name();
        return losses.computeIfAbsent(place, seed -> new SplittableRandom(seed.hashCode()))
                        .nextInt(100)
                < percent;
    }

    /** Small and plausible: a virtual router takes a millisecond or two a hop, now and then more. */
    private static double roundTrip(int hops, long sequence) {
        long spread = Math.floorMod(sequence * 0x9E3779B97F4A7C15L >>> 32, 1000L);
        double slow = spread > 900 ? 6 : 0;
        return Math.max(1, hops) * 1.2 + spread / 500.0 + slow;
    }
}
