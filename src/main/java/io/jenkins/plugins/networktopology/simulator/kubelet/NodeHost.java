package io.jenkins.plugins.networktopology.simulator.kubelet;

import io.jenkins.plugins.networktopology.simulator.Devices;
import io.jenkins.plugins.networktopology.simulator.kubelet.meshnet.Meshnet;

/**
 * What all pods' workers share.
 *
 * @param api the API
 * @param events who tells of what happens
 * @param images which images are where
 * @param faults what goes wrong on purpose
 * @param meshnet who connects pods
 * @param devices what runs in the containers
 * @param addresses where pods' addresses come from
 */
record NodeHost(
        LocalApi api,
        EventRecorder events,
        ImagePulls images,
        PodFaults faults,
        Meshnet meshnet,
        Devices devices,
        PodAddresses addresses) {}
