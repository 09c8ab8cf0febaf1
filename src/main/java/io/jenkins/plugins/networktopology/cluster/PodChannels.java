package io.jenkins.plugins.networktopology.cluster;

import java.util.List;

/**
 * How the kubelet numbers the channels of a websocket, in the subprotocol {@code v4.channel.k8s.io}: the first byte of each
 * message says which it is (kubernetes staging/src/k8s.io/kubelet/pkg/cri/streaming).
 *
 * @param in where bytes for the pod go
 * @param out where the pod's bytes come
 * @param errors where words come that mean the end
 * @param status where a Status object comes at the end, or -1
 * @param preamble how many bytes of {@code out} and of {@code errors} come before anything else: the port's number
 */
record PodChannels(int in, int out, int errors, int status, int preamble) {

    static final String SUBPROTOCOL = "v4.channel.k8s.io";

    static final PodChannels PORT_FORWARD = new PodChannels(0, 0, 1, -1, 2);
    static final PodChannels EXEC = new PodChannels(0, 1, 2, 3, 0);

    /**
     * A relay of whatever the image has. bash has TCP of its own; the last one is there in every vrnetlab image.
     */
    private static final String RELAY = """
            if command -v socat >/dev/null; then exec socat - TCP:127.0.0.1:PORT
            elif command -v bash >/dev/null; then
              exec bash -c 'exec 3<>/dev/tcp/127.0.0.1/PORT || exit 1; cat <&3 & cat >&3; kill $!'
            elif command -v nc >/dev/null; then exec nc 127.0.0.1 PORT
            else echo 'the image has none of socat, bash and nc to relay with' >&2; exit 127
            fi
            """;

    static PodChannels of(AccessPath path) {
        return path == AccessPath.PORT_FORWARD ? PORT_FORWARD : EXEC;
    }

    /** The request that opens such a websocket to a pod's TCP port. */
    static ApiRequest request(AccessPath path, String namespace, String pod, int port) {
        String item = Resource.POD.item(namespace, pod);
        if (path == AccessPath.PORT_FORWARD) {
            return ApiRequest.get("forward port " + port + " of pod " + pod, item + "/portforward")
                    .with("ports", Integer.toString(port));
        }
        ApiRequest request = ApiRequest.get("run a relay in pod " + pod, item + "/exec")
                .with("stdin", "true")
                .with("stdout", "true")
                .with("stderr", "true");
        for (String word : List.of("sh", "-c", RELAY.replace("PORT", Integer.toString(port)))) {
            request = request.with("command", word);
        }
        return request;
    }
}
