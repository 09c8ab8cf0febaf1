// verifiedNetwork(topology: 'lab.yaml') { … }: a lab that is known to work when the block begins, and that lives on for an
// hour if the build is red. Other parameters of networkTopology may be given, too.
def call(Map parameters, Closure body = {}) {
    networkTopology([keepOnFailure: '1h'] + parameters) {
        networkTopologyVerify(within: '5m')
        body()
    }
}
